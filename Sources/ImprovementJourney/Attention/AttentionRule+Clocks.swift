extension AttentionRule {
    /// Time limits that run for children (lane 1).
    static let clocks: [AttentionRule] = [
        each(
            .clockPast, "A time limit that runs for a child has passed, by the law in force on its start.",
            of: { $0.childrensClocks }
        ) { clock, journey in
            guard clock.lateness.isLate else { return nil }
            return exception(
                .clockPast, clock, in: journey,
                "\(clock.leftWords)\(wait(clock)): \(clock.name), "
                    + "\(clock.limit) ended \(short: clock.due)")
        },
        each(
            .clockEnding,
            "A time limit that runs for a child ends within the days that the settings name (7 unless set).",
            of: { $0.childrensClocks }
        ) { clock, journey in
            let left = journey.asAt.days(until: clock.due)
            guard !clock.lateness.isLate, left <= journey.settings.clockEndingDays else { return nil }
            return exception(
                .clockEnding, clock, in: journey,
                "ends \(inDays(left)), \(short: clock.due)\(wait(clock)): \(clock.name), \(clock.limit)")
        },
        AttentionRule(
            id: .childrenUnallocated, title: "Children whom a team answers for have no allocated worker."
        ) { $0.children(.unallocated, .childrenUnallocated) },
        AttentionRule(
            id: .childrenNotSeen, title: "Children whom a team answers for were not seen when a visit was due."
        ) { $0.children(.notSeen, .childrenNotSeen) },
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
            excess: Double(-left) / 182, daysLeft: clock.lateness.isLate ? min(-1, left) : left, clock: clock,
            children: clock.children)
    }
}

extension Journey {
    /// Children of one group by team, at their newest month's end; of the whole council where no team's are known.
    ///
    /// All teams are one row: the director sees how many there are and where most of them are.
    fileprivate func children(_ group: ChildrenLine.Group, _ rule: AttentionRule.ID) -> [AttentionException] {
        let teams = currentTeams.compactMap { team in childrenException(group, rule, team) }
        if !teams.isEmpty { return teams }
        let holdsTeams = currentTeams.contains { series(group.measure, .team($0.id)) != nil }
        return holdsTeams ? [] : [childrenException(group, rule, nil)].compactMap(\.self)
    }

    private func childrenException(
        _ group: ChildrenLine.Group, _ rule: AttentionRule.ID, _ team: Team?
    ) -> AttentionException? {
        let scope = team.map { Scope.team($0.id) } ?? .council
        guard let measure = measures[group.measure], let series = series(measure.id, scope), let last = series.last,
            // What was so a year ago is no clock of today: the measure's own row says how old it is.
            last.lastDay > asAt.adding(months: -3)
        else { return nil }
        let figure = series.figure(at: last, of: measure)
        guard let count = figure.value.number, count > 0 else { return nil }
        let place: Sentence = team.map { "\($0.title): " } ?? ""
        return AttentionException(
            rule: rule, lane: .childsClock, subject: .clock(nil, family: group.family),
            reason: "\(place)\(figure) \(count == 1 ? "child" : "children") \(group.lack), \(last)",
            threshold: "none", record: .measure(series.key), source: series.source, children: Int(count),
            on: last.lastDay)
    }

    /// The time limits that run for children.
    fileprivate var childrensClocks: [RunningClock] { runningClocks.filter { $0.concern == .child } }
}

extension ChildrenLine.Group {
    /// What a row of the list calls them.
    fileprivate var family: String { self == .unallocated ? "children unallocated" : "children not seen" }

    /// What they lack.
    fileprivate var lack: Sentence {
        self == .unallocated ? "without an allocated worker" : "not seen when a visit was due"
    }
}
