import Testing

@testable import ImprovementJourney

/// What is due by a day and how it stands on another.
@Suite struct LatenessTests {
    @Test func `on the day itself nothing is late, the day after it is by one`() {
        let due = day("2019-07-31")
        #expect(Lateness(due: due, on: due) == .ahead(days: 0))
        #expect(Lateness(due: due, on: day("2019-08-01")) == .late(days: 1))
        #expect(Lateness(due: due, on: day("2019-07-20")) == .ahead(days: 11))
        #expect(Lateness(due: due, on: day("2019-08-01")).words.text == "LATE 1d")
        #expect(Lateness(due: due, on: day("2019-07-20")).words.text == "11d")
    }

    @Test func `the later stands first`() {
        let sorted = [Lateness.ahead(days: 3), .late(days: 2), .ahead(days: 0), .late(days: 9)].sorted()
        #expect(sorted == [.late(days: 9), .late(days: 2), .ahead(days: 0), .ahead(days: 3)])
    }

    /// Raised on Thursday 25 April 2019.
    ///
    /// Working days: 26 April is the 1st, 29 April to 3 May the 2nd to 6th, 7 to 10 May
    /// the 7th to 10th (6 May is a bank holiday), 13 to 17 May the 11th to 15th, 20 to 24 May the 16th to 20th.
    private func challenge(settled: String?) -> Challenge {
        Challenge(
            id: "IRO-1", team: "t", subject: "s", raised: day("2019-04-25"), resolved: settled.map { day($0) },
            source: "council")
    }

    @Test(arguments: [
        ("2019-05-23", true, 0), ("2019-05-24", true, 0),
        // The weekend and the bank holiday of 27 May come after the last day: the time has passed.
        ("2019-05-25", false, 1), ("2019-05-27", false, 1), ("2019-05-28", false, 1), ("2019-05-29", false, 2),
    ])
    func `a challenge is settled in time to the end of its 20th working day, whoever asks`(
        settled: String, isOnTime: Bool, daysLate: Int
    ) {
        let calendar = WorkingCalendar.regular
        let challenge = challenge(settled: settled)
        #expect(challenge.due(in: calendar) == day("2019-05-24"))
        #expect(challenge.isOnTime(on: day("2019-07-31"), calendar: calendar) == isOnTime)
        let lateness = challenge.latenessWhenSettled(calendar: calendar)
        #expect(lateness?.daysLate == daysLate)
        #expect(lateness?.isLate == !isOnTime)
    }

    @Test func `an open challenge counts as late the day after, and not before`() {
        let calendar = WorkingCalendar.regular
        let open = challenge(settled: nil)
        #expect(open.isOnTime(on: day("2019-05-24"), calendar: calendar) == nil)
        #expect(open.isOnTime(on: day("2019-05-25"), calendar: calendar) == false)
        #expect(open.lateness(on: day("2019-05-25"), calendar: calendar) == .late(days: 1))
    }

    @Test func `days on which the council's offices are closed give a challenge no more time`() throws {
        var record = Record.test(ends: "2018-04-18")
        // Raised on Tuesday 20 March 2018: 21 to 23 March are 3 working days, 26 to 29 March 7, then Good Friday and Easter
        // Monday, 3 to 6 April 11, 9 to 13 April 16, and Thursday 19 April is the 20th.
        let open = Challenge(id: "IRO-1", team: "t", subject: "s", raised: day("2018-03-20"), source: "council")
        record[Challenge.self] = Register([open])
        record.settings.closureDays = [day("2018-03-29"), day("2018-04-03"), day("2018-04-04")]
        let journey = record.journey
        let running = try #require(journey.runningClocks.first)
        #expect(running.due == day("2018-04-19"))
        #expect(running.leftWords.text == "1 wd")
        // 18 April is the 19th, closed offices or not.
        #expect(open.workingDaysTaken(on: journey.asAt, calendar: journey.calendar) == 19)
    }
}
