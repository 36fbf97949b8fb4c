import Canvas
import Dashboard
import ImprovementJourney
import Preferences
import Testing

/// `config.json`: what is wrong in it is named and passed over.
@Suite struct ConfigurationTests {
    private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8)) }

    @Test func `theme, folder, mouse and keys are taken`() {
        let set = read(
            """
            {"theme": "light", "data": "/data/our council", "mouse": false, "keys": {"screen-down": ["Space", "F5"]}}
            """)
        #expect(set.faults == [])
        #expect(set.theme == "light")
        #expect(set.data == "/data/our council")
        #expect(!set.usesMouse)
        #expect(
            set.keyMap.bindings.flatMap(\.keys).contains { $0.key == .function(5) && $0.command.id == "screen-down" })
        // The command has those keys and no others.
        #expect(!set.keyMap.bindings.flatMap(\.keys).contains { $0.key == .pageDown })
    }

    @Test func `one that is wrong is named, and the others count`() {
        let set = read(
            """
            {"theme": "pink", "data": "relative", "mouse": "yes", "colour": 1,
             "keys": {"fly": ["f"], "zoom": ["Alt-Z"], "mark": "m", "hold": ["P"]}}
            """)
        #expect(set.theme == nil && set.data == nil && set.usesMouse)
        #expect(set.faults.count == 7, "\(set.faults)")
        // On opening there is room for one; the others are counted.
        #expect(set.faultWords.hasPrefix("config.json: theme must be one of"), "\(set.faultWords)")
        #expect(set.faultWords.hasSuffix(" And 6 more: waymark config."), "\(set.faultWords)")
        #expect(read("{\"theme\": \"light\"}").faultWords.isEmpty)
        for word in [
            "theme must be one of terminal", "whole path", "true or false", "colour is nothing", "fly", "Alt-Z",
        ] {
            #expect(set.faults.contains { $0.contains(word) }, "\(word): \(set.faults)")
        }
        #expect(set.keyMap.bindings.flatMap(\.keys).contains { $0.key == "P" && $0.command.id == "hold" })
    }

    @Test func `a key that two commands would have is a clash, and is named with both`() {
        // x is the key of export-view, which keeps it.
        let taken = read("{\"keys\": {\"zoom\": [\"x\"]}}")
        #expect(taken.faults.count == 1)
        #expect(taken.faults.first?.contains("x is asked for by zoom and is a key of export-view") == true)
        #expect(taken.keyMap.bindings.flatMap(\.keys).contains { $0.key == "z" && $0.command.id == "zoom" })
        // Where its owner gives it up, the key is free.
        let swapped = read("{\"keys\": {\"zoom\": [\"x\"], \"export-view\": [\"z\"]}}")
        #expect(swapped.faults == [])
        // Two that ask for one key.
        let both = read("{\"keys\": {\"zoom\": [\"F7\"], \"hold\": [\"F7\"]}}")
        #expect(both.faults.count == 1)
    }

    @Test(arguments: ["Ctrl-M", "Ctrl-J", "Ctrl-I", "Ctrl-H", "Ctrl-["])
    func `a key that a terminal sends as another is refused`(key: String) {
        let set = read("{\"keys\": {\"zoom\": [\"\(key)\"]}}")
        #expect(set.faults.first?.contains("sends \(key) as another key") == true, "\(set.faults)")
        #expect(set.keyMap.bindings.flatMap(\.keys).contains { $0.key == "z" && $0.command.id == "zoom" })
    }

    @Test func `no letter is taken from what can be typed, and a way out stays`() {
        // Both work also while something is typed.
        for command in ["quit-at-once", "repaint"] {
            #expect(read("{\"keys\": {\"\(command)\": [\"e\"]}}").faults.first?.contains("not be typed") == true)
        }
        let shut = read("{\"keys\": {\"quit\": [], \"quit-at-once\": []}}")
        #expect(shut.faults.first?.contains("nobody could leave") == true, "\(shut.faults)")
        #expect(shut.keyMap.bindings.flatMap(\.keys).contains { $0.key == "q" && $0.command.id == "quit" })
        #expect(read("{\"keys\": {\"quit\": []}}").faults == [])
    }

    @Test func `what the screen says of a key is the key in force`() {
        let set = read("{\"keys\": {\"zoom\": [\"F6\"], \"help\": [\"F9\"]}}")
        var state = DashboardState(
            record: Record(), today: Day(daysSince1970: 18_000), size: Size(columns: 100, rows: 30))
        state.keyMap = set.keyMap
        _ = state.apply(.key("Q"))
        let view = DashboardView(theme: .mono)
        #expect(view.render(state).lines.last?.contains("Q does nothing here: F9 lists the keys.") == true)
        _ = state.apply(.key(.function(6)))
        #expect(view.render(state).lines.last?.contains("Zoomed: F6 shows all") == true, "\(view.render(state).text)")
    }

    @Test func `a file that may have named another folder is told, so that no other council's data are taken for it`() {
        #expect(read("{\"data\": \"/a\",}").mayNameData)
        #expect(read("{\"data\": \"relative\"}").mayNameData)
        #expect(!read("{\"theme\": \"pink\"}").mayNameData)
    }

    @Test func `what is no JSON is named with its line`() {
        #expect(read("{\n\"theme\": light}").faults.first?.contains("Line 2") == true)
        #expect(read("[]").faults.first?.contains("object") == true)
    }
}
