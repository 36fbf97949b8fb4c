extension AttentionRule {
    /// Measures by their control charts (attention rule 3).
    static let measures: [AttentionRule] = [
        AttentionRule(
            id: "measure-worse",
            title: "A measure has changed for the worse by more than it normally varies.", panel: "practice"
        ) { journey in
            journey.judgedMeasures.compactMap { measure, series, verdict in
                guard verdict.kind == .concern else { return nil }
                return item("measure-worse", measure, series, .past, excess: 1, verdict.words)
            }
        },
        AttentionRule(
            id: "measure-cannot-meet-target",
            title:
                "All that a measure normally shows, or all of its last 12 figures, lies on the wrong side of its target.",
            panel: "practice"
        ) { journey in
            journey.judgedMeasures.compactMap { measure, series, verdict in
                guard verdict.isMissingTarget, let target = verdict.againstTarget?.target,
                    let words = verdict.targetWords,
                    let latest = series.numbers.last(where: { $0 != nil }) ?? nil
                else { return nil }
                let scale = max(target.magnitude, latest.magnitude)
                return item(
                    "measure-cannot-meet-target", measure, series, .past,
                    excess: scale > 0 ? (latest - target).magnitude / scale : 0,
                    "\(Figure(.number(latest), unit: measure.unit, counts: measure.counts)) against "
                        + "\(Figure(.number(target), unit: measure.unit)): \(words.lowercasedFirst)")
            }
        },
    ]

    private static func item(
        _ rule: AttentionRule.ID, _ measure: Measure, _ series: Series, _ severity: AttentionItem.Severity,
        excess: Double, _ reason: Sentence
    ) -> AttentionItem {
        AttentionItem(
            rule: rule, severity: severity, excess: excess, title: Sentence(words: measure.title), reason: reason,
            record: .measure(series.key), source: series.source)
    }
}

extension Journey {
    /// The council's monthly and quarterly measures that have a better side, with their verdicts.
    ///
    /// Yearly statistics have too few figures for a control chart.
    var judgedMeasures: [(measure: Measure, series: Series, verdict: Verdict)] {
        measures.compactMap { measure in
            guard measure.polarity != .neutral, measure.cadence == .monthly || measure.cadence == .quarterly,
                let series = series(measure.id), let verdict = verdict(series.key)
            else { return nil }
            return (measure, series, verdict)
        }
    }
}
