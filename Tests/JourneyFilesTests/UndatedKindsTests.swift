import ImprovementJourney
import JourneyFiles
import Testing

/// What has no due date besides actions of the plan, and actions that came by it otherwise.
@Suite struct `What has no due date` {
    private func journey(_ file: (name: String, text: String), on day: String) throws -> Journey {
        let reading = FieldFolder.read(
            series: [#"{ "measure": "m", "first": "2026-09", "values": [1] }"#], more: [file])
        #expect(reading.told == [])
        return reading.record.standing(on: try #require(Day(day)))
    }

    @Test(arguments: ["", "\"due\": \"ongoing\",", "\"due\": null,"])
    func `among the promises to scrutiny is never late, and pointed at`(due: String) throws {
        let scrutiny = """
            { "source": "own", "commitments": [
              { "id": "K-1", "text": "Reviews for all", "owner": "Director", \(due) "made": "2026-01-15" },
              { "id": "K-2", "text": "A new offer", "owner": "Director", "due": "2026-03-31", "made": "2026-01-15" } ] }
            """
        let journey = try journey(("scrutiny.json", scrutiny), on: "2036-10-01")
        #expect(journey.commitments["K-1"]?.lateness(on: journey.asAt) == nil)
        #expect(journey.commitments["K-2"]?.isLate(on: journey.asAt) == true)
        #expect(journey.attention.exceptions.map(\.reason.text).contains("no date: K-1 Reviews for all"))
    }

    @Test(arguments: ["", "\"due\": \"Ongoing\","])
    func `among the requirements of a direction is never late`(due: String) throws {
        let board = """
            { "source": "own", "interventions": [ { "id": "d", "title": "Direction", "issued": "2026-01-10",
              "text": "T.", "requirements": [
                { "id": "R-1", \(due) "text": "See every child." },
                { "id": "R-2", "due": "2026-06-30", "text": "Fill the posts." } ] } ] }
            """
        let journey = try journey(("board.json", board), on: "2026-10-01")
        let requirements = try #require(journey.interventions["d"]).requirements
        #expect(requirements.first?.lateness(on: journey.asAt) == nil)
        // 30 June to 1 October: 31 + 31 + 30 + 1 days.
        #expect(requirements.last?.lateness(on: journey.asAt) == .late(days: 93))
    }

    @Test func `and was withdrawn is done with, and what goes on is pointed at`() throws {
        func action(_ id: String, _ status: String) -> String {
            """
            { "id": "\(id)", "title": "T", "owner": "Director", "opened": "2026-04-01", "changes": [
              { "on": "2026-05-01", "status": "\(status)", "note": "N.", "evidence": "Paper 4" } ] }
            """
        }
        let actions = [action("A-1", "withdrawn"), action("A-2", "in progress")]
        let journey = try journey(
            ("board.json", #"{ "source": "own", "actions": [ \#(actions.joined(separator: ", ")) ] }"#),
            on: "2026-10-01")
        #expect(journey.actions.allSatisfy { $0.lateness(on: journey.asAt) == nil })
        let undated = journey.actions.filter(\.isUndated).map(\.id)
        #expect(undated.contains("A-2"))
        #expect(!undated.contains("A-1"))
    }
}
