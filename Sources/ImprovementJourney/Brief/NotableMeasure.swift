/// A measure of the whole council of which a reader must be told, for worse or for better.
///
/// Only what has a better side can be either. What lies within what the service normally shows is neither, whatever two
/// months side by side look like; nor is what limits on trial (an early signal), too few figures or too few cases allow no
/// word about, or what is older than its cadence allows.
package struct NotableMeasure: Sendable {
    /// The measure.
    package let measure: Measure
    /// Its series.
    package let series: Series
    /// The figure that is told of, with its origin.
    package let figure: Figure
    /// Whose period it is.
    package let period: Period
    /// Why it is told.
    package let reason: Reason

    /// Why a measure is told.
    package enum Reason: Sendable {
        /// What the control chart, its last twelve months or its target say of it.
        case verdict(Verdict)
        /// Most of the councils that it is compared with are better.
        case lastQuarter(LastQuarter)
    }
}

extension Journey {
    /// What is worse, the weightiest first: what rests on evidence before what is made up for an example, in each what a
    /// current finding names, then headline measures, then by how plain it is.
    package var worseMeasures: [NotableMeasure] {
        let judged = judgedMeasures.compactMap { found -> (NotableMeasure, plainness: Int)? in
            guard case .verdict(let verdict) = found.reason else { return nil }
            if verdict.kind == .improvement { return nil }
            if verdict.kind == .concern { return (found, 0) }
            if verdict.isMissingTarget { return (found, 1) }
            return verdict.yearDirection == .concern ? (found, 2) : nil
        }
        let far = inLastQuarter.map { far -> (NotableMeasure, plainness: Int) in
            let found = NotableMeasure(
                measure: far.among.measure, series: far.series, figure: far.among.own, period: far.period,
                reason: .lastQuarter(far))
            return (found, 3)
        }
        return weightiestFirst(judged + far)
    }

    /// What is better, in the same order.
    package var betterMeasures: [NotableMeasure] {
        weightiestFirst(
            judgedMeasures.compactMap { found -> (NotableMeasure, plainness: Int)? in
                guard case .verdict(let verdict) = found.reason else { return nil }
                if verdict.kind == .improvement { return (found, 0) }
                let isOnlyBetter = verdict.kind != .concern && !verdict.isMissingTarget
                return isOnlyBetter && verdict.yearDirection == .improvement ? (found, 1) : nil
            })
    }

    /// Whether any measure can be judged, so that it says something if none is worse and none better.
    package var judgesMeasures: Bool { !judgedMeasures.isEmpty }

    /// Whether there are measures that can be judged, and of none of them one way is better than the other.
    package var judgesOnlyNeutralMeasures: Bool { !judgesMeasures && !judged(where: { $0 == .neutral }).isEmpty }

    private var judgedMeasures: [NotableMeasure] { judged { $0 != .neutral } }

    /// Monthly and quarterly measures, by which way is better, that can be judged at their newest figure, in the files' order.
    ///
    /// Yearly statistics have too few figures for a control chart.
    private func judged(where isWanted: (Polarity) -> Bool) -> [NotableMeasure] {
        measures.compactMap { measure in
            guard isWanted(measure.polarity), measure.cadence == .monthly || measure.cadence == .quarterly,
                let series = series(measure.id), !series.isOld(on: asAt), let verdict = verdict(series.key),
                verdict.isJudged, !verdict.isEarly, verdict.periodsMissing == 0, let period = verdict.period
            else { return nil }
            return NotableMeasure(
                measure: measure, series: series, figure: series.figure(at: period, of: measure), period: period,
                reason: .verdict(verdict))
        }
    }

    private func weightiestFirst(_ found: [(NotableMeasure, plainness: Int)]) -> [NotableMeasure] {
        let named = Set(findingsToPutRight.flatMap(\.measures))
        func weight(_ found: NotableMeasure, _ plainness: Int, at place: Int) -> (Int, Int, Int, Int) {
            let isEvidence = sources[found.series.source]?.kind.isEvidence ?? false
            let standing = named.contains(found.measure.id) ? 0 : found.measure.isHeadline ? 1 : 2
            return (isEvidence ? 0 : 1, standing, plainness, place)
        }
        return found.enumerated().map { place, found in
            (found: found.0, weight: weight(found.0, found.plainness, at: place))
        }.sorted { $0.weight < $1.weight }.map(\.found)
    }
}
