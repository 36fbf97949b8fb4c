/// The effects of a journey's actions, each series counted and judged once.
///
///     journey.actionEffects[action]   // .working
package struct ActionEffects: Sendable {
    /// The series that shows whether each action works: its team's where the record has one, else the council's;
    /// none for an action that names no measure.
    package let keys: [Action.ID: Series.Key]
    /// Where those series come from.
    package let sources: [Series.Key: Source.ID]
    private let judged: [Series.Key: (effect: ActionEffect, until: Day)]

    /// The effects of the actions on the journey's day.
    package init(_ journey: Journey) {
        var keys: [Action.ID: Series.Key] = [:]
        var sources: [Series.Key: Source.ID] = [:]
        var judged: [Series.Key: (effect: ActionEffect, until: Day)] = [:]
        for action in journey.actions {
            guard let id = action.measure else { continue }
            let ofTeam = action.team.map { Series.Key(id, .team($0)) }
            let key = ofTeam.flatMap { journey.series($0) == nil ? nil : $0 } ?? Series.Key(id)
            keys[action.id] = key
            guard judged[key] == nil, let found = journey.series(key) else { continue }
            sources[key] = found.source
            guard let measure = journey.measures[id] else { continue }
            let verdict = found.verdict(for: measure)
            guard let period = verdict.period else { continue }
            let effect: ActionEffect =
                switch verdict.marker {
                case .improvement: .working
                case .concern: .worse
                default: .notShown
                }
            judged[key] = (effect, period.lastDay)
        }
        self.keys = keys
        self.sources = sources
        self.judged = judged
    }

    /// Whether an action is shown to work.
    package subscript(action: Action) -> ActionEffect {
        guard let key = keys[action.id], let judged = judged[key] else { return .noMeasure }
        // What a measure did before the action came is not the action's doing.
        return judged.until >= action.opened ? judged.effect : .notShown
    }
}
