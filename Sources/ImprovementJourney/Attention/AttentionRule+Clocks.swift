extension AttentionRule {
    /// Time limits that run for children (lane 1).
    static let clocks: [AttentionRule] = [
        each(
            .clockPast, "A time limit that runs for a child has passed, by the law in force on its start.",
            panel: "court", of: { $0.childrensClocks }
        ) { clock, journey in
            guard clock.lateness.isLate else { return nil }
            return exception(
                .clockPast, clock, in: journey,
                "\(clock.lateness.words)\(clock.isInWorkingDays ? " (working days)" : "")\(wait(clock)): \(clock.name), "
                    + "\(clock.limit) ended \(short: clock.due)")
        },
        each(
            .clockEnding,
            "A time limit that runs for a child ends within the days that the settings name (7 unless set).",
            panel: "court", of: { $0.childrensClocks }
        ) { clock, journey in
            let left = journey.asAt.days(until: clock.due)
            guard !clock.lateness.isLate, left <= journey.settings.clockEndingDays else { return nil }
            return exception(
                .clockEnding, clock, in: journey,
                "ends \(inDays(left)), \(short: clock.due)\(wait(clock)): \(clock.name), \(clock.limit)")
        },
    ]

    private static func wait(_ clock: RunningClock) -> Sentence {
        clock.waitsFor.map { ", waits for \($0)" } ?? ""
    }

    private static func exception(
        _ rule: AttentionRule.ID, _ clock: RunningClock, in journey: Journey, _ reason: Sentence
    ) -> AttentionException {
        let left = journey.asAt.days(until: clock.due)
        return AttentionException(
            rule: rule, lane: .childsClock, subject: .clock(clock.team, family: clock.family), reason: reason,
            threshold: clock.limit, record: clock.record, source: clock.source,
            // A day that passed on a weekend is late though no working day has passed.
            excess: Double(-left) / 182, daysLeft: clock.lateness.isLate ? min(-1, left) : left, clock: clock)
    }
}

extension Journey {
    /// The time limits that run for children.
    var childrensClocks: [RunningClock] { runningClocks.filter { $0.concern == .child } }
}
