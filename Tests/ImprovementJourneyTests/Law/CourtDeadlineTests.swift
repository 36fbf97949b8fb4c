import ImprovementJourney
import Testing

struct CourtDeadlineTests {
    struct Extension: Decodable {
        let granted: ReferenceDay
        let new_end: ReferenceDay
        let latest_allowed: ReferenceDay?
        let valid: Bool?
    }

    struct Input: Decodable {
        let issue: ReferenceDay
        let as_of: ReferenceDay?
        let closed: ReferenceDay?
        let extensions: [Extension]
    }

    struct Expected: Decodable {
        let statutory_last_day: ReferenceDay
        let extensions: [Extension]
        let current_limit: ReferenceDay
        let days: Int
        let weeks: Double
        let completed_weeks: Int
        let week_number: Int
        let within_26_weeks_statistic: Bool
        let within_statutory_26_weeks: Bool
        let within_current_limit: Bool
        let days_left: Int
    }

    struct Case: Decodable {
        let input: Input
        let expected: Expected
    }

    struct File: Decodable { let court: [Case] }

    @Test func `every reference case has its limit and its standing`() throws {
        for (index, item) in try referenceFile("workingdays", as: File.self).court.enumerated() {
            let deadline = CourtDeadline(
                issued: item.input.issue.day,
                extensions: item.input.extensions.map { .init(granted: $0.granted.day, newEnd: $0.new_end.day) })
            let expected = item.expected
            let place: Comment = "case \(index), issued \(deadline.issued)"
            #expect(deadline.statutoryLastDay == expected.statutory_last_day.day, place)
            #expect(
                deadline.extensions.map(\.latestAllowed) == expected.extensions.map { $0.latest_allowed?.day }, place)
            #expect(deadline.extensions.map(\.isValid) == expected.extensions.map(\.valid), place)
            #expect(deadline.currentLimit == expected.current_limit.day, place)
            let standing = deadline.standing(on: try #require(item.input.closed?.day ?? item.input.as_of?.day))
            #expect(standing.days == expected.days, place)
            #expect(agree(standing.weeks, expected.weeks), place)
            #expect(standing.completedWeeks == expected.completed_weeks, place)
            #expect(standing.weekNumber == expected.week_number, place)
            #expect(standing.isWithin26WeeksStatistic == expected.within_26_weeks_statistic, place)
            #expect(standing.isWithinStatutoryLimit == expected.within_statutory_26_weeks, place)
            #expect(standing.isWithinCurrentLimit == expected.within_current_limit, place)
            #expect(standing.daysLeft == expected.days_left, place)
        }
    }

    @Test func `an extension that is too long or adds nothing changes nothing`() throws {
        // Issued 1 January 2024: the last day is 30 June, and 56 days later is 25 August.
        let issued = day("2024-01-01")
        let granted = day("2024-06-10")
        func limit(_ end: String) throws -> Day {
            CourtDeadline(issued: issued, extensions: [.init(granted: granted, newEnd: try #require(Day(end)))])
                .currentLimit
        }
        #expect(try limit("2024-08-25") == Day("2024-08-25"))
        #expect(try limit("2024-08-26") == Day("2024-06-30"))
        #expect(try limit("2024-06-30") == Day("2024-06-30"))
    }

    @Test func `a case past 26 weeks can be in extension`() throws {
        let deadline = CourtDeadline(
            issued: day("2024-01-01"),
            extensions: [.init(granted: day("2024-06-10"), newEnd: day("2024-08-25"))])
        let standing = deadline.standing(on: day("2024-08-01"))
        #expect(!standing.isWithin26WeeksStatistic)
        #expect(standing.isInExtension)
        #expect(!deadline.standing(on: day("2024-06-30")).isInExtension)
        #expect(!deadline.standing(on: day("2024-08-26")).isInExtension)
    }
}
