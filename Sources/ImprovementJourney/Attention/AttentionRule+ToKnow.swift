extension AttentionRule {
    /// What changed, and what others say (lane 6).
    static let toKnow: [AttentionRule] = [
        AttentionRule(
            id: "measure-worse",
            title:
                "A measure that no finding of the last graded report or a visit since names has changed for the worse by more "
                + "than it normally varies."
        ) { journey in
            let named = Set(journey.findingsInForce.flatMap(\.measures))
            return journey.measuresJudged { $0.polarity != .neutral && !named.contains($0.id) }.compactMap {
                $0.verdict.kind == .concern
                    ? exception(
                        "measure-worse", $0.measure, $0.series, $0.verdict.words, "what it normally shows", in: journey)
                    : nil
            }
        },
        AttentionRule(
            id: "measure-cannot-meet-target",
            title:
                "All that a measure normally shows, or all of its last 12 figures, lies on the wrong side of its target."
        ) { journey in
            journey.measuresJudged { $0.polarity != .neutral }.compactMap { measure, series, verdict in
                guard verdict.isMissingTarget, let target = verdict.againstTarget?.target,
                    let words = verdict.targetWords,
                    let latest = series.numbers.last(where: { $0 != nil }) ?? nil
                else { return nil }
                let targetFigure = Figure(.number(target), unit: measure.unit)
                return exception(
                    "measure-cannot-meet-target", measure, series,
                    "\(Figure(.number(latest), unit: measure.unit, counts: measure.counts)) against "
                        + "\(targetFigure): \(words.lowercasedFirst)", "\(targetFigure)", in: journey)
            }
        },
        AttentionRule(
            id: "measure-unusual",
            title: "A measure that has no better side stands out of what is normal."
        ) { journey in
            journey.measuresJudged { $0.polarity == .neutral }.compactMap {
                $0.verdict.kind == .neutralHigh || $0.verdict.kind == .neutralLow
                    ? exception(
                        "measure-unusual", $0.measure, $0.series, $0.verdict.words, "what it normally shows",
                        in: journey)
                    : nil
            }
        },
        each(
            "claim-contradicted",
            "A claim of the last 12 months differs from the data by more than it could be rounded.",
            of: \.claims
        ) { claim, journey in
            guard !journey.isHistory(StatedDate(claim.known)) else { return nil }
            let comparison = ClaimComparison(claim, in: journey)
            guard let measured = comparison.measured, case .differs(let difference) = comparison.verdict
            else { return nil }
            let scale = max(measured.value.number?.magnitude ?? 0, claim.tolerance)
            return AttentionException(
                rule: "claim-contradicted", lane: .toKnow, subject: .claim(claim.id),
                reason: "the data say \(measured): \(comparison.words)",
                threshold: "what the claim could be rounded by",
                record: .record(claim.id), source: claim.source,
                excess: scale > 0 ? difference.magnitude / scale : 0, on: claim.known)
        },
        AttentionRule(
            id: "far-from-region",
            title:
                "The council's newest yearly figure is worse than that of three in four of at least eight councils that it "
                + "is compared with."
        ) { journey in
            journey.inLastQuarter.map { comparison in
                let among = comparison.among
                return exception(
                    "far-from-region", among.measure, comparison.series,
                    "\(among.own) in \(short: comparison.period): \(comparison.better) of \(among.count) councils are better, middle \(among.middle)",
                    "three in four of the others")
            }
        },
        AttentionRule(
            id: "agency-rule-broken",
            title:
                "A placement of the council's own breaks an agency rule that binds it: cap, bar, experience, notice, "
                + "references."
        ) { journey in
            // Another council's placements are not this council's to mend.
            journey.agencyRuleBreaches.flatMap { placement, checks in
                checks.map { check in
                    AttentionException(
                        rule: "agency-rule-broken", lane: .toKnow, subject: .agency,
                        reason: "\(placement.id) \(placement.role): \(check.words)",
                        threshold: "\(check.rules.title)", record: .record(placement.id), source: placement.source,
                        on: placement.from)
                }
            }
        },
    ]

    private static func exception(
        _ rule: AttentionRule.ID, _ measure: Measure, _ series: Series, _ reason: Sentence, _ threshold: Sentence,
        in journey: Journey? = nil
    ) -> AttentionException {
        // Of figures that end long before the day it is said when, unless the reason names their period itself.
        let isOld = journey.map { series.isOld(on: $0.asAt) } ?? false
        let end: Sentence = isOld ? series.last.map { ", to \(short: $0)" } ?? "" : ""
        return AttentionException(
            rule: rule, lane: .toKnow, subject: .measure(measure.id), reason: reason + end, threshold: threshold,
            record: .measure(series.key), source: series.source,
            on: series.newestKnownFrom)
    }
}

extension Journey {
    /// The council's monthly and quarterly measures of a sort, with their verdicts.
    ///
    /// Yearly statistics have too few figures for a control chart.
    fileprivate func measuresJudged(
        _ isWanted: (Measure) -> Bool
    ) -> [(measure: Measure, series: Series, verdict: Verdict)] {
        measures.compactMap { measure in
            guard isWanted(measure), measure.cadence == .monthly || measure.cadence == .quarterly,
                let series = series(measure.id), let verdict = verdict(series.key)
            else { return nil }
            return (measure, series, verdict)
        }
    }
}
