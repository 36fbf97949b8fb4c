import Canvas
import Dashboard
import FoundationEssentials
import Testing

/// A screen compared with one that was recorded and looked at.
///
/// `WAYMARK_RECORD=1 swift test --filter DashboardTests` writes what is drawn now; the run then fails, so that nobody
/// records without noticing. Look at every changed file before it is committed.
///
/// - Parameters:
///   - state: What is drawn.
///   - name: The file's name.
///   - isStyled: Whether colours, attributes and cursor are compared too, in the terminal's sixteen colours.
func expectScreen(
    _ state: DashboardState, named name: String, isStyled: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let text = DashboardView(theme: .mono).render(state).text + "\n"
    let styled = DashboardView(theme: .terminal).render(state)
    // A colour never changes a word.
    #expect(styled.text + "\n" == text, sourceLocation: sourceLocation)
    let styles = isStyled ? StyleRuns.text(of: styled) + "\n" : ""
    expectDrawn(text + styles, named: name, sourceLocation: sourceLocation)
}

/// What was drawn, compared with what was recorded under a name.
func expectDrawn(_ drawn: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = "\(folder)/Screens/\(name).txt"
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1" {
        do {
            try drawn.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded: look at it.", sourceLocation: sourceLocation)
        } catch {
            Issue.record(error, sourceLocation: sourceLocation)
        }
        return
    }
    guard let recorded = try? String(contentsOfFile: path, encoding: .utf8) else {
        Issue.record("\(name) was never recorded.", sourceLocation: sourceLocation)
        return
    }
    #expect(drawn == recorded, "drawn:\n\(drawn)\nrecorded:\n\(recorded)", sourceLocation: sourceLocation)
}

extension DashboardState {
    /// Presses keys by their names, such as `Enter`, `Ctrl-U` and `g`; a name that no key has fails the test.
    mutating func press(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        for name in names {
            guard let key = Key(name: name) else {
                Issue.record("No key is called \(name).", sourceLocation: sourceLocation)
                continue
            }
            _ = apply(.key(key))
        }
    }

    /// Types text, one character after the other.
    mutating func type(_ text: String) {
        for character in text { _ = apply(.key(.character(character))) }
    }

    /// Goes to a day as a reader does.
    mutating func stand(on day: String) {
        press("@")
        type(day)
        press("Enter")
    }

    /// The screen's lines.
    var lines: [String] { DashboardView(theme: .mono).render(self).lines }
}
