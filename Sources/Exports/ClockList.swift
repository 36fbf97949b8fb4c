import Documents
import ImprovementJourney

/// The time limits that run on a journey's day, as a text of their own.
package struct ClockList: Sendable {
    /// What of them is wanted.
    package struct Selection: Sendable {
        /// The team that must act; nil for all.
        package var team: Team.ID?
        /// The word for the kind, or for the family that it joins; nil for all.
        package var kind: String?
        /// The last last day that is wanted; nil for all.
        package var until: Day?

        package init(team: Team.ID? = nil, kind: String? = nil, until: Day? = nil) {
            self.team = team
            self.kind = kind
            self.until = until
        }

        func holds(_ clock: RunningClock) -> Bool {
            (team == nil || clock.team == team) && (kind == nil || clock.kind == kind || clock.family == kind)
                && (until.map { clock.due <= $0 } ?? true)
        }
    }

    /// The next to end first, those that have passed before them.
    package let clocks: [RunningClock]
    /// What stands above and below.
    package let frame: DocumentFrame
    private let journey: Journey

    /// The list of a journey as that stands.
    package init(_ journey: Journey, _ selection: Selection = Selection(), faults: DataFaults? = nil) {
        self.journey = journey
        clocks = journey.runningClocks.filter(selection.holds)
        let kinds = Set(clocks.compactMap { journey.sources[$0.source]?.kind })
        frame = DocumentFrame(
            titled: "Time limits, the next to end first", of: journey, provenance: kinds.sorted(),
            faults: faults ?? DataFaults(of: journey.files))
    }

    /// The words by which kinds can be asked for: those of the kinds of clock, of what runs by itself, and the families.
    package static func kinds(of journey: Journey) -> [String] {
        let running = journey.runningClocks
        let words = journey.clockKinds.flatMap { [$0.id.text, $0.family] } + running.flatMap { [$0.kind, $0.family] }
        return Set(words).sorted()
    }

    /// A time limit a line, who waits and how many children on a line below it.
    package func text(columns: Int? = nil) -> String {
        let lines = clocks.flatMap { clock in
            let team = clock.team.map { ", " + (journey.teams[$0]?.title ?? $0.text) } ?? ""
            let facts: [Sentence?] = [
                clock.limit,
                clock.children.map { "\(Figure(count: $0, of: .children)) \($0 == 1 ? "child" : "children")" },
                clock.waitsFor.map { "waits for \($0)\(clock.waitsForUs && clock.concern == .child ? " (us)" : "")" },
                clock.isAllocated == false ? "no worker allocated" : nil,
            ]
            return [
                "\(clock.due.shortWords)  \(clock.leftWords.text)  \(clock.title)\(team) (\(clock.name))",
                "    \(facts.compactMap(\.self).joined(separator: "; ").text)",
            ]
        }
        return frame.text(
            lines.isEmpty ? ["No such time limit runs on \(journey.asAt.words)."] : lines, columns: columns)
    }
}
