import Documents
import ImprovementJourney

extension DirectionNotice {
    /// `in force since 2013`, or `lifted April 2016`.
    var standingWords: Sentence { lifted.map { "lifted \($0)" } ?? "in force since \(issued)" }

    /// `0 of 2 requirements recorded as met`.
    var metWords: Sentence {
        "\(requirementsMet) of \(requirements.count.counted("requirement")) recorded as met"
    }
}
