/// The effects of a journey's actions, each judged once.
///
///     journey.actionEffects[action]   // .worked
package struct ActionEffects: Sendable {
    /// The series that shows whether each action works: its team's where the record has one, else the council's;
    /// none for an action that names no measure.
    package let keys: [Action.ID: Series.Key]
    /// Where those series come from.
    package let sources: [Series.Key: Source.ID]
    private let judged: [Action.ID: ActionEffect]

    /// The change of an action's series beside that of teams without it, as differences in the measure's unit.
    package struct Elsewhere: Hashable, Sendable {
        /// The mean of the twelve months after less the mean before, where the action was.
        package let own: Double
        /// The median of the same difference of the teams without the action.
        package let median: Double
        /// How many teams that is.
        package let teams: Int
    }

    /// The effects of the actions on the journey's day.
    package init(_ journey: Journey) {
        var keys: [Action.ID: Series.Key] = [:]
        var sources: [Series.Key: Source.ID] = [:]
        var judged: [Action.ID: ActionEffect] = [:]
        var ofMeasure: [Measure.ID: [Action]] = [:]
        for action in journey.actions {
            guard let id = action.measure else { continue }
            let ofTeam = action.team.map { Series.Key(id, .team($0)) }
            let key = ofTeam.flatMap { journey.series($0) == nil ? nil : $0 } ?? Series.Key(id)
            keys[action.id] = key
            if let found = journey.series(key) { sources[key] = found.source }
            ofMeasure[id, default: []].append(action)
        }
        for action in journey.actions {
            guard let key = keys[action.id], let series = journey.series(key),
                let measure = journey.measures[key.measure], measure.polarity != .neutral
            else { continue }
            guard let trial = ActionTrial(action, series, on: journey.asAt) else {
                judged[action.id] = .notDone
                continue
            }
            let rivals = (ofMeasure[key.measure] ?? []).filter { other in
                guard other.id != action.id, let otherKey = keys[other.id],
                    otherKey == key || otherKey.scope == .council || key.scope == .council
                else { return false }
                return trial.cannotBeToldApart(from: other)
            }
            judged[action.id] = trial.effect(polarity: measure.polarity, rivals: rivals.map(\.id))
        }
        self.keys = keys
        self.sources = sources
        self.judged = judged
    }

    /// Whether an action is shown to work.
    package subscript(action: Action) -> ActionEffect { judged[action.id] ?? .noMeasure }

    /// What the teams without the action did over the same time; nil where fewer than four of them have the measure, or
    /// the action's time is not over.
    package func elsewhere(_ action: Action, in journey: Journey) -> Elsewhere? {
        guard let key = keys[action.id], let series = journey.series(key),
            journey.measures[key.measure]?.polarity != .neutral,
            let trial = ActionTrial(action, series, on: journey.asAt), trial.isOver
        else { return nil }
        return trial.elsewhere(key, of: journey.actions(for: key.measure), in: journey)
    }
}
