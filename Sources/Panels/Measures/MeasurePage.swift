import Documents
import ImprovementJourney

extension Page {
    /// A measure for one scope, or one part of it: its control chart, figures, claims, parts, teams and neighbours.
    init?(measure key: Series.Key, in journey: Journey) {
        guard let measure = journey.measures[key.measure] else { return nil }
        let page = MeasurePage(key: key, measure: measure, journey: journey)
        self.init(title: "\(journey.title(of: key))", summary: page.summary, tone: page.tone, sections: page.sections)
    }
}

/// What the page of a measure says.
struct MeasurePage {
    /// Which series.
    let key: Series.Key
    /// Its measure.
    let measure: Measure
    /// The journey, as it stands.
    let journey: Journey
    /// Its points; nil where none is known.
    let series: Series?
    /// What the control chart says of them.
    let verdict: Verdict?

    init(key: Series.Key, measure: Measure, journey: Journey) {
        self.key = key
        self.measure = measure
        self.journey = journey
        series = journey.series(key)
        verdict = journey.verdict(key)
    }

    var tone: Tone { verdict.map { Status($0) == .concern ? .concern : .normal } ?? .quiet }

    var summary: Sentence {
        guard let series, let last = series.last, let verdict else {
            let parts = journey.categories(of: key.measure, key.scope)
            if parts.isEmpty, let fault = journey.faultBehind(key) {
                return "No figure is known on this day: \(fault)."
            }
            return parts.isEmpty
                ? "No figure is known on this day." : "It is kept in \(parts.count) parts, shown below."
        }
        return "\(series.figure(at: last, of: measure)) in \(last). \(verdict.wordsWithTarget)."
    }

    var sections: [Section] {
        let claims = journey.claims.filter { $0.measure == key.measure }
        return [
            .chart(key, in: journey, id: "chart"), figureSection, Section.claims(claims, in: journey), teamSection,
            partSection, elsewhereSection, neighbourSection, behindSection, historySection,
        ].compactMap { $0 }
    }

    private var figureSection: Section {
        var facts: [Fact] = []
        if let series, let last = series.last, let verdict {
            let figure = series.figure(at: last, of: measure)
            facts.append(Fact("\(short: last)", TableCell(figure, .strong, subject: key)))
            if let parts = figure.parts { facts.append(Fact("Made of", parts)) }
            if case .missing(let missing) = figure.value { facts.append(Fact("Why", "\(missing.words)")) }
            facts.append(Fact("Change", TableCell(verdict.words, Status(verdict).tone)))
            for caution in verdict.cautions { facts.append(Fact("Mind", caution.words)) }
            if let year = yearWords(series) { facts.append(Fact("12 months", year)) }
            if let target = measure.target {
                facts.append(Fact("Target", measure.words(of: target)))
                facts += measure.targetsBeside.map { Fact("Target beside it", measure.words(of: $0)) }
                facts += measure.earlierTargets.reversed().map { Fact("Target before", measure.words(of: $0)) }
                facts.append(Fact("Will it be met", verdict.targetWords ?? "cannot be told"))
            }
            if let forecast = series.targetForecast(for: measure) {
                facts.append(Fact("When", forecast.words(beside: verdict)))
            }
        }
        facts.append(Fact("Definition", "\(measure.definition)"))
        if let numerator = measure.numerator { facts.append(Fact("Above the line", "\(numerator)")) }
        if let denominator = measure.denominator { facts.append(Fact("Below the line", "\(denominator)")) }
        return Section(
            id: "figures", titled: "Latest figures", blocks: [.table(.facts(facts))],
            sources: journey.sources([series?.source ?? measure.source]))
    }

    /// Twelve months against the twelve before, for what is counted or shared month by month; nil where that cannot be
    /// told.
    private func yearWords(_ series: Series) -> Sentence? {
        guard series.first.cadence == .monthly, !measure.isStock, let last = series.last else { return nil }
        if measure.unit == .count {
            let year = YearOnYearCount(series.numbers)
            guard let now = year.last12, let before = year.previous12, let change = year.changeWords else { return nil }
            let range: Sentence = year.intervalWords.map { " (95% interval \($0)\(year.wideningWords))" } ?? ""
            // A percentage of a handful says nothing that the counts do not.
            let words: Sentence = now + before < 20 ? "" : ": \(change)\(range)"
            let figures = [last, last.adding(-12)].map { series.total(of: 12, endingWith: $0, of: measure) }
            return "\(figures[0]), \(figures[1]) in the 12 before\(words)"
        }
        guard measure.unit == .share else { return nil }
        let year = YearOnYearShare(
            numerators: series.points.map(\.numerator), denominators: series.points.map(\.denominator))
        guard let below = year.last12Denominator, below > 0, let change = year.change12,
            let interval = year.change12Interval
        else { return nil }
        func points(_ points: Double) -> Figure { Figure(.number(points / 100), unit: .share) }
        return
            "\(series.total(of: 12, endingWith: last, of: measure)), \(points(change), .difference) on the 12 before "
            + "(95% interval \(points(interval.lower), .difference) to \(points(interval.upper), .difference))"
    }
}
