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
        /// Most of the councils that it is compared with are better, or are worse.
        case outerQuarter(OuterQuarter)
    }
}

extension NotableMeasure {
    fileprivate init(_ quarter: OuterQuarter) {
        self.init(
            measure: quarter.among.measure, series: quarter.series, figure: quarter.among.own, period: quarter.period,
            reason: .outerQuarter(quarter))
    }
}

extension Journey {
    /// What is worse, the plainest first.
    ///
    /// That is what the control chart calls out of the ordinary, then what misses its target all the time or stands behind
    /// most other councils by a figure of the last 12 months, then what has become worse over twelve months, then an older
    /// figure beside other councils'. In each what rests on evidence before what is made up for an example,
    /// then what a current finding names, then headline measures.
    package var worseMeasures: [NotableMeasure] {
        let judged = judgedMeasures.compactMap { found -> (NotableMeasure, plainness: Int)? in
            guard case .verdict(let verdict) = found.reason else { return nil }
            if verdict.kind == .improvement { return nil }
            if verdict.kind == .concern { return (found, 0) }
            if verdict.isMissingTarget { return (found, 1) }
            return verdict.yearDirection == .concern && verdict.levelDirection != .improvement ? (found, 2) : nil
        }
        return weightiestFirst(judged + inLastQuarter.map { (NotableMeasure($0), isOfLastYear($0) ? 1 : 3) })
    }

    /// What is better, in the same order.
    package var betterMeasures: [NotableMeasure] {
        let judged = judgedMeasures.compactMap { found -> (NotableMeasure, plainness: Int)? in
            guard case .verdict(let verdict) = found.reason else { return nil }
            // A long average may hold what was worse still: what fell clearly over the last twelve months is no better thing.
            if verdict.kind == .improvement { return verdict.yearDirection == .concern ? nil : (found, 0) }
            let isOnlyBetter = verdict.kind != .concern && !verdict.isMissingTarget
            // Twelve months may be better than the twelve before while the latest level is worse than a year before.
            return isOnlyBetter && verdict.yearDirection == .improvement && verdict.levelDirection != .concern
                ? (found, 2) : nil
        }
        return weightiestFirst(judged + inFirstQuarter.map { (NotableMeasure($0), isOfLastYear($0) ? 1 : 3) })
    }

    private func isOfLastYear(_ quarter: OuterQuarter) -> Bool { quarter.period.lastDay > asAt.adding(months: -12) }

    /// Whether any measure can be judged, so that it says something if none is worse and none better.
    package var judgesMeasures: Bool { !judgedMeasures.isEmpty }

    /// The monthly and quarterly measures of the council with figures, of which one way is better: what can be judged once
    /// there are enough.
    package var measuresWithBetterSide: [Measure] {
        measures.filter { measure in
            measure.polarity != .neutral && (measure.cadence == .monthly || measure.cadence == .quarterly)
                && series(measure.id)?.last != nil
        }
    }

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
        let named = Set(findingsInForce.flatMap(\.measures))
        func weight(_ found: NotableMeasure, _ plainness: Int, at place: Int) -> (Int, Int, Int, Int) {
            let isEvidence = sources[found.series.source]?.kind.isEvidence ?? false
            let standing = named.contains(found.measure.id) ? 0 : found.measure.isHeadline ? 1 : 2
            return (plainness, isEvidence ? 0 : 1, standing, place)
        }
        return found.enumerated().map { place, found in
            (found: found.0, weight: weight(found.0, found.plainness, at: place))
        }.sorted { $0.weight < $1.weight }.map(\.found)
    }
}
