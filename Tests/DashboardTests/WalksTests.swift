import Canvas
import Dashboard
import FoundationEssentials
import ImprovementJourney
import Panels
import Testing

/// What five readers look for first, pressed key by key from the opening screen at 80 by 24, and how many keys it takes.
@Suite struct WalksTests {
    /// Somebody's way to what he looks for.
    struct Walk: Sendable, CustomTestStringConvertible {
        let reader: String
        let looksFor: String
        /// Keys, and what stands on the screen after them.
        let stops: [(keys: [String], found: [String])]

        var keys: [String] { stops.flatMap(\.keys) }

        var testDescription: String { reader }

        /// Its line in docs/dashboard.md.
        var line: String {
            "| \(reader) | \(looksFor) | \(keys.map { "`\($0)`" }.joined(separator: " ")) | \(keys.count) |"
        }
    }

    static let walks = [
        Walk(
            reader: "the board", looksFor: "what of the plan is late, who owes it, and whether what is done works",
            stops: [
                (["3"], ["8 late, the longest by 92 days", "6 of them shown", "LATE 92d"]),
                (["Enter"], ["put back 1 time by 63 days", "Head of workforce"]),
            ]),
        Walk(
            reader: "the Department's adviser",
            looksFor: "what the last report found, what answers it, and whether its measures move",
            stops: [
                (["2"], ["5 findings to put right", "5 without an open action"]),
                (["Tab", "Enter"], ["0 of 0 actions open", "79.5%", "improving"]),
            ]),
        Walk(
            reader: "scrutiny", looksFor: "which promises are late, and whether what was claimed is so",
            stops: [
                (["0"], ["4 late, the longest by 212 days"]),
                (["Tab", "Enter"], ["differs by 16.7 points", "The data say"]),
            ]),
        Walk(
            reader: "a visit by Ofsted", looksFor: "which team is past its thresholds, and whose case is past 26 weeks",
            stops: [
                (["8", "Enter"], ["Safeguarding 7", "Agency 77.6%", "caseload 20.8"]),
                (["5", "Enter"], ["C-2019-001", "LATE 29d", "Who waits for whom"]),
            ]),
        Walk(
            reader: "Monday morning", looksFor: "what ends this week, and what changed since the last board",
            stops: [
                ([], ["Child's clock", "the first today"]), (["c"], ["end by Friday, 2 August 2019"]),
                (["Esc", "d", "Enter"], ["24 July 2019", "Inadequate"]),
            ]),
    ]

    @Test(arguments: walks)
    func `a reader finds it by these keys`(_ walk: Walk) {
        var state = DashboardState(record: EveryPanelTests.shipped, size: Size(columns: 80, rows: 24))
        for stop in walk.stops {
            for key in stop.keys { state.press(key) }
            let screen = state.lines.joined(separator: "\n")
            for words in stop.found { #expect(screen.contains(words), "\(walk.reader): \(words)\n\(screen)") }
        }
        #expect(walk.keys.count <= 4)
    }

    @Test func `the manual has each walk with its keys and their number`() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let manual = try String(contentsOfFile: root + "/docs/dashboard.md", encoding: .utf8)
        for walk in Self.walks { #expect(manual.contains(walk.line), "\(walk.line)") }
    }
}
