import Canvas
import Dashboard
import FoundationEssentials
import Testing

/// A screen compared with one that was recorded and looked at.
///
/// `WAYMARK_RECORD=1 swift test --filter DashboardTests` writes what is drawn now; the run then fails, so that nobody
/// records without noticing. Look at every changed file before it is committed.
func expectScreen(_ state: DashboardState, named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectDrawn(DashboardView(theme: .mono).render(state).text + "\n", named: name, sourceLocation: sourceLocation)
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
    /// Presses keys: names such as `Enter` and `Tab`, or characters.
    mutating func press(_ keys: String...) {
        for name in keys {
            switch name {
            case "Enter": _ = apply(.key(.enter))
            case "Esc": _ = apply(.key(.escape))
            case "Tab": _ = apply(.key(.tab))
            case "Shift-Tab": _ = apply(.key(.backTab))
            case "Up": _ = apply(.key(.up))
            case "Down": _ = apply(.key(.down))
            case "PgUp": _ = apply(.key(.pageUp))
            case "PgDn": _ = apply(.key(.pageDown))
            case "Backspace": _ = apply(.key(.backspace))
            case "Ctrl-U": _ = apply(.key(.control("u")))
            default: for character in name { _ = apply(.key(.character(character))) }
            }
        }
    }

    /// The screen's lines.
    var lines: [String] { DashboardView(theme: .mono).render(self).lines }
}
