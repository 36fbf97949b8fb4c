import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `An action without a due date` {
    private func journey(due: String, changes: String = "[]", on day: String = "2026-10-01") throws -> Journey {
        let board = """
            { "source": "own", "actions": [ { "id": "A-1", "title": "See every child", "owner": "Director",
              "opened": "2026-04-01"\(due.isEmpty ? "" : ", \"due\": \(due)"), "changes": \(changes) } ] }
            """
        let reading = FieldFolder.read(
            series: [#"{ "measure": "m", "first": "2026-09", "values": [1] }"#], more: [("board.json", board)])
        #expect(reading.told == [])
        return reading.record.standing(on: try #require(Day(day)))
    }

    @Test(arguments: ["", "\"ongoing\"", "\"Ongoing\"", "null"])
    func `is kept, never late, and pointed at`(due: String) throws {
        let journey = try journey(due: due, on: "2036-10-01")
        let action = try #require(journey.actions["A-1"])
        #expect(action.currentDue == nil)
        #expect(action.isUndated)
        #expect(!action.isLate(on: journey.asAt))
        #expect(action.slippageDays == 0)
        let reasons = journey.attention.exceptions.filter { $0.rule == "action-undated" }.map(\.reason.text)
        #expect(reasons.contains { $0.hasSuffix(": no due date") })
    }

    @Test func `that is given one later is late from then on, and was not put back by it`() throws {
        let changes = """
            [ { "on": "2026-05-01", "due": "2026-06-30", "note": "Dated." },
              { "on": "2026-06-20", "due": "2026-07-30", "note": "Put back." } ]
            """
        let early = try #require(journey(due: "\"ongoing\"", changes: changes, on: "2026-04-30").actions["A-1"])
        #expect(early.isUndated)
        let journey = try journey(due: "\"ongoing\"", changes: changes)
        let action = try #require(journey.actions["A-1"])
        // 30 June to 30 July are 30 days; the date that it was given first put nothing back.
        #expect(action.timesPutBack == 1)
        #expect(action.slippageDays == 30)
        // 30 July to 1 October: 1 of July, 31 of August, 30 of September, 1 of October.
        #expect(action.lateness(on: journey.asAt) == .late(days: 63))
    }

    @Test func `that is closed is not pointed at`() throws {
        let journey = try journey(
            due: "", changes: #"[ { "on": "2026-05-01", "status": "closed", "note": "Done." } ]"#)
        #expect(!journey.attention.exceptions.contains { $0.rule == "action-undated" })
    }

    @Test func `stands in the plan beside those that have one`() throws {
        let reading = FieldFolder.read("action-without-a-day")
        #expect(reading.told == [])
        let actions = reading.record.journey.actions
        #expect(actions.map(\.isUndated) == [true, false])
        // What has a day comes first.
        #expect(actions.mostOverdueFirst(on: reading.record.journey.asAt).map(\.id) == ["A-2", "A-1"])
    }

    @Test func `needs a day or the word, and nothing else`() {
        let board = """
            { "source": "own", "actions": [ { "id": "A-1", "title": "T", "owner": "D", "opened": "2026-04-01",
              "due": "soon" } ] }
            """
        let reading = FieldFolder.read(
            series: [#"{ "measure": "m", "first": "2026-09", "values": [1] }"#], more: [("board.json", board)])
        #expect(reading.told == ["fault: `due` is \"soon\"."])
        #expect(
            reading.problems.map(\.remedy) == [
                "Write a day from 1900 to 2100 such as \"2019-07-31\", or \"ongoing\"."
            ])
    }
}
