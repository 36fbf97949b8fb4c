import Documents
import ImprovementJourney

extension MeasureExplanation {
    /// The explanation as a page.
    package var page: Page {
        // The value stands above; the verdict with its chart comes next, and then what the figure is and where it is from.
        var sections = verdict.map { [verdictSection($0)] } ?? []
        var figure = Section(id: "figure", title: "The figure", blocks: [.table(.facts(figureFacts))])
        if let source { figure.sources = [source] }
        sections.append(figure)
        if !comparisons.isEmpty { sections.append(comparisonSection) }
        if let neighbours { sections.append(neighbourSection(neighbours)) }
        if let series, let verdict { sections.append(pointSection(series, verdict)) }
        let period: Sentence = series?.last.map { " in \($0)." } ?? "."
        // What a fault keeps out was reported, for all that is known: no sign says that it was not.
        let told: Sentence = fault.map { "\($0)." } ?? "\(latest)\(period)"
        return Page(
            title: "Explain", summary: "\(measure.title), \(scopeTitle): \(told)", tone: .strong,
            sections: sections)
    }

    private var figureFacts: [Fact] {
        var facts = [Fact("Value", fault.map { TableCell($0, .concern) } ?? TableCell(latest, .strong))]
        func add(_ label: Sentence, _ words: Sentence?) {
            if let words { facts.append(Fact(label, words)) }
        }
        if fault == nil, case .missing(let missing) = latest.value { add("Why", "\(missing.words)") }
        add("Made of", latest.parts)
        add("Period", series?.last.map { "\($0)" })
        add("Definition", "\(measure.definition)")
        add("Above the line", measure.numerator.map { "\($0)" })
        add("Below the line", measure.denominator.map { "\($0)" })
        add(
            "Which way",
            measure.polarity == .neutral ? "a volume: neither way is better" : "\(measure.polarity.rawValue)")
        add("Taken", "\(measure.cadence.rawValue)")
        add("Source", source.map { "\($0.words)" })
        add("Published", source?.published.map { "\($0)" })
        add(
            "Earlier figures",
            earlierSources.isEmpty ? nil : earlierSources.map { "\($0.words)" }.joined(separator: "; "))
        add("Mind", source?.note.map { "\($0)" })
        if let series, let last = series.last {
            let edition: Sentence = series.edition(of: last).map { ", with the edition to \($0.to)" } ?? ""
            add("Known from", "\(series.knownFrom(last))" + edition)
            add("Restated", restatements(of: last, in: series))
        }
        add("As at", "\(asAt)")
        return facts
    }

    private func restatements(of period: Period, in series: Series) -> Sentence {
        let restated: [Sentence] = series.restatements.filter { $0.period == period }.map {
            "on \($0.on), before that \(Figure($0.earlier.value, unit: measure.unit, counts: measure.counts)): "
                + "\($0.reason)"
        }
        return restated.isEmpty ? "no" : restated.joined(separator: "; ")
    }

    private func verdictSection(_ verdict: Verdict) -> Section {
        var facts = [Fact("Change", TableCell(verdict.words, Status(verdict).tone))]
        if let target = measure.target {
            facts.append(Fact("Target", measure.words(of: target)))
            facts += measure.targetsBeside.map { Fact("Target beside it", measure.words(of: $0)) }
            facts += measure.earlierTargets.reversed().map { Fact("Target before", measure.words(of: $0)) }
            facts.append(Fact("To go", distance(to: target.value)))
        }
        if let words = verdict.targetWords { facts.append(Fact("Will it be met", words)) }
        if let forecast { facts.append(Fact("When", forecast.words(beside: verdict))) }
        for caution in verdict.cautions { facts.append(Fact("Mind", caution.words)) }
        if let line = rebaseLine(verdict) { facts.append(Fact("To draw anew", line)) }
        if let judged = judgedPeriods(verdict) { facts.append(Fact("Judged by", judged)) }
        var blocks: [Block] = [.table(.facts(facts))]
        if let series { blocks.append(.timeChart(TimeChart(series: series, measure: measure, verdict: verdict))) }
        return Section(id: "verdict", title: "What it says", blocks: blocks)
    }

    /// What the analyst adds to the series' file where the council decides that a new level is the rule.
    private func rebaseLine(_ verdict: Verdict) -> Sentence? {
        for case .levelChanged(let since, _, _) in verdict.cautions {
            let line =
                "\"rebases\": [{ \"from\": \"\(since)\", \"reason\": \"...\", \"decidedBy\": \"...\", \"on\": \"\(asAt)\" }]"
            return "add to its series, with who decided it and why: \(line)"
        }
        return nil
    }

    /// Which figures average and limits, or the trend, are taken from, where those are not all.
    private func judgedPeriods(_ verdict: Verdict) -> Sentence? {
        guard verdict.isJudged, let series, let place = verdict.place else { return nil }
        let rows = verdict.chart.segments[verdict.chart.points[place].segment].rows
        guard rows.lowerBound > 0 else { return nil }
        return "the figures from \(series.period(at: rows.lowerBound)) on; the older ones are shown, not judged"
    }

    private func distance(to target: Double) -> Sentence {
        guard let number = latest.value.number else { return "cannot be told: there is no figure" }
        let toGo = measure.polarity == .lowerIsBetter ? number - target : target - number
        return toGo <= 0 ? "met" : "\(Figure(.number(toGo), unit: measure.unit), .size)"
    }

    /// Every figure of the chart with its average and limits, the latest first.
    private func pointSection(_ series: Series, _ verdict: Verdict) -> Section {
        let hasLimits = verdict.hasLimits
        func line(
            _ id: String, _ title: Sentence, rank: Int, _ value: @escaping @Sendable (ControlChart.Segment) -> Double?
        ) -> Column<Int> {
            Column(id, title, alignment: .right, rank: rank) { index in
                let segment = verdict.chart.segments[verdict.chart.points[index].segment]
                guard hasLimits, let value = value(segment) else { return .empty }
                return TableCell("\(Figure(.number(value), unit: measure.unit), .average)", .quiet)
            }
        }
        let columns: [Column<Int>] = [
            Column("period", "Period", rank: 1) { TableCell("\(short: series.period(at: $0))") },
            Column("figure", "Figure", alignment: .right, rank: 1) {
                TableCell(series.figure(at: series.period(at: $0), of: measure), .strong)
            },
            line("mean", "Average", rank: 2, \.mean),
            line("lower", "Lower", rank: 2, \.lowerLimit),
            line("upper", "Upper", rank: 2, \.upperLimit),
            line("near-lower", "Near lower", rank: 4, \.lowerNearLimit),
            line("near-upper", "Near upper", rank: 4, \.upperNearLimit),
            Column("rule", "Rule", rank: 3) { index in
                let signal = verdict.isJudged ? verdict.chart.points[index].signal : nil
                return TableCell("\(signal?.rule.words ?? "")", Status(verdict.chart.type(of: signal)).tone)
            },
        ]
        return Section(
            id: "points", title: "Every figure with its average and limits",
            blocks: [
                .table(
                    Table(of: series.points.indices.reversed(), id: { "\(series.period(at: $0))" }, columns: columns))
            ])
    }

    private func neighbourSection(_ neighbours: NeighbourComparison) -> Section {
        var facts = [
            Fact("\(scopeTitle)", TableCell(neighbours.own, .strong)), Fact("Middle", TableCell(neighbours.middle)),
        ]
        if let rank = neighbours.rank {
            facts.append(Fact("Rank", "\(rank.rank) of \(rank.count), Q\(rank.quarter); 1 is the best"))
        }
        facts += zip(neighbours.neighbours.members, zip(neighbours.figures, neighbours.keys)).map { member, value in
            Fact(
                "\(member.title)", TableCell(value.0, value.0.value.number == nil ? .quiet : .normal), .measure(value.1)
            )
        }
        return Section(
            id: "neighbours", title: neighbours.titleWords, blocks: [.table(.facts(facts))])
    }

    private var comparisonSection: Section {
        Section(
            id: "beside", title: "Beside it",
            blocks: [
                .table(
                    .facts(
                        comparisons.compactMap { comparison in
                            guard let last = comparison.series.last else { return nil }
                            let figure = comparison.series.figure(at: last, of: measure)
                            return Fact(
                                "\(comparison.title)", "\(figure) in \(last)", .measure(comparison.series.key))
                        }))
            ])
    }
}

extension Measure {
    /// A target and whose it is: `90.0%: the improvement board`.
    func words(of target: Target) -> Sentence {
        let value: Sentence = "\(Figure(.number(target.value), unit: unit)): \(target.origin)"
        // When it stood matters where there is another.
        guard targets.count > 1 || target.until != nil else { return value }
        let from: Sentence = target.from.map { ", from \($0)" } ?? ""
        return value + from + (target.until.map { ", until \($0.lastBeforeWords)" } ?? "")
    }
}

extension ControlChart.Rule {
    /// The rule in words, for a table.
    fileprivate var words: String {
        switch self {
        case .outsideLimits: "outside the limits"
        case .trend: "trend"
        case .twoOfThree: "two of three"
        case .run: "run"
        case .tail: "cases before"
        }
    }
}
