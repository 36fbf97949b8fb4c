import Testing

@testable import ImprovementJourney

/// What falls due after the last entry of a folder that names no opening day: the folder opens today, and it is late.
@Suite struct `What falls due after the last entry` {
    /// The journey of a record as it opens on a day.
    private func opened(_ record: Record, on today: String) -> Journey {
        var record = record
        record.ends = nil
        record.setEnds()
        #expect(record.opensAt == nil)
        return record.standing(on: record.openingDay(today: day(today)))
    }

    @Test func `of court cases is past its 26 weeks, and the screen says since when nothing was entered`() {
        var record = Record.test(ends: "2026-09-15")
        record.insert(
            Team(id: "t", title: "Safeguarding 1", service: "s", opened: day("2015-01-01"), source: "council"))
        // 1 April 2026 is day 1: day 182 is 29 September. The last entry is of 15 September.
        record.insert(
            CourtCase(
                id: "C-1", team: "t", children: 2, issued: day("2026-04-01"),
                steps: [.init(on: day("2026-09-15"), stage: "hearing")], source: "council"))
        let before = opened(record, on: "2026-09-29")
        #expect(before.silence?.words == "last entry 15 September 2026, 14 days before")
        func late(_ journey: Journey) -> [String] {
            journey.attention.exceptions.map(\.reason.text).filter { $0.contains("LATE") }
        }
        #expect(late(before) == [])
        let after = opened(record, on: "2026-09-30")
        #expect(after.silence?.words == "last entry 15 September 2026, 15 days before")
        #expect(late(after).count == 1)
        #expect(late(after).first?.contains("C-1") == true)
    }

    @Test func `of promises to scrutiny is late by the days since its own day`() {
        var record = Record.test(ends: "2026-09-15")
        record.insert(
            Commitment(
                id: "K-1", text: "Reviews for all", owner: "director", made: stated("2026-04-01"),
                due: day("2026-06-30"), updates: [.init(on: day("2026-05-20"), note: "Under way.")], source: "council"))
        let journey = opened(record, on: "2026-09-30")
        // 20 May to 30 September: 11 + 30 + 31 + 31 + 30 = 133 days, told in months of 30 from 92 on. 30 June to 30
        // September: 31 + 31 + 30.
        #expect(journey.silence?.words == "last entry 20 May 2026, 4 months before")
        #expect(journey.commitments["K-1"]?.lateness(on: journey.asAt) == .late(days: 92))
    }

    @Test func `of challenges is late after 20 working days`() {
        var record = Record.test(ends: "2026-12-10")
        record.insert(
            Team(id: "t", title: "Safeguarding 1", service: "s", opened: day("2015-01-01"), source: "council"))
        record.insert(
            Challenge(id: "IRO-1", team: "t", subject: "Drift", raised: day("2026-12-10"), source: "council"))
        // From Thursday 10 December 2026: six to the 18th, four to the 24th; 25 and 28 December (Boxing Day is a Saturday)
        // are not worked; three to the 31st; 1 January is not; five to the 8th and two more to the 12th.
        func lateness(_ today: String) -> Lateness? {
            let journey = opened(record, on: today)
            return journey.challenges["IRO-1"]?.lateness(on: journey.asAt, calendar: journey.calendar)
        }
        #expect(lateness("2027-01-12")?.isLate == false)
        #expect(lateness("2027-01-13")?.isLate == true)
        // 10 December to 13 January: 21 + 13 days.
        #expect(opened(record, on: "2027-01-13").silence?.words == "last entry 10 December 2026, 34 days before")
    }
}
