import ImprovementJourney
import JourneyFiles
import Testing

/// Days that are held in other parts of the kingdom count as working days in England.
@Suite struct `Bank holidays of other nations` {
    private static let record: Record = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        return JourneyFolder.read("\(root)/Tests/FieldCases/bank-holidays-listed", common: "\(root)/Data").record
    }()

    /// Days raised, and the last of 20 working days (gov.uk, England and Wales).
    @Test(arguments: [
        // 2 January 2024 is held in Scotland: from Wednesday 6 December 2023 to the 22nd are 12, then 27, 28 and 29
        // December, 2 to 5 January make 19, and the 8th.
        ("2023-12-06", "2024-01-08"),
        // 12 July 2023 is held in Northern Ireland, 7 August in Scotland: from Monday 10 July four weeks.
        ("2023-07-10", "2023-08-07"),
        // St Andrew's Day is held on 30 November 2023: from Tuesday 14 November four weeks. St Patrick's is on 18 March
        // 2024: from Monday 4 March to Thursday 28 March are 18, Good Friday and Easter Monday are not worked, then come 2
        // and 3 April.
        ("2023-11-14", "2023-12-12"), ("2024-03-04", "2024-04-03"),
    ])
    func `do not move the end of a challenge`(raised: String, due: String) throws {
        let challenge = Challenge(
            id: "c", team: "t", subject: "Drift", raised: try #require(Day(raised)), source: "own")
        let journey = Self.record.standing(on: try #require(Day("2024-06-30")))
        #expect(challenge.due(in: journey.calendar) == Day(due))
    }

    @Test(arguments: ["2024-01-02", "2024-03-18", "2024-07-12", "2024-08-05", "2024-12-02"])
    func `are worked`(day: String) throws {
        #expect(!Self.record.bankHolidays.map(\.on).contains(try #require(Day(day))))
    }
}
