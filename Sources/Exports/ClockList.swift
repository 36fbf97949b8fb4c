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

        /// What has no last day ends before none.
        func holds(_ clock: Clock, in journey: Journey) -> Bool {
            (team == nil || clock.team == team) && until == nil
                && (kind == nil || clock.kind.text == kind || journey.clockKinds[clock.kind]?.family == kind)
        }
    }

    /// The next to end first, those that have passed before them.
    package let clocks: [RunningClock]
    /// What stands above and below.
    package let frame: DocumentFrame
    /// Those that run without a last day, the oldest first: they are never late.
    package let waiting: [Clock]
    private let journey: Journey

    /// The list of a journey as that stands.
    package init(_ journey: Journey, _ selection: Selection = Selection(), faults: DataFaults? = nil) {
        self.journey = journey
        clocks = journey.runningClocks.filter(selection.holds)
        waiting = journey.clocksWithoutLimit.filter { selection.holds($0, in: journey) }
            .sorted { ($0.started, $0.id) < ($1.started, $1.id) }
        let kinds = Set((clocks.map(\.source) + waiting.map(\.source)).compactMap { journey.sources[$0]?.kind })
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
    ///
    /// - Parameter isWhole: Whether what ends after the quarter is told too; else it is counted.
    package func text(columns: Int? = nil, isWhole: Bool = true) -> String {
        let queue = ClockQueue(clocks, on: journey.asAt)
        let later = isWhole ? 0 : queue.later.count
        let lines = (isWhole ? clocks : queue.dueInQuarter).flatMap { clock in
            let team = clock.team.map { ", " + (journey.teams[$0]?.title ?? $0.text) } ?? ""
            let facts: [Sentence?] = [
                clock.limit,
                clock.children.map { "\(Figure(count: $0, of: .children)) \($0 == 1 ? "child" : "children")" },
                clock.waitsFor.map { "waits for \($0)\(clock.waitsForUs && clock.concern == .child ? " (us)" : "")" },
                clock.isAllocated == false ? "no worker allocated" : nil,
                clock.repeated.map { repeated in
                    "once, though the case system has it too"
                        + (repeated.due.map { ", with \(short: $0) as its last day" } ?? "")
                },
            ]
            return [
                "\(clock.due.shortWords)  \(clock.leftWords.text)  \(clock.title)\(team) (\(clock.numbers))",
                "    \(facts.compactMap(\.self).joined(separator: "; ").text)",
            ]
        }
        let all =
            lines + waiting.flatMap(self.lines)
            + (later == 0 ? [] : ["\(later) more \(later == 1 ? "ends" : "end") after \(queue.quarter.words): --all."])
        return frame.text(
            all.isEmpty ? ["No such time limit runs on \(journey.asAt.words)."] : all, columns: columns)
    }

    /// A clock that has no last day.
    private func lines(_ clock: Clock) -> [String] {
        let kind = journey.clockKinds[clock.kind]?.title ?? clock.kind.text
        let team = journey.teams[clock.team]?.title ?? clock.team.text
        let us = clock.waitsFor?.isTheCouncil == true ? " (us)" : ""
        let wait = clock.waitsFor.map { "; waits for \($0.rawValue)\(us)" } ?? ""
        return ["no date  \(kind), \(team) (\(clock.id))", "    since \(clock.started.words)\(wait)"]
    }
}
