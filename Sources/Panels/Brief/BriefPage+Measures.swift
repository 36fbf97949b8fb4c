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
        let count = journey.measuresWithBetterSide.count
        return count == 0
            ? "No figure comes month by month of which one way is better than the other."
            : "None of the \(count.counted("measure")) that come month by month, and of which one way is better, can be judged: "
                + "the figures are too few, or older than they should be."
    }

    /// Says where there are fewer than three, and of how many more were told.
    ///
    /// Scrutiny and the public are not told how many there are: one may be withheld from them.
    private func title(_ count: Int, _ words: Sentence, none: Sentence) -> Sentence {
        switch count {
        case 0: none
        case ..<Self.mostTold: "\(words): fewer than three are clear"
        case Self.mostTold: words
        default: reader == .public || reader == .scrutiny ? words : "\(words): \(Self.mostTold) of \(count)"
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
        case .outerQuarter(let quarter):
            let isLast = quarter.better > quarter.worse
            let count = isLast ? quarter.better : quarter.worse
            return [
                "most of the councils that it is compared with are \(isLast ? "better" : "worse")",
                "\(count) of \(quarter.among.count) are, and the middle of them is \(quarter.among.middle)",
            ]
        case .verdict(let verdict):
            let target = measure.target.map { target -> Sentence in
                "the target is \(Figure(.number(target.value), unit: measure.unit, counts: .records))"
            }
            return ["\(verdict.plainWords)"] + (isShort ? [] : verdict.plainReasons) + [target].compactMap(\.self)
        }
    }
}
