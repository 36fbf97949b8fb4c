import Documents
import ImprovementJourney

extension Journey {
    /// How that strikes the eye.
    func standingTone(of intervention: Intervention) -> Tone {
        standing(of: intervention) == .inForce ? .concern : .quiet
    }
}

extension Intervention {
    /// `0 of 2 requirements recorded as met`; nil where the record names none.
    var metWords: Sentence? {
        requirements.isEmpty
            ? nil : "\(requirementsMet) of \(requirements.count.counted("requirement")) recorded as met"
    }
}

extension Intervention.Kind {
    /// The kind on screen.
    var title: String { rawValue.capitalisedSentence }
}
