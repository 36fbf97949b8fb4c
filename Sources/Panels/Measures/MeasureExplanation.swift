import Documents
import ImprovementJourney

/// All that is known of one measured figure: what `i` shows and `waymark explain` writes.
package struct MeasureExplanation: Sendable {
    /// The measure.
    package let measure: Measure
    /// Which series of it.
    package let key: Series.Key
    /// Its points, as far as they are known on the journey's day; nil where there is none.
    package let series: Series?
    /// What the control chart says; nil without a series.
    package let verdict: Verdict?
    /// When the target is reached at the present rate; nil without a series, a target or a better side.
    package let forecast: TargetForecast?
    /// Where the figures come from; nil where the record does not name it.
    package let source: Source?
    /// The same measure elsewhere, as far as it is published: region, England, statistical neighbours.
    package let comparisons: [(title: String, series: Series)]
    /// The journey's day.
    package let asAt: Day
    /// Whom the figure speaks of, as screens name it.
    package let scopeTitle: String

    /// Explains a series; nil where the measure is not defined.
    package init?(_ key: Series.Key, in journey: Journey) {
        guard let measure = journey.measures[key.measure] else { return nil }
        self.measure = measure
        self.key = key
        series = journey.series(key)
        verdict = journey.verdict(key)
        forecast = series?.targetForecast(for: measure)
        source = journey.sources[series?.source ?? measure.source]
        asAt = journey.asAt
        scopeTitle = journey.title(of: key.scope)
        comparisons = journey.comparisonScopes.compactMap { scope in
            guard scope != key.scope else { return nil }
            return journey.series(Series.Key(key.measure, scope, category: key.category)).map {
                (journey.title(of: scope), $0)
            }
        }
    }

    /// The newest figure with its unit and parts; missing where nobody reported one.
    package var latest: Figure {
        series?.latestFigure(of: measure) ?? Figure(.missing(.notReported), unit: measure.unit)
    }

    /// The explanation as a page.
    package var page: Page {
        var sections = [Section(id: "figure", title: "The figure", blocks: [.table(.facts(figureFacts))])]
        if let verdict { sections.append(verdictSection(verdict)) }
        if !comparisons.isEmpty { sections.append(comparisonSection) }
        if let series, let verdict { sections.append(pointSection(series, verdict)) }
        if let source { sections[0].sources = [source] }
        return Page(
            title: "Explain",
            summary: "\(measure.title), \(scopeTitle): \(latest.text)"
                + (series?.last.map { " in \($0.words)." } ?? "."),
            tone: .strong, sections: sections)
    }

    private var figureFacts: [Table.Row] {
        var facts: [Table.Row] = [.fact("Value", TableCell(latest.text, .strong))]
        func add(_ label: String, _ text: String?) {
            if let text { facts.append(.fact(label, TableCell(text))) }
        }
        if case .missing(let missing) = latest.value { add("Why", missing.words) }
        add("Made of", latest.partsText)
        add("Period", series?.last?.words)
        add("Definition", measure.definition)
        add("Above the line", measure.numerator)
        add("Below the line", measure.denominator)
        add("Which way", measure.polarity == .neutral ? "a volume: neither way is better" : measure.polarity.rawValue)
        add("Taken", measure.cadence.rawValue)
        add("Source", source.map { "\($0.publisher), \($0.title) (\($0.kind.rawValue))" })
        add("Published", source?.published?.words)
        add("Mind", source?.note)
        if let series, let last = series.last {
            add("Known from", last.lastDay.adding(days: series.knownAfterDays).words)
            add("Restated", restatement(of: last, in: series))
        }
        add("As at", asAt.words)
        return facts
    }

    private func restatement(of period: Period, in series: Series) -> String {
        let texts = series.restatements.filter { $0.period == period }.map {
            "on \($0.on.words), before that \(Figure($0.earlier.value, unit: measure.unit).text): \($0.reason)"
        }
        return texts.isEmpty ? "no" : texts.joined(separator: "; ")
    }

    private func verdictSection(_ verdict: Verdict) -> Section {
        var facts: [Table.Row] = [.fact("Change", TableCell(verdict.words, Status(verdict).tone))]
        if let target = measure.target {
            facts.append(.fact("Target", TableCell("\(measure.unit.text(target.value)): \(target.origin)")))
            facts.append(.fact("To go", TableCell(distance(to: target.value))))
        }
        if let assurance = verdict.assurance {
            facts.append(.fact("Will it be met", TableCell("\(assurance.words). \(verdict.wordsWithTarget)")))
        }
        if let forecast { facts.append(.fact("When", TableCell(forecast.words))) }
        for caution in verdict.cautions { facts.append(.fact("Mind", TableCell(caution.words))) }
        var blocks: [Block] = [.table(.facts(facts))]
        if let series { blocks.append(.timeChart(TimeChart(series: series, measure: measure, verdict: verdict))) }
        return Section(id: "verdict", title: "What it says", blocks: blocks)
    }

    private func distance(to target: Double) -> String {
        guard let number = latest.value.number else { return "cannot be told: there is no figure" }
        let toGo = measure.polarity == .lowerIsBetter ? number - target : target - number
        return toGo <= 0 ? "met" : measure.unit.sizeText(toGo)
    }

    /// Every figure of the chart with its average and limits, the latest first.
    private func pointSection(_ series: Series, _ verdict: Verdict) -> Section {
        let hasLimits = verdict.kind.isChartVerdict || verdict.kind == .noVariation
        let rows = series.points.indices.reversed().map { index in
            let period = series.period(at: index)
            let point = verdict.chart.points[index]
            let segment = verdict.chart.segments[point.segment]
            func cell(_ value: Double?) -> TableCell {
                guard hasLimits, let value else { return TableCell("") }
                return TableCell(measure.unit == .count ? value.text(decimals: 1) : measure.unit.text(value), .quiet)
            }
            let status = hasLimits ? Status(verdict.chart.type(of: point.signal)) : .noChange
            return Table.Row(
                id: "\(period)",
                cells: [
                    TableCell(period.shortWords), TableCell(series.figure(at: period, unit: measure.unit), .strong),
                    cell(segment.mean), cell(segment.lowerLimit), cell(segment.upperLimit),
                    cell(segment.lowerNearLimit), cell(segment.upperNearLimit),
                    TableCell(hasLimits ? point.signal?.rule.words ?? "" : "", status.tone),
                ])
        }
        let columns = [
            Table.Column("period", "Period", rank: 1), Table.Column("figure", "Figure", alignment: .right, rank: 1),
            Table.Column("mean", "Average", alignment: .right, rank: 2),
            Table.Column("lower", "Lower", alignment: .right, rank: 2),
            Table.Column("upper", "Upper", alignment: .right, rank: 2),
            Table.Column("near-lower", "Near lower", alignment: .right, rank: 4),
            Table.Column("near-upper", "Near upper", alignment: .right, rank: 4),
            Table.Column("rule", "Rule", rank: 3),
        ]
        return Section(
            id: "points", title: "Every figure with its average and limits",
            blocks: [.table(Table(columns: columns, rows: Array(rows)))])
    }

    private var comparisonSection: Section {
        Section(
            id: "beside", title: "Beside it",
            blocks: [
                .table(
                    .facts(
                        comparisons.map { comparison in
                            let figure = comparison.series.latestFigure(of: measure)?.text ?? ""
                            let period = comparison.series.last?.words ?? ""
                            return .fact(
                                comparison.title, TableCell("\(figure) in \(period)"),
                                .measure(comparison.series.key))
                        }))
            ])
    }
}

extension Journey {
    /// The scopes that a council's figure is compared with, as far as the record has them.
    var comparisonScopes: [Scope] {
        [.council] + regions.map { Scope.region($0.id) } + [.statisticalNeighbours, .england]
    }

    /// A scope's name on screen.
    package func title(of scope: Scope) -> String {
        switch scope {
        case .council: council?.title ?? "The council"
        case .service(let id): services[id]?.title ?? id.text
        case .team(let id): teams[id]?.title ?? id.text
        case .otherCouncil(let id): title(of: id)
        case .region(let id): regions[id]?.title ?? id.text
        case .statisticalNeighbours: "Statistical neighbours"
        case .england: "England"
        }
    }
}

extension ControlChart.Rule {
    /// The rule in words, for a table.
    var words: String {
        switch self {
        case .outsideLimits: "outside the limits"
        case .trend: "trend"
        case .twoOfThree: "two of three"
        case .run: "run"
        }
    }
}
