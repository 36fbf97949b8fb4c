import ImprovementJourney
import JourneyFiles
import Testing

/// The kinds of time limit as they come with the program; expected days are the facts' or counted by hand.
@Suite struct `Time limits as data` {
    private let record = JourneyFolder.read(files: [], common: dataFolder).record

    private var calendar: WorkingCalendar {
        WorkingCalendar(bankHolidays: BankHolidays(announced: record.bankHolidays.map(\.on)))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func due(
        _ kind: ClockKind.ID, _ started: String, extendedTo: String? = nil, own: String? = nil
    ) throws -> Day? {
        let kind = try #require(record.clockKinds[kind])
        return kind.deadline(
            started: try day(started), extendedTo: try extendedTo.map(day), due: try own.map(day), in: calendar)?.due
    }

    @Test func `there are the kinds of the facts, and those that the facts tell no length of have none`() {
        // The facts' 57 and the four that follow a report.
        #expect(record.clockKinds.count == 61)
        let without = record.clockKinds.filter { $0.limit == nil }.map(\.id.text)
        #expect(
            without == [
                "cp-visits", "agency-transition", "agency-cap-signoff", "agency-return", "adoption-a1", "adoption-a2",
                "pre-proceedings", "re-inspection",
            ])
        #expect(record.clockKinds.allSatisfy { record.sources[$0.source]?.kind == .published })
    }

    @Test(arguments: StatutoryClockExamples.all)
    func `every worked example of the facts has its last day`(_ kind: String, _ start: String, _ due: String) throws {
        #expect(try self.due(ClockKind.ID(kind), start) == (try day(due)))
    }

    @Test(
        arguments: [
            // Christmas 2021 on a weekend: 27 and 28 December and 3 January are substitute days. 4 working days to the
            // 24th, 3 to the 31st, 4 from 4 to 7 January, 4 more.
            ("icpc", "2021-12-20", "2022-01-13"),
            // The jubilee: 2 and 3 June 2022. 4 to 27 May, 30, 31 May and 1 June, then 6, 7 and 8 June.
            ("core-group", "2022-05-23", "2022-06-08"),
            // The State Funeral, 19 September 2022: 4, then 4, then 5 to the 30th, 3 and 4 October.
            ("icpc", "2022-09-12", "2022-10-04"),
            // Easter 2019: Good Friday 19, Easter Monday 22 April.
            ("referral-decision", "2019-04-18", "2019-04-23"),
            // The coronation, 8 May 2023, a week after the early May holiday: 2 to 5, 9 to 12, 15 and 16 May.
            ("pep-initiated", "2023-05-01", "2023-05-16"),
            // A week to the leap day, and six months to it, where the month has no 31st.
            ("lac-visit-first", "2020-02-22", "2020-02-29"), ("lac-review-later", "2019-08-31", "2020-02-29"),
            // A year from a leap day.
            ("review-health-5-plus", "2020-02-29", "2021-02-28"),
            // Started on a Saturday: Monday is day 1.
            ("private-fostering-first", "2019-07-20", "2019-07-30"),
            // Six weeks before it begins: 42 days.
            ("private-fostering-notice", "2019-07-31", "2019-06-19"),
            // Issue is day 1 of 182: 31 July has 1 day, and 30 + 31 + 30 + 31 + 31 = 153 from August on (31 + 30 + 31 +
            // 30 + 31), so 28 days of January are left.
            ("care-proceedings", "2019-07-31", "2020-01-28"),
            // An order of eight days, the day of the order not counted.
            ("emergency-protection", "2019-07-01", "2019-07-09"),
            // 72 hours from a day: three days.
            ("return-interview", "2019-07-31", "2019-08-03"),
        ] as [(String, String, String)])
    func `other starts have the last day that the calendar on the wall gives`(
        _ kind: String, _ start: String, _ due: String
    ) throws {
        #expect(try self.due(ClockKind.ID(kind), start) == (try day(due)))
    }

    @Test func `the limit is the one in force on the start, whatever came before the last day`() throws {
        // The old rules ended on 14 April 2013: 11, 12, 15 to 19, 22, 23, 24 April are ten working days.
        #expect(try due("initial-assessment", "2013-04-10") == (try day("2013-04-24")))
        #expect(try due("initial-assessment", "2013-04-14") != nil)
        #expect(try due("initial-assessment", "2013-04-15") == nil)
        #expect(try due("single-assessment", "2013-04-14") == nil)
        #expect(try due("single-assessment", "2013-04-15") != nil)
    }

    @Test func `nothing has a last day before its law, unless the council set one`() throws {
        #expect(try due("care-proceedings", "2014-04-21") == nil)
        #expect(try due("agency-notice", "2024-10-30") == nil)
        #expect(try due("statement-of-action", "2007-03-31") == nil)
        for kind in record.clockKinds {
            guard let from = kind.from else { continue }
            #expect(
                kind.deadline(started: from.adding(days: -1), extendedTo: nil, due: nil, in: calendar) == nil,
                "\(kind.id)")
        }
        #expect(try due("cp-visits", "2019-07-01") == nil)
        #expect(try due("cp-visits", "2019-07-01", own: "2019-07-15") == (try day("2019-07-15")))
    }

    @Test func `an extension counts as far as it is allowed`() throws {
        // Ten working days from 1 July 2019 are the 15th, twenty the 29th.
        #expect(try due("complaint-1", "2019-07-01") == (try day("2019-07-15")))
        #expect(try due("complaint-1", "2019-07-01", extendedTo: "2019-07-29") == (try day("2019-07-29")))
        #expect(try due("complaint-1", "2019-07-01", extendedTo: "2019-07-30") == (try day("2019-07-15")))
        #expect(try due("complaint-1", "2019-07-01", extendedTo: "2019-07-10") == (try day("2019-07-15")))
        // An assessment may not be extended.
        #expect(try due("single-assessment", "2019-07-01", extendedTo: "2019-12-31") == (try day("2019-09-03")))
        // A day of the council's own is for kinds without a limit.
        #expect(try due("icpc", "2019-07-01", own: "2019-12-31") == (try day("2019-07-22")))
    }

    @Test func `the assessment and the conference have the days of the reference cases`() {
        #expect(record.clockKinds["single-assessment"]?.limit == TimeLimit(length: 45, unit: .workingDays))
        #expect(record.clockKinds["icpc"]?.limit == TimeLimit(length: 15, unit: .workingDays))
    }
}

/// The folder of the files that come with the program.
let dataFolder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Data"
