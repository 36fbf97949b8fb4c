import Documents
import ImprovementJourney

extension Page {
    /// A measure for one scope, or one part of it: its control chart, figures, claims, parts, teams and neighbours.
    init?(measure key: Series.Key, in journey: Journey) {
        guard let measure = journey.measures[key.measure] else { return nil }
        let page = MeasurePage(key: key, measure: measure, journey: journey)
        self.init(title: journey.title(of: key), summary: page.summary, tone: page.tone, sections: page.sections)
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

    var summary: String {
        guard let series, let last = series.last, let verdict else {
            let parts = journey.categories(of: key.measure, key.scope)
            return parts.isEmpty
                ? "No figure is known on this day." : "It is kept in \(parts.count) parts, shown below."
        }
        let words = verdict.assurance == nil ? verdict.words : verdict.wordsWithTarget
        return "\(series.figure(at: last, unit: measure.unit).text) in \(last.words). \(words)."
    }

    var sections: [Section] {
        let claims = journey.claims.filter { $0.measure == key.measure }
        return [
            chartSection, figureSection, Section.claims(claims, in: journey), teamSection, partSection,
            elsewhereSection,
            behindSection, historySection,
        ].compactMap { $0 }
    }

    private var chartSection: Section? {
        guard let series, let verdict else { return nil }
        return Section(
            id: "chart", titled: measure.title,
            blocks: [.timeChart(TimeChart(series: series, measure: measure, verdict: verdict))],
            sources: journey.sources([series.source]))
    }

    private var figureSection: Section {
        var rows: [Table.Row] = []
        if let series, let last = series.last, let verdict {
            let figure = series.figure(at: last, unit: measure.unit)
            rows.append(.fact(last.shortWords, TableCell(figure, .strong, subject: key)))
            if let parts = figure.partsText { rows.append(.fact("Made of", TableCell(parts))) }
            if case .missing(let missing) = figure.value { rows.append(.fact("Why", TableCell(missing.words))) }
            rows.append(.fact("Change", TableCell(verdict.words, Status(verdict).tone)))
            for caution in cautions(verdict) { rows.append(.fact("Mind", TableCell(caution.words))) }
            rows += yearRows(series)
            if let target = measure.target {
                rows.append(.fact("Target", TableCell("\(measure.unit.text(target.value)): \(target.origin)")))
                rows.append(.fact("Will it be met", TableCell(verdict.assurance?.words ?? "cannot be told")))
            }
            if let forecast = series.targetForecast(for: measure) {
                rows.append(.fact("When", TableCell(forecast.words)))
            }
        }
        rows.append(.fact("Definition", TableCell(measure.definition)))
        if let numerator = measure.numerator { rows.append(.fact("Above the line", TableCell(numerator))) }
        if let denominator = measure.denominator { rows.append(.fact("Below the line", TableCell(denominator))) }
        return Section(
            id: "figures", titled: "Latest figures", blocks: [.table(.facts(rows))],
            sources: journey.sources([series?.source ?? measure.source]))
    }

    /// What else to know, less what the verdict says itself.
    private func cautions(_ verdict: Verdict) -> [Caution] {
        verdict.cautions.filter { caution in
            if verdict.kind == .fewCases, case .fewCases = caution { false } else { true }
        }
    }

    /// Twelve months against the twelve before, for what is counted or shared month by month.
    private func yearRows(_ series: Series) -> [Table.Row] {
        guard series.first.cadence == .monthly, !measure.isStock else { return [] }
        if measure.unit == .count {
            let year = YearOnYearCount(series.numbers)
            guard let last = year.last12, let before = year.previous12, let change = year.changeText else { return [] }
            let range = year.intervalText.map { " (95% interval \($0))" } ?? ""
            // A percentage of a handful says nothing that the counts do not.
            let words = last + before < 20 ? "" : ": \(change)\(range)"
            return [
                .fact(
                    "12 months",
                    TableCell("\(last.text(decimals: 0)), \(before.text(decimals: 0)) in the 12 before\(words)"))
            ]
        }
        guard measure.unit == .share else { return [] }
        let year = YearOnYearShare(
            numerators: series.points.map(\.numerator), denominators: series.points.map(\.denominator))
        guard let above = year.last12Numerator, let below = year.last12Denominator, below > 0,
            let change = year.change12,
            let interval = year.change12Interval
        else { return [] }
        let sign = { (points: Double) in MeasureUnit.share.differenceText(points / 100) }
        return [
            .fact(
                "12 months",
                TableCell(
                    "\(Figure(share: above, of: below).text), \(sign(change)) on the 12 before "
                        + "(95% interval \(sign(interval.lower)) to \(sign(interval.upper)))"))
        ]
    }
}
