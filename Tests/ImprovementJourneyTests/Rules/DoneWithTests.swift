import ImprovementJourney
import Testing

/// What is done with, so that a paper need not tell it again.
@Suite struct DoneWithTests {
    private func journey(_ change: (inout Record) -> Void = { _ in }) throws -> Journey {
        let day = try #require(Day("2019-07-31"))
        var record = Record(ends: day)
        change(&record)
        return record.standing(on: day)
    }

    @Test(arguments: [
        ("2018-07-31", true), ("2018-08-01", false), ("2018-07", true), ("2018-08", false), ("2017", true),
        // Of 2018 it may have been in December.
        ("2018", false), ("2019-07-31", false),
    ])
    func `what happened twelve months ago or earlier is history, by the last day that its date allows`(
        _ date: String, _ isHistory: Bool
    ) throws {
        #expect(try journey().isHistory(try #require(StatedDate(date))) == isHistory)
    }

    @Test func `a line of enquiry is done with twelve months after its last answer, and never unanswered`() throws {
        func enquiry(_ answers: String...) throws -> LineOfEnquiry {
            LineOfEnquiry(
                id: "e", title: "T", asked: try #require(StatedDate("2014-01-01")), askedBy: "Scrutiny", question: "Q?",
                answers: try answers.map {
                    LineOfEnquiry.Answer(on: try #require(StatedDate($0)), text: "A.", source: "s")
                }, source: "s")
        }
        let journey = try journey()
        #expect(journey.isDoneWith(try enquiry("2018-07-31")))
        #expect(!journey.isDoneWith(try enquiry("2014-02-01", "2018-08-01")))
        #expect(!journey.isDoneWith(try enquiry()))
    }

    @Test func `staff are shared until the day on which it ends`() throws {
        let sharing = StaffSharing(
            id: "s", lender: "a", borrower: "b", role: "social worker", fullTimeEquivalent: 1,
            from: try #require(Day("2019-01-01")), until: Day("2019-07-30"), source: "s")
        #expect(sharing.isDoneWith(on: try #require(Day("2019-07-31"))))
        #expect(!sharing.isDoneWith(on: try #require(Day("2019-07-30"))))
    }
}
