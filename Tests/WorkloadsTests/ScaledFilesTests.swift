import JSON
import Testing

@testable import Workloads

@Suite struct ScaledFilesTests {
    private func scaled(_ text: String, times: Int) throws -> String {
        try ScaledFiles.text(Array(text.utf8), times: times)
    }

    @Test func `what is a team's stands once more, under ids of its own; what is the council's stands once`() throws {
        let text = """
            { "teams": [{ "id": "a", "title": "A" }], "posts": [{ "id": "P", "team": "a", \
            "spells": [{ "worker": "W", "from": "2019-01-01" }] }], "actions": [{ "id": "A1", "team": "a" }], \
            "series": [{ "measure": "m", "values": [1.5, null] }, { "measure": "m", "scope": "team/a", "values": [2] }] }

            """
        let expected = """
            { "teams": [{ "id": "a", "title": "A" }, { "id": "a-x2", "title": "A (2)" }], \
            "posts": [{ "id": "P", "team": "a", "spells": [{ "worker": "W", "from": "2019-01-01" }] }, \
            { "id": "P-x2", "team": "a-x2", "spells": [{ "worker": "W-x2", "from": "2019-01-01" }] }], \
            "actions": [{ "id": "A1", "team": "a" }], \
            "series": [{ "measure": "m", "values": [1.5, null] }, { "measure": "m", "scope": "team/a", "values": [2] }, \
            { "measure": "m", "scope": "team/a-x2", "values": [2] }] }

            """
        #expect(try scaled(text, times: 1) == text)
        #expect(try scaled(text, times: 2) == expected)
    }

    @Test func `a file that is no JSON is refused`() {
        #expect(throws: JSONFault.self) { try scaled("{", times: 2) }
    }
}
