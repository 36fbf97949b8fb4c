extension AttentionRule {
    /// Findings of the last graded report and of the visits since about which nothing moves (lane 3).
    static let findings: [AttentionRule] = [
        AttentionRule(
            id: .findingPriority,
            title:
                "An area for priority action of the last graded report or a visit since has no open action and no "
                + "evidence."
        ) { journey in
            journey.unansweredFindings.filter { $0.kind == .priorityAction }.map {
                exception(.findingPriority, $0, "area for priority action", "an open action or evidence")
            }
        },
        AttentionRule(
            id: .findingWithoutAction,
            title: "A finding of the last graded report or a visit since has no open action and no evidence."
        ) { journey in
            journey.unansweredFindings.map {
                exception(.findingWithoutAction, $0, journey.unansweredWords(of: $0), "an open action or evidence")
            }
        },
        AttentionRule(
            id: "finding-without-plan",
            title: "No plan is recorded, so that what answers a finding is not known."
        ) { journey in
            guard !journey.holds(Action.self) else { return [] }
            return journey.findingsInForce.map {
                exception(
                    "finding-without-plan", $0, "no plan is recorded: what answers it is not known", "a recorded plan")
            }
        },
        AttentionRule(
            id: .findingMeasureWorse,
            title:
                "A measure that a finding of the last graded report or a visit since names is getting worse, month by month or "
                + "over twelve months."
        ) { journey in
            journey.findingsInForce.flatMap { finding in
                finding.measures.compactMap { id in
                    guard let measure = journey.measures[id], let series = journey.series(id),
                        let verdict = journey.verdict(series.key), verdict.isWorsening, let last = series.last
                    else { return nil }
                    let overYear = verdict.marker == .concern ? nil : verdict.yearChange
                    return exception(
                        .findingMeasureWorse, finding,
                        "\(measure.title) \(series.figure(at: last, of: measure)), getting worse"
                            + (overYear.map { " over 12 months (\($0.change, $0.form))" } ?? ""),
                        overYear == nil ? "what it normally shows" : "the twelve months before",
                        record: .measure(series.key), source: series.source)
                }
            }
        },
        AttentionRule(
            id: .findingWithoutMeasure,
            title: "Nothing measures whether a finding of the last graded report or a visit since is put right."
        ) { journey in
            let unanswered = Set(journey.findingsWithoutKnownAnswer.map(\.id))
            return journey.findingsWithoutMeasure.map { finding in
                exception(
                    .findingWithoutMeasure, finding, "no measure shows it", "a measure with a figure",
                    // Where nothing is done about it either, or nobody said what is, that is what is to be mended first.
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

extension Journey {
    /// Why a finding is unanswered: an open action may share its measures without naming it.
    fileprivate func unansweredWords(of finding: Finding) -> Sentence {
        let sharing = openActions(sharingMeasuresOf: finding)
        guard !sharing.isEmpty else { return "no open action and no evidence" }
        let late = sharing.count { $0.isLate(on: asAt) }
        return "no action linked; \(sharing.count) open \(sharing.count == 1 ? "one shares" : "share") its measures"
            + (late > 0 ? ", \(late) late" : "")
    }
}
