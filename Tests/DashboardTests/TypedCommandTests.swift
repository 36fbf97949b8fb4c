import Canvas
import Dashboard
import Testing

/// What is typed behind `:`.
@Suite struct TypedCommandTests {
    private func state() -> DashboardState {
        var state = HandMade.state(columns: 120)
        state.exportFormats = ["text", "markdown", "csv", "json"]
        return state
    }

    private func effects(_ line: String, then key: Key = .enter) -> [Effect] {
        var state = state()
        state.press(":")
        state.type(line)
        return state.apply(.key(key))
    }

    @Test func `export asks for a format and a file, both or neither, and a file's name may have blanks`() {
        #expect(effects("export") == [.export(.view)])
        #expect(effects("  export  csv  ") == [.export(ExportRequest(isWholeJourney: false, format: "csv"))])
        #expect(
            effects("export json the board of July.json") == [
                .export(ExportRequest(isWholeJourney: false, format: "json", file: "the board of July.json"))
            ])
        #expect(
            effects("export-journey markdown all.md") == [
                .export(ExportRequest(isWholeJourney: true, format: "markdown", file: "all.md"))
            ])
    }

    @Test func `nothing typed and Esc ask for nothing`() {
        #expect(effects("") == [])
        #expect(effects("export", then: .escape) == [])
    }

    @Test func `what is no command and what is no format is said with what there is`() {
        var state = state()
        state.press(":")
        state.type("exprot")
        state.press("Enter")
        #expect(state.lines.last?.contains("Nothing is called exprot. : lists what there is.") == true)
        state.press(":")
        state.type("export pdf")
        state.press("Enter")
        #expect(
            state.lines.last?.contains("pdf is no format: type text, markdown, csv, json, and then the file.") == true)
    }

    @Test func `Tab completes a command and a format as far as there is one way to go on`() {
        var state = state()
        state.press(":")
        #expect(state.lines.last?.contains("a name, a date or a command") == true)
        state.type("ex")
        state.press("Tab")
        #expect(state.lines.last?.hasPrefix(":export ") == true)
        state.type("-")
        state.press("Tab")
        #expect(state.lines.last?.hasPrefix(":export-journey  ") == true)
        state.type("m")
        state.press("Tab")
        #expect(state.lines.last?.hasPrefix(":export-journey markdown ") == true)
        #expect(state.lines.last?.contains("[format] [file]  Enter does it") == true)
        #expect(
            state.apply(.key(.enter)) == [.export(ExportRequest(isWholeJourney: true, format: "markdown"))])
    }

    @Test func `x and X ask nothing`() {
        var state = state()
        #expect(state.apply(.key("x")) == [.export(.view)])
        #expect(state.apply(.key("X")) == [.export(.journey)])
    }

    @Test func `a theme that is not known is told with the nearest`() {
        var state = state()
        state.themeNames = ["terminal", "mono", "light"]
        state.press(":")
        state.type("theme lite")
        state.press("Enter")
        // Three letters of four would have to be changed, but no other begins so.
        #expect(state.lines.last?.contains("There is no theme lite. Did you mean light?") == true, "\(state.lines)")
        state.press(":")
        state.type("theme monp")
        state.press("Enter")
        #expect(state.lines.last?.contains("There is no theme monp. Did you mean mono?") == true, "\(state.lines)")
    }

    @Test(arguments: ["30 Feb 2019", "2019-02-30", "31/06/2019"])
    func `a day that there is not is said to be none`(typed: String) {
        var state = state()
        state.press(":")
        state.type(typed)
        state.press("Enter")
        #expect(state.lines.last?.contains("\(typed) is no day.") == true, "\(state.lines)")
    }
}
