extension AttentionRule {
    /// Findings of the last graded report about which nothing moves (lane 3).
    static let findings: [AttentionRule] = [
        AttentionRule(
            id: .findingPriority,
            title: "An area for priority action of the last graded report has no open action and no evidence."
        ) { journey in
            journey.unansweredFindings.filter { $0.kind == .priorityAction }.map {
                exception(.findingPriority, $0, "area for priority action", "an open action or evidence")
            }
        },
        AttentionRule(
            id: .findingWithoutAction,
            title: "A finding of the last graded report has no open action and no evidence."
        ) { journey in
            journey.unansweredFindings.map {
                exception(.findingWithoutAction, $0, "no open action and no evidence", "an open action or evidence")
            }
        },
        AttentionRule(
            id: .findingMeasureWorse,
            title: "A measure that a finding of the last graded report names is getting worse."
        ) { journey in
            journey.findingsToPutRight.flatMap { finding in
                finding.measures.compactMap { id in
                    guard let measure = journey.measures[id], let series = journey.series(id),
                        let verdict = journey.verdict(series.key), verdict.marker == .concern, let last = series.last
                    else { return nil }
                    return exception(
                        .findingMeasureWorse, finding,
                        "\(measure.title) \(series.figure(at: last, of: measure)), getting worse",
                        "what it normally shows",
                        record: .measure(series.key), source: series.source)
                }
            }
        },
        AttentionRule(
            id: .findingWithoutMeasure,
            title: "Nothing measures whether a finding of the last graded report is put right."
        ) { journey in
            let unanswered = Set(journey.unansweredFindings.map(\.id))
            return journey.findingsWithoutMeasure.map { finding in
                exception(
                    .findingWithoutMeasure, finding, "no measure shows it", "a measure with a figure",
                    // Where nothing is done about it either, that is what is to be mended first.
                    lane: unanswered.contains(finding.id) ? .finding : .blind)
            }
        },
    ]

    private static func exception(
        _ rule: AttentionRule.ID, _ finding: Finding, _ reason: Sentence, _ threshold: Sentence,
        lane: AttentionLane = .finding, record: RecordReference? = nil, source: Source.ID? = nil
    ) -> AttentionException {
        AttentionException(
            rule: rule, lane: lane, subject: .finding(finding.id), reason: reason, threshold: threshold,
            record: record ?? .record(finding.id), source: source ?? finding.source)
    }
}
