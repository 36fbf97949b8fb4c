/// Whether an action is shown to work; that it is done is another matter.
///
/// An action works only where the measure that was named for it has moved the better way by the rules of the control
/// chart, with a figure from after the action came into the plan.
public enum ActionEffect: Hashable, Sendable {
    /// Its measure has moved for the better.
    case working
    /// Its measure has not moved, or has too few figures to tell.
    case notShown
    /// Its measure has moved for the worse.
    case worse
    /// No measure is named, or none is known.
    case noMeasure

    /// The words on screen.
    public var words: String {
        switch self {
        case .working: "working"
        case .notShown: "not shown"
        case .worse: "worse"
        case .noMeasure: "no measure"
        }
    }
}

/// The effects of a journey's actions, each series judged once.
///
///     journey.actionEffects[action]   // .working
public struct ActionEffects: Sendable {
    private let judged: [Series.Key: (effect: ActionEffect, until: Day)]
    private let journey: Journey

    /// The effects of the actions on the journey's day.
    public init(_ journey: Journey) {
        var judged: [Series.Key: (effect: ActionEffect, until: Day)] = [:]
        for action in journey.actions {
            guard let key = journey.measureKey(of: action), judged[key] == nil,
                let measure = journey.measures[key.measure], let verdict = journey.series(key)?.verdict(for: measure),
                let period = verdict.period
            else { continue }
            let effect: ActionEffect =
                switch verdict.marker {
                case .improvement: .working
                case .concern: .worse
                default: .notShown
                }
            judged[key] = (effect, period.lastDay)
        }
        self.judged = judged
        self.journey = journey
    }

    /// Whether an action is shown to work.
    public subscript(action: Action) -> ActionEffect {
        guard let key = journey.measureKey(of: action), let judged = judged[key] else { return .noMeasure }
        // What a measure did before the action came is not the action's doing.
        return judged.until >= action.opened ? judged.effect : .notShown
    }
}

extension Journey {
    /// Whether each action is shown to work.
    public var actionEffects: ActionEffects { ActionEffects(self) }

    /// The series that shows whether an action works: its team's where the record has one, else the council's.
    public func measureKey(of action: Action) -> Series.Key? {
        guard let measure = action.measure else { return nil }
        if let team = action.team {
            let key = Series.Key(measure, .team(team))
            if series(key) != nil { return key }
        }
        return Series.Key(measure)
    }
}

extension Sequence where Element == Action {
    /// How many actions are open at each month's end.
    public func openCounts(in months: ClosedRange<Month>) -> [Int] {
        var open = MonthlyChanges(months)
        for action in self {
            var since: Day? = action.opened
            for change in action.changes {
                guard let status = change.status else { continue }
                if !status.isOpen, let from = since {
                    open.add(1, in: months.places(from: from, until: change.on))
                    since = nil
                } else if status.isOpen, since == nil {
                    since = change.on
                }
            }
            if let since { open.add(1, in: months.places(from: since, until: nil)) }
        }
        return open.totals.map { Int($0) }
    }
}
