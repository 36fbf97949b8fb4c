import Documents
import ImprovementJourney

extension Claim {
    /// The figure stated, or nil where it states none; it was said in public, so nothing in it needs protection.
    var figure: Figure? { value.map { Figure(.number($0), unit: unit) } }

    /// Who stated it, and what is to be minded about it.
    var saidByAndNote: String { "\(statedBy)." + (note.map { " \($0)" } ?? "") }

    /// A figure of the claim's kind, with its sign where it states a change; `-` where there is none.
    func words(of figure: Figure?) -> Sentence {
        figure.map { "\($0, kind == .yearOnYearChange ? .change : .full)" } ?? "-"
    }
}
