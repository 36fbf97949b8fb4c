import Documents
import ImprovementJourney

extension BriefPage {
    /// How many things are told of either side: the three that weigh most.
    private static let mostTold = 3

    /// The worst things.
    var worseSection: Section {
        let worse = journey.worseMeasures
        return Section(
            brief: "worse", title(worse.count, "The worst things", none: "Nothing that is plainly worse"),
            worse.prefix(Self.mostTold).map(item),
            first: reader == .public ? 2 : Self.mostTold,
            emptyText: nothingWords(
                "No measure has become worse beyond what it normally shows, and none misses its target all the time."),
            in: journey)
    }

    /// The better things.
    var betterSection: Section {
        let better = journey.betterMeasures
        return Section(
            brief: "better", title(better.count, "The better things", none: "Nothing that is plainly better"),
            better.prefix(Self.mostTold).map(item),
            first: reader == .public ? 2 : Self.mostTold,
            emptyText: nothingWords("No measure has become better beyond what it normally shows."), in: journey)
    }

    private func nothingWords(_ words: Sentence) -> Sentence {
        if !journey.hasFigures { return "No figure is known." }
        if journey.judgesMeasures { return words }
        return journey.judgesOnlyNeutralMeasures
            ? "Of no measure that can be judged is one way better than the other."
            : "No measure can be judged: the figures are too few, or older than they should be."
    }

    /// Says where there are fewer than three; how many there are it does not say, for one may be withheld from its reader.
    private func title(_ count: Int, _ words: Sentence, none: Sentence) -> Sentence {
        switch count {
        case 0: none
        case ..<Self.mostTold: "\(words): fewer than three are clear"
        default: words
        }
    }

    /// What a measure is called: for the public, what it counts.
    private func title(of measure: Measure) -> Sentence {
        reader == .public ? measure.plainTitle ?? "\(measure.title)" : "\(measure.title)"
    }

    private func item(_ notable: NotableMeasure) -> BriefItem {
        let source = notable.series.source
        return BriefItem(
            notable.measure.id.text,
            "\(title(of: notable.measure)): \(journey.written(notable.figure, notable.verdict)) "
                + "in \(notable.measure.words(of: notable.period)) "
                + "(\(journey.kindWords(source))).",
            [
                // Where plain words say what is counted, the definition would say it again in others.
                reader == .public && notable.measure.plainTitle == nil
                    ? Sentence(words: notable.measure.definition) : "",
                notable.clauses(isShort: reader == .public).joined(separator: "; "),
            ].sentences,
            leadsTo: .measure(notable.series.key), sources: [source])
    }
}

extension NotableMeasure {
    fileprivate var verdict: Verdict? { if case .verdict(let verdict) = reason { verdict } else { nil } }

    /// What is concluded, in clauses, the first without a figure.
    fileprivate func clauses(isShort: Bool) -> [Sentence] {
        switch reason {
        case .lastQuarter(let far):
            return [
                "most of the councils that it is compared with are better",
                "\(far.better) of \(far.among.count) are, and the middle of them is \(far.among.middle)",
            ]
        case .verdict(let verdict):
            let target = measure.target.map { target -> Sentence in
                "the target is \(Figure(.number(target.value), unit: measure.unit, counts: .records))"
            }
            return ["\(verdict.plainWords)"] + (isShort ? [] : verdict.plainReasons) + [target].compactMap(\.self)
        }
    }
}
