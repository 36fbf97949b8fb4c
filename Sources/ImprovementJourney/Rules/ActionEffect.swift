/// Whether an action is shown to work; that it is done is another matter.
///
/// Its measure before it began stands against the twelve months after it was completed (`BeforeAndAfter`). It is
/// judged once and stands from then on: moving the day further never changes it, but a gain can be lost later.
package enum ActionEffect: Hashable, Sendable {
    /// Its measure stands better, and has not gone back since.
    case worked
    /// Its measure stood better, and from this period on was 7 or more periods in a row worse than before it began.
    case lost(since: Period)
    /// Its measure stands neither better nor worse, beyond what chance or its course before explains.
    case notShown
    /// Its measure stands worse.
    case worse
    /// Twelve months have not passed since it was completed; so many of their points are known.
    case tooEarly(known: Int)
    /// Too few points are known before it began, or in the twelve months after it was completed.
    case tooFewPoints
    /// Other actions of the same measure were completed within half a year of it.
    case cannotBeToldApart(from: [Action.ID])
    /// It is not done yet, or was withdrawn.
    case notDone
    /// No measure with a better side is named, or none is known.
    case noMeasure

    /// The words on screen.
    package var words: Sentence {
        switch self {
        case .worked: "worked"
        case .lost(let period): "worked, lost since \(period)"
        case .notShown: "not shown"
        case .worse: "worse"
        case .tooEarly(let known): "too early (\(known) of 12)"
        case .tooFewPoints: "too few points"
        case .cannotBeToldApart: "cannot be told apart"
        case .notDone: "not done"
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
