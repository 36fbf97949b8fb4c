import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `Bank holidays as data` {
    private let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    private func field(_ name: String) -> JourneyReading {
        JourneyFolder.read("\(root)/Tests/FieldCases/\(name)", common: "\(root)/Data")
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `the list that ships covers whole years and the days held once`() throws {
        let days = field("bank-holidays-listed").record.bankHolidays.map(\.on)
        #expect(Set(days.map(\.year)) == Set(2011...2027))
        #expect(days == days.sorted())
        #expect(days.allSatisfy { !$0.weekday.isWeekend })
        let once = try [
            "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
            "2023-05-08",
        ].map(day)
        #expect(Set(days).isSuperset(of: once))
        // Eight a year; one more in 2011, 2012 and 2023, and two more in 2022.
        #expect(days.count == 17 * 8 + 3 + 2)
    }

    @Test func `but for what was moved or held once, the days of the list are those of the rule`() throws {
        let listed = field("bank-holidays-listed").record.bankHolidays.map(\.on)
        let regular = BankHolidays.regular.days.filter { (2011...2027).contains($0.year) }
        // Spring 2012 was moved from 28 May to 4 June, early May 2020 from the 4th to the 8th, spring 2022 from 30 May to
        // 2 June.
        #expect(try Set(regular).subtracting(listed) == Set(["2012-05-28", "2020-05-04", "2022-05-30"].map(day)))
        // The royal wedding, the jubilees, the State Funeral and the Coronation were held once.
        let others = try [
            "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
            "2023-05-08",
        ].map(day)
        #expect(Set(listed).subtracting(regular) == Set(others))
    }

    @Test func `a conference across the Diamond Jubilee has 15 days without it`() throws {
        // From 29 May 2012: 4 and 5 June are not worked, so day 3 is 1 June, day 6 the 8th and day 15 the 21st.
        let calendar = WorkingCalendar.ofLaw(past: field("bank-holidays-listed").record.bankHolidays)
        #expect(calendar.day(15, workingDaysAfter: try day("2012-05-29")) == Day("2012-06-21"))
    }

    @Test func `a challenge across the State Funeral has 20 days without it`() throws {
        // From 22 August 2022: 29 August and 19 September are not worked, so day 20 is 21 September.
        let reading = field("bank-holidays-listed")
        #expect(reading.told == [])
        let journey = reading.record.journey
        for (id, isOnTime) in [("IRO-1", true), ("IRO-2", false)] {
            let challenge = try #require(journey.challenges[Challenge.ID(id)])
            #expect(challenge.due(in: journey.calendar) == Day("2022-09-21"))
            #expect(challenge.isOnTime(on: journey.asAt, calendar: journey.calendar) == isOnTime)
        }
    }

    @Test func `past the list the regular ones count, and check and attention say that others are not known`() throws {
        let reading = field("bank-holidays-to-come")
        let journey = reading.record.journey
        let challenge = try #require(journey.challenges["IRO-1"])
        // From 10 December 2027: 27 and 28 December and 3 January are not worked, so day 20 is 12 January 2028.
        #expect(challenge.due(in: journey.calendar) == Day("2028-01-12"))
        #expect(
            reading.told == [
                "warning: Bank holidays are announced to 2027-12-31, and challenge IRO-1 counts working days after it: the "
                    + "regular ones are worked out, days held once are not known."
            ])
        #expect(
            journey.attention.exceptions.contains { exception in
                exception.rule == "bank-holidays-end"
                    && exception.reason.text
                        == "IRO-1 ends 12 Jan 2028: bank holidays are announced to 31 December 2027, "
                        + "days held once after it are not known"
            })
    }

    private static let past =
        "counts working days after it: the regular ones are worked out, days held once are not known."

    @Test func `a clock of the case system that ends past the list is told of, and one that stopped before is not`() {
        // 15 working days from 20 December 2027: 27 and 28 December and 3 January are not worked, so 13 January 2028.
        let clocks = """
            { "source": "own", "clocks": [
              { "id": "K-1", "kind": "icpc", "team": "t1", "started": "2027-12-20", "stopped": "2027-12-20" },
              { "id": "K-2", "kind": "icpc", "team": "t1", "started": "2027-12-20" },
              { "id": "K-3", "kind": "icpc", "team": "t1", "started": "2027-11-01" } ] }
            """
        let files = ["journey", "teams"].map { name in
            (name: "\(name).json", text: FieldFolder.text(of: "bank-holidays-to-come", name))
        }
        let reading = JourneyFolder.read(files: files + [("clocks.json", clocks)], common: "\(root)/Data")
        #expect(
            reading.told == ["warning: Bank holidays are announced to 2027-12-31, and clock K-2 \(Self.past)"])
        #expect(
            reading.record.journey.attention.exceptions.filter { $0.rule == "bank-holidays-end" }.map(\.reason.text)
                == [
                    "K-2 ends 13 Jan 2028: bank holidays are announced to 31 December 2027, days held once after it are not "
                        + "known"
                ])
    }

    @Test func `what follows a report and ends past the list is told of`() {
        let ofsted = """
            { "source": "own", "inspections": [ { "id": "i1", "kind": "inspection", "title": "Inspection", "scale": "ILACS",
              "began": "2027-10-10", "published": "2027-11-25", "letter": "x",
              "judgements": [ { "area": "help and protection", "grade": "inadequate" } ] } ] }
            """
        let journey = (name: "journey.json", text: FieldFolder.text(of: "bank-holidays-to-come", "journey"))
        let reading = JourneyFolder.read(files: [journey, ("ofsted.json", ofsted)], common: "\(root)/Data")
        #expect(
            reading.told == [
                "warning: Bank holidays are announced to 2027-12-31, and the time limit \"The council publishes the Ofsted "
                    + "report\" and 1 more count working days after it: the regular ones are worked out, days held once are "
                    + "not known."
            ])
        // 25 November 2027: to the 30th working day, past 27 and 28 December and 3 January, is 11 January 2028; 40 more,
        // eight weeks without a bank holiday, is 7 March.
        let reasons = reading.record.journey.attention.exceptions.filter { $0.rule == "bank-holidays-end" }
        let told = [
            ("The council publishes the Ofsted report", "11 Jan 2028"),
            ("Written statement of proposed action after an Ofsted report", "7 Mar 2028"),
        ].map { name, due in
            "\(name) ends \(due): bank holidays are announced to 31 December 2027, days held once after it are not known"
        }
        #expect(Set(reasons.map(\.reason.text)) == Set(told))
    }

    @Test func `a folder adds a year of its own, and the other years stay`() throws {
        let own = """
            { "bankHolidays": [ { "on": "2028-01-03", "title": "New Year's Day" },
              { "on": "2028-01-11", "title": "A day held once" } ] }
            """
        let files = ["journey", "practice", "teams"].map { name in
            (name: "\(name).json", text: FieldFolder.text(of: "bank-holidays-to-come", name))
        }
        let reading = JourneyFolder.read(files: files + [("bank-holidays.json", own)])
        #expect(reading.told == [])
        let journey = reading.record.journey
        // A day later than without 11 January: 13 January.
        #expect(journey.challenges["IRO-1"]?.due(in: journey.calendar) == Day("2028-01-13"))
    }

    @Test func `without the program's files the regular ones count, and that is told`() {
        let reading = JourneyFolder.read("\(root)/Tests/FieldCases/a-file-a-year", common: "/no/such/folder")
        #expect(
            reading.told == [
                "warning: The inspection frameworks that come with the program cannot be read: areas and scales are not "
                    + "known.",
                "warning: The kinds of time limit that come with the program cannot be read: clocks of the case system "
                    + "have no last day.",
                "warning: The rules on agency workers that come with the program cannot be read: no placement is tested.",
                "warning: The councils of England that come with the program cannot be read: statistical neighbours are "
                    + "not known.",
                "warning: The bank holidays that come with the program cannot be read: only the regular ones count.",
            ])
    }
}
