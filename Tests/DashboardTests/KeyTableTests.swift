import Canvas
import Dashboard
import Documents
import Panels
import Testing

@Suite struct KeyTableTests {
    @Test func `no key stands in the table twice`() {
        let keys = KeyBinding.all.flatMap(\.keys).map(\.key)
        #expect(Set(keys).count == keys.count)
    }

    @Test func `a key is found by the name that is told of it`() {
        for (key, _) in KeyBinding.all.flatMap(\.keys) { #expect(Key(name: key.name) == key) }
        #expect(KeyBinding.all.map(\.names).contains("Esc Left h Backspace"))
        for name in ["", "PageUp", "esc", "Ctrl-", "Ctrl-Up", "F0", "F64", "ab"] { #expect(Key(name: name) == nil) }
    }

    @Test func `a command has a name for good, a title of a few words, and a sentence of help, and no other has them`()
    {
        let commands = Command.all
        #expect(Set(commands.map(\.id)).count == commands.count)
        #expect(Set(commands.map(\.title)).count == commands.count)
        #expect(Set(commands.map(\.help)).count == commands.count)
        for command in commands {
            #expect(command.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(command.id)")
            #expect((1...6).contains(command.title.split(separator: " ").count), "\(command.title)")
            #expect(command.help.first?.isUppercase == true && command.help.last == ".", "\(command.help)")
            #expect(KeyBinding.markdown().contains("| \(command.id) |"))
        }
        for panel in Panel.all { #expect(commands.contains { $0.id == "open-panel-\(panel.id)" }) }
    }

    /// A user's files may hold these; none may change.
    @Test func `the names of commands that were published stay`() {
        let names = Set(Command.all.map(\.id))
        for name in ["as-at-month-back", "open", "back", "explain", "export-view", "quit", "open-panel-court"] {
            #expect(names.contains(name))
        }
    }

    @Test func `every key of the table stands in the help and in the document`() {
        var state = HandMade.state(columns: 120, rows: 120)
        state.press("?")
        let help = state.lines.joined(separator: "\n")
        for binding in KeyBinding.all {
            #expect(help.contains(binding.names))
            #expect(KeyBinding.markdown().contains("| \(binding.words) |"))
        }
    }

    @Test func `the help is searched by what is typed`() {
        var state = HandMade.state()
        state.press("?")
        state.type("overview")
        #expect(state.lines.contains { $0.contains("to the overview") })
        #expect(!state.lines.contains { $0.contains("one month earlier") })
        state.press("Esc", "Esc")
        #expect(state.lines.contains { $0.contains("Teams (10)") })
    }

    @Test func `tabs and palette tell the key in force of a panel, and none where it has none`() {
        var state = HandMade.state(columns: 120)
        state.keyMap =
            KeyMap.changed([("open-panel-court", ["F8"]), ("open-panel-workforce", []), ("as-at-typed-day", ["F2"])])
            .map
        #expect(state.lines[1].hasPrefix("1 Overview F8 Court Workforce"), "\(state.lines[1])")
        // Each name has its column and the mouse finds it: 1 Overview is ten columns long, F8 Court eight after a blank.
        _ = state.apply(.mouse(.press, at: Position(column: 18, row: 1)))
        #expect(state.destinations == [.panel("court")])
        state.press("1", "F8")
        #expect(state.destinations == [.panel("court")])
        state.press(":")
        let lines = state.lines
        #expect(lines.contains { $0.contains("Court") && $0.contains("panel") && $0.hasSuffix("F8") }, "\(lines)")
        #expect(lines.contains { $0.contains("Workforce") && $0.hasSuffix("panel") }, "\(lines)")
        state.type("2019-06-30")
        #expect(state.lines.contains { $0.contains("as at 30 June 2019") && $0.hasSuffix("F2") }, "\(state.lines)")
    }

    @Test func `what is told of copying is so whatever its key`() {
        var state = HandMade.state(columns: 120)
        state.keyMap = KeyMap.changed([("copy", ["Y"])]).map
        state.press("?")
        state.type("ssh")
        #expect(state.lines.contains { $0.contains("Y ") && $0.contains("then `y` is the row") }, "\(state.lines)")
        state.press("Esc", "Esc")
        #expect(state.apply(.key("Y")) == [])
        guard case .copy(_, "the row")? = state.apply(.key("y")).first else {
            Issue.record("Y and then y did not copy the row")
            return
        }
    }
}
