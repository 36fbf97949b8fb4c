/// A control chart (XmR) of one value a period: what the service normally shows, and which points are out of the
/// ordinary.
///
/// The limits and the four rules are those of the NHS's Making Data Count. For each segment (the periods from one
/// rebase to the next) the average moving range, |difference| of neighbours, gives the limits: mean +- 2.66 x average
/// moving range. A point outside a limit, 7 points rising or falling, 2 of 3 points close to a limit, or 7 points on
/// one side of the mean are each too unlikely to be chance.
///
///     let chart = ControlChart(values: [18, 22, nil, 19, 31], polarity: .lowerIsBetter)
///     chart.segments[0].mean       // 22.5
///     chart.variation              // .commonCause
///
/// Building one costs a few passes over the values and two arrays, so it may be done anew for each screen.
package struct ControlChart: Hashable, Sendable {
    /// Whether unusually large moving ranges are left out of the average.
    package enum Screening: Hashable, Sendable {
        /// Every moving range counts.
        case off
        /// One pass keeps the ranges strictly below 3.267 x their average; where none is left there are no limits.
        case on
        /// As `on`, but where what is kept averages 0, or nothing is kept, every range counts.
        case onUnlessNothingVaries
    }

    /// By what a point is named out of the ordinary.
    package enum Judging: Hashable, Sendable {
        /// By all four rules, with average and limits.
        case limits
        /// By trends alone: a level carries over from one period to the next, so limits, which take the periods for
        /// independent, are no measure of it.
        case trends
        /// By the chance of its cases after those before it: for shares of few cases, or near none or all, where limits
        /// do not hold. One numerator and one denominator a value; nil where unknown.
        case tails(numerators: [Double?], denominators: [Double?])
    }

    /// The number of points that a trend or a run needs.
    package static let runLength = 7

    /// A segment with fewer rows than this has limits that are still settling.
    package static let fullSegmentLength = 13

    /// The points in period order, one for each value given.
    package let points: [Point]

    /// The segments in order: the first ends where the first rebase begins, and is empty when that is the first row.
    package let segments: [Segment]

    /// Which way the measure should go.
    package let polarity: Polarity

    /// By what its points are named.
    package let judging: Judging

    /// Charts values in period order.
    ///
    /// - Parameters:
    ///   - values: one a period; nil where it is missing (it breaks every rule's window; it is never 0).
    ///   - polarity: which way is better.
    ///   - segmentStarts: the rows at which a rebase begins; rows that do not exist are ignored.
    ///   - fixAfter: only so many first rows of each segment set its limits; below 12 counts as 12.
    ///   - screening: whether unusually large moving ranges are left out of the average.
    ///   - judging: by what a point is named.
    ///   - start: what lies before this row is shown, but sets no limits and is not named.
    package init(
        values: [Double?], polarity: Polarity, segmentStarts: [Int] = [], fixAfter: Int? = nil,
        screening: Screening = .on, judging: Judging = .limits, from start: Int = 0
    ) {
        let starts = Set(segmentStarts + (start > 0 ? [start] : [])).filter { values.indices.contains($0) }.sorted()
        var segments: [Segment] = []
        segments.reserveCapacity(starts.count + 1)
        var points: [Point] = []
        points.reserveCapacity(values.count)

        for number in 0...starts.count {
            let first = number == 0 ? 0 : starts[number - 1]
            let end = number == starts.count ? values.count : starts[number]
            let baselineEnd = fixAfter.map { min(end, first + max($0, 12)) } ?? end
            var segment = Segment(rows: first..<end)
            for row in first..<end {
                let range: Double? =
                    if row > first, row < baselineEnd, let value = values[row], let previous = values[row - 1] {
                        (value - previous).magnitude
                    } else {
                        nil
                    }
                points.append(Point(value: values[row], segment: number, movingRange: range))
            }
            if first >= start {
                segment.setLimits(baseline: first..<baselineEnd, points: &points, screening: screening)
                segment.place(&points)
                segment.nameSignals(&points, judging: judging)
            }
            segments.append(segment)
        }
        self.points = points
        self.segments = segments
        self.polarity = polarity
        self.judging = judging
    }
}

extension ControlChart {
    /// One period on the chart.
    package struct Point: Hashable, Sendable {
        /// The period's value; nil where it is missing.
        package let value: Double?
        /// The number of its segment, an index of `segments`.
        package let segment: Int
        /// |difference| from the row before in the same segment's baseline; nil where either value is missing.
        package let movingRange: Double?
        /// Whether the moving range entered the average that sets the limits.
        package internal(set) var isMovingRangeKept = false
        /// The side of the mean; nil where the value or the mean is missing.
        package internal(set) var side: Side?
        /// Whether it is beyond a limit; nil where the value or the limits are missing.
        package internal(set) var isOutsideLimits: Bool?
        /// Whether it is beyond a near limit but not outside; nil where the value or the limits are missing.
        package internal(set) var isNearLimits: Bool?
        /// The first rule that applies to it; nil where it is within the ordinary.
        package internal(set) var signal: Signal?
    }

    /// Where a point lies by the mean of its segment.
    package enum Side: Int, Hashable, Sendable {
        /// Below the mean.
        case below = -1
        /// On the mean, to within rounding.
        case on = 0
        /// Above the mean.
        case above = 1
    }

    /// The rules, in the order in which they name a point.
    package enum Rule: Hashable, CaseIterable, Sendable {
        /// Outside a limit.
        case outsideLimits
        /// One of 7 or more points each above, or each below, the one before.
        case trend
        /// Close to a limit, and so is another of 3 neighbours that are all on one side of the mean.
        case twoOfThree
        /// One of 7 or more points on one side of the mean.
        case run
        /// So many cases, or so few, would come less than once in 740 periods after those before.
        case tail
    }

    /// Which way a signal points.
    package enum Direction: Hashable, Sendable {
        /// Above, or rising.
        case higher
        /// Below, or falling.
        case lower
    }

    /// The rule that names a point and the way it points.
    package struct Signal: Hashable, Sendable {
        /// The rule that applies.
        package let rule: Rule
        /// Above or rising, below or falling.
        package let direction: Direction

        /// A signal by a rule in a direction.
        package init(rule: Rule, direction: Direction) {
            self.rule = rule
            self.direction = direction
        }
    }
}
