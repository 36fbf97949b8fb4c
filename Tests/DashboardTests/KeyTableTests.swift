import Canvas
import Dashboard
import Panels
import Testing

@Suite struct KeyTableTests {
    @Test func `no key stands in the table twice`() {
        let names = KeyBinding.all.flatMap { $0.names.split(separator: " ").map(String.init) }
        #expect(Set(names).count == names.count)
    }

    @Test func `every key of the table stands in the help and in the document`() {
        var state = HandMade.state(columns: 120, rows: 60)
        state.press("?")
        let help = state.lines.joined(separator: "\n")
        for binding in KeyBinding.all {
            #expect(help.contains(binding.names))
            #expect(KeyBinding.markdown().contains("| \(binding.words) |"))
        }
    }

    @Test func `the help is searched by what is typed`() {
        var state = HandMade.state()
        state.press("?", "overview")
        #expect(state.lines.contains { $0.contains("to the overview") })
        #expect(!state.lines.contains { $0.contains("one month earlier") })
        state.press("Esc", "Esc")
        #expect(state.lines.contains { $0.contains("Teams (10)") })
    }
}
