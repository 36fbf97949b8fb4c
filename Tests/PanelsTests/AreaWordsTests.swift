import ImprovementJourney
import Testing

@testable import Panels

@Suite struct `Until when an area was a council` {
    @Test(arguments: [
        // The first day, month or year in which it was none, as its file has it.
        ("2021-04-01", "a council until 31 March 2021"), ("2021-04", "a council until March 2021"),
        ("2021", "a council until 2021"),
    ])
    func `is told as precisely as its file has it, and no later`(until: String, words: String) throws {
        let council = Council(
            id: "E10000021", title: "Northamptonshire", until: StatedDate(until), source: "dfe")
        #expect(council.areaWords.text == words)
    }
}
