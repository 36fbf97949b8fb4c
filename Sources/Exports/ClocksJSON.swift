import ImprovementJourney
import JSON

/// `waymark clocks --json`.
package enum ClocksJSON {
    /// The time limits of a journey as that stands.
    package static func value(_ list: ClockList) -> JSONValue {
        .object(
            [("format", 1), ("version", .text(Version.current))] + list.frame.members + [
                ("clocks", .list(list.clocks.map(value))), ("withoutLastDay", .list(list.waiting.map(value))),
            ])
    }

    private static func value(_ clock: Clock) -> JSONValue {
        .object([
            ("number", .text(clock.id.text)), ("kind", .text(clock.kind.text)), ("team", .text(clock.team.text)),
            ("started", .text(clock.started.description)),
            ("waitsFor", clock.waitsFor.map { .text($0.rawValue) } ?? .null),
            ("waitsForUs", .flag(clock.waitsFor?.isTheCouncil ?? false)), ("source", .text(clock.source.text)),
        ])
    }

    private static func value(_ clock: RunningClock) -> JSONValue {
        let left = clock.lateness.daysLeft
        return .object([
            ("number", .text(clock.name)), ("alsoNumber", clock.repeated.map { .text($0.clock.text) } ?? .null),
            ("kind", .text(clock.kind)), ("family", .text(clock.family)),
            ("title", .text(clock.title)), ("concern", .text(clock.concern.rawValue)),
            ("team", clock.team.map { .text($0.text) } ?? .null),
            ("started", .text(clock.started.description)), ("due", .text(clock.due.description)),
            ("left", .number(Double(left))), ("leftIn", .text(clock.isInWorkingDays ? "working days" : "days")),
            ("isLate", .flag(clock.lateness.isLate)), ("limit", .text(clock.limit.text)),
            ("rule", clock.law.map { .text($0) } ?? .null), ("breach", .text(clock.breach.rawValue)),
            ("waitsFor", clock.waitsFor.map { .text($0) } ?? .null), ("waitsForUs", .flag(clock.waitsForUs)),
            ("children", clock.children.map { .number(Double($0)) } ?? .null),
            ("allocated", clock.isAllocated.map { .flag($0) } ?? .null), ("source", .text(clock.source.text)),
        ])
    }
}
