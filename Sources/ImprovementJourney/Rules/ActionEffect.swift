/// Whether an action is shown to work; that it is done is another matter.
///
/// An action works only where the measure that was named for it has moved the better way by the rules of the control
/// chart, with a figure from after the action came into the plan.
package enum ActionEffect: Hashable, Sendable {
    /// Its measure has moved for the better.
    case working
    /// Its measure has not moved, or has too few figures to tell.
    case notShown
    /// Its measure has moved for the worse.
    case worse
    /// No measure is named, or none is known.
    case noMeasure

    /// The words on screen.
    package var words: String {
        switch self {
        case .working: "working"
        case .notShown: "not shown"
        case .worse: "worse"
        case .noMeasure: "no measure"
        }
    }
}

extension Journey {
    /// Whether each action is shown to work.
    package var actionEffects: ActionEffects { workings.result(ActionEffects.self) { ActionEffects(self) } }
}

extension Sequence where Element == Action {
    /// How many actions are open at each month's end.
    package func openCounts(in months: ClosedRange<Month>) -> [Int] {
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
