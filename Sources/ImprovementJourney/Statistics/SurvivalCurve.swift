import Glibc

/// How long cases last when some are still open (Kaplan-Meier).
///
/// Leaving open cases out makes a court look quick exactly while its long cases are waiting. This curve counts each open
/// case as far as it has come: it is at risk of closing until its last known week, and then drops out.
///
/// Source: Kaplan and Meier (1958); the interval is Greenwood's variance on the log-log scale.
package struct SurvivalCurve: Hashable, Sendable {
    /// One case's length, from issue to final order or to the day it is looked at.
    package struct Case: Hashable, Sendable {
        /// Weeks, days / 7.
        package let weeks: Double
        /// Whether it is finished; false for a live case.
        package let isClosed: Bool

        /// A case of so many weeks.
        package init(weeks: Double, isClosed: Bool) {
            self.weeks = weeks
            self.isClosed = isClosed
        }

        /// A case of so many days.
        package init(days: Int, isClosed: Bool) {
            self.init(weeks: Double(days) / 7, isClosed: isClosed)
        }
    }

    /// The curve at one distinct time.
    package struct Step: Hashable, Sendable {
        /// Weeks from issue.
        package let weeks: Double
        /// Cases that had lasted at least so long.
        package let atRisk: Int
        /// Cases that closed then.
        package let closed: Int
        /// Live cases last known then; they are still at risk of the closings of the same time.
        package let live: Int
        /// The share of cases that lasts longer, 0 to 1.
        package let survival: Double
        /// Greenwood's sum up to here; nil once no case survives.
        let variance: Double?
    }

    /// One entry for each distinct time, in order; empty without cases.
    package let steps: [Step]

    /// The curve of cases in any order.
    package init(_ cases: [Case]) {
        let sorted = cases.sorted { $0.weeks < $1.weeks }
        var steps: [Step] = []
        var survival = 1.0
        var variance: Double? = 0
        var start = 0
        while start < sorted.count {
            let weeks = sorted[start].weeks
            var end = start
            var closed = 0
            while end < sorted.count, sorted[end].weeks - weeks <= SurvivalCurve.allowance {
                if sorted[end].isClosed { closed += 1 }
                end += 1
            }
            let atRisk = sorted.count - start
            if closed == atRisk {
                survival = 0
                variance = nil
            } else if closed > 0 {
                survival *= 1 - Double(closed) / Double(atRisk)
                variance = variance.map { $0 + Double(closed) / (Double(atRisk) * Double(atRisk - closed)) }
            }
            steps.append(
                Step(
                    weeks: weeks, atRisk: atRisk, closed: closed, live: end - start - closed, survival: survival,
                    variance: variance))
            start = end
        }
        self.steps = steps
    }

    /// Times this close are the same: days / 7 is not exact.
    private static let allowance = 1e-9

    /// The share of cases finished within so many weeks, 0 to 1; a case that ends in exactly that time counts.
    ///
    /// Nil where it cannot be told: there is no case, or every case is shorter and some are still open.
    package func shareFinished(within weeks: Double) -> Double? {
        guard isEstimable(at: weeks) else { return nil }
        return 1 - (lastStep(upTo: weeks)?.survival ?? 1)
    }

    /// The 95% log-log interval of `shareFinished(within:)`; nil where that is nil, 0 or 1.
    package func shareFinishedInterval(within weeks: Double) -> ConfidenceInterval? {
        guard isEstimable(at: weeks), let step = lastStep(upTo: weeks), let variance = step.variance,
            step.survival > 0, step.survival < 1
        else { return nil }
        let width = ConfidenceLevel.percent95.z * variance.squareRoot() / log(step.survival).magnitude
        return ConfidenceInterval(
            lower: 1 - pow(step.survival, exp(-width)), upper: 1 - pow(step.survival, exp(width)))
    }

    /// The time by which a fraction of cases is finished: 0.5 for the median, 0.25 and 0.75 for the quartiles.
    ///
    /// The first time at which fewer than 1 - fraction survive. Where exactly that share survives for a while, the
    /// middle between that time and the next closing, or the last known time where none follows. Nil where so many have
    /// not finished yet.
    package func weeksUntilFinished(fraction: Double) -> Double? {
        let level = 1 - fraction
        guard let reached = steps.firstIndex(where: { $0.survival <= level + SurvivalCurve.allowance }) else {
            return nil
        }
        let first = steps[reached]
        if first.survival < level - SurvivalCurve.allowance { return first.weeks }
        let next = steps[(reached + 1)...].first { $0.closed > 0 } ?? steps[steps.count - 1]
        return (first.weeks + next.weeks) / 2
    }

    private func isEstimable(at weeks: Double) -> Bool {
        guard let last = steps.last else { return false }
        return last.weeks >= weeks - SurvivalCurve.allowance || last.survival == 0
    }

    private func lastStep(upTo weeks: Double) -> Step? {
        steps.last { $0.weeks <= weeks + SurvivalCurve.allowance }
    }
}
