import Documents
import ImprovementJourney

extension Journey {
    /// Of what kind a source is, and who published what is: `published, Ofsted`, `the council's own`, `illustrative`.
    func kindWords(_ id: Source.ID) -> Sentence {
        guard let source = sources[id] else { return "\(Source.Kind.unknown.briefWords)" }
        return source.kind == .published ? "published, \(source.publisher)" : "\(source.kind.briefWords)"
    }

    /// Of which kinds some sources are, those that weigh most first.
    func kindWords(of ids: [Source.ID]) -> String {
        let kinds = Set(ids.map { sources[$0]?.kind ?? .unknown }).sorted()
        return kinds.map(\.briefWords).joined(separator: " and ")
    }

    /// A council's measure as an answer tells it: `Agency social workers: 31.1% in July 2019 (illustrative), no clear trend,
    /// and missing its target`; that it has no figure where it has none.
    func said(of id: Measure.ID) -> Sentence {
        let key = Series.Key(id)
        guard let measure = measures[id] else { return "\(id.text): no such measure is defined" }
        guard let series = series(key), let verdict = verdict(key), let period = verdict.period else {
            return "\(measure.title): no figure is known"
        }
        let figure = written(series.figure(at: period, of: measure), verdict)
        let isYearly = measure.cadence == .yearToMarch || measure.cadence == .yearToSeptember
        let words: Sentence = "\(measure.title): \(figure) in \(period) (\(kindWords(series.source)))"
        // Yearly statistics have too few figures to be judged.
        return isYearly ? words : "\(words), \(verdict.plainWords)"
    }

    /// A figure as a sentence has it: a share of too few cases with its counts.
    func written(_ figure: Figure, _ verdict: Verdict?) -> Sentence {
        guard verdict?.cases != nil, let parts = figure.parts else { return "\(figure)" }
        return "\(figure), \(parts)"
    }
}

extension Source.Kind {
    /// The kind in the words of a sentence.
    var briefWords: String {
        switch self {
        case .published: "published"
        case .council: "the council's own"
        case .illustrative: "illustrative"
        case .unknown: "source unknown"
        }
    }
}
