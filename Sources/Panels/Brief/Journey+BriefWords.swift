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

    /// ` (illustrative)`: of which kinds some sources are, where any is not published; nothing where all are.
    func unpublishedWords(of ids: some Sequence<Source.ID>) -> Sentence {
        let ids = Array(ids)
        return ids.isEmpty || ids.allSatisfy { sources[$0]?.kind == .published } ? "" : " (\(kindWords(of: ids)))"
    }

    /// Council's measures as an answer tells them, those of one source together: `The data (illustrative): Vacant posts:
    /// 31.7% in July 2019, higher than a year before; Agency social workers: ...`.
    func said(of ids: [Measure.ID]) -> [Sentence] {
        var kinds: [(kind: Sentence, told: [Sentence])] = []
        for id in ids {
            let kind = series(id).map { " (\(kindWords($0.source)))" as Sentence } ?? ""
            let told = said(of: id)
            if let place = kinds.firstIndex(where: { $0.kind == kind }) {
                kinds[place].told.append(told)
            } else {
                kinds.append((kind, [told]))
            }
        }
        return kinds.map { "The data\($0.kind): \($0.told.joined(separator: "; "))" }
    }

    /// A council's measure: `Agency social workers: 31.1% in July 2019, higher than a year before, and missing its target`; that it has
    /// no figure where it has none.
    private func said(of id: Measure.ID) -> Sentence {
        guard let measure = measures[id] else { return "\(id.text): no such measure is defined" }
        guard let series = series(id), let verdict = verdict(series.key), let period = verdict.period else {
            return "\(measure.title): no figure is known"
        }
        let figure = written(series.figure(at: period, of: measure), verdict)
        let words: Sentence = "\(measure.title): \(figure) in \(measure.words(of: period))"
        // Yearly statistics have too few figures to be judged.
        return measure.isYearly ? words : "\(words), \(verdict.plainWords)"
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

extension Measure {
    fileprivate var isYearly: Bool { cadence == .yearToMarch || cadence == .yearToSeptember }

    /// A period in a sentence; years in their short form, `Sep 2018`, since a census is of a day and not of a year.
    func words(of period: Period) -> Sentence { isYearly ? "\(short: period)" : "\(period)" }
}
