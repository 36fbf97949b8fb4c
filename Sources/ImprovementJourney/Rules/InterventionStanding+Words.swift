extension Journey {
    /// How an intervention stands: `in force since 10 June 2019`, `replaced 10 June 2019`, `ended April 2016`, or
    /// `issued 2013, its end is not on this record`.
    package func standingWords(of intervention: Intervention) -> Sentence {
        switch standing(of: intervention) {
        case .inForce: "\(intervention.kind.inForceWords) since \(intervention.issued)"
        case .replaced(let later): "replaced \(later.issued)"
        case .ended(let end): "ended \(end)"
        case .endNotRecorded:
            "\(intervention.kind.begunWords) \(intervention.issued), its end is not on this record"
        }
    }
}

extension Intervention.Kind {
    /// Whether it is a paper or a person.
    private var isPerson: Bool { self == .commissioner || self == .adviser }

    fileprivate var inForceWords: String { isPerson ? "at work" : "in force" }

    fileprivate var begunWords: String { isPerson ? "appointed" : "issued" }
}
