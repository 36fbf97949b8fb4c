extension ControlChart {
    /// The rows between two rebases, with the limits that they set.
    package struct Segment: Hashable, Sendable {
        /// The rows of the chart that belong to it.
        package let rows: Range<Int>
        /// The mean of the baseline's values, outliers included; nil without any value.
        package internal(set) var mean: Double?
        /// The average of the moving ranges kept; nil where there is none.
        package internal(set) var averageMovingRange: Double?
        /// mean - 2.66 x average moving range, not clipped; nil where there is no average moving range.
        package internal(set) var lowerLimit: Double?
        /// mean + 2.66 x average moving range, not clipped; nil where there is no average moving range.
        package internal(set) var upperLimit: Double?
        /// Two thirds of the way from the mean to the lower limit.
        package internal(set) var lowerNearLimit: Double?
        /// Two thirds of the way from the mean to the upper limit.
        package internal(set) var upperNearLimit: Double?

        /// Whether it has too few rows (below 13) for settled limits.
        package var isShort: Bool { rows.count < ControlChart.fullSegmentLength }

        init(rows: Range<Int>) {
            self.rows = rows
        }

        /// How far from a line a value still counts as on it.
        ///
        /// Without it rounding decides: the mean of 15 x 0.1 is not 0.1, and makes a false run.
        var tolerance: Double {
            1e-9 * Swift.max(1, (mean ?? 0).magnitude, averageMovingRange ?? 0)
        }

        /// Sets mean, average moving range and limits from the baseline rows, and marks the ranges that were kept.
        mutating func setLimits(baseline: Range<Int>, points: inout [Point], screening: Screening) {
            mean = ControlChart.mean(points[baseline].compactMap(\.value))
            let ranges = points[baseline].compactMap(\.movingRange)
            guard mean != nil, let plainAverage = ControlChart.mean(ranges) else { return }
            var bound = 3.267 * plainAverage
            averageMovingRange =
                screening == .off ? plainAverage : ControlChart.mean(ranges.filter { $0 < bound })
            if screening == .off {
                bound = .infinity
            } else if screening == .onUnlessNothingVaries, (averageMovingRange ?? 0) == 0 {
                averageMovingRange = plainAverage
                bound = .infinity
            }
            for row in baseline {
                if let range = points[row].movingRange, range < bound { points[row].isMovingRangeKept = true }
            }
            guard let mean, let averageMovingRange else { return }
            lowerLimit = mean - 2.66 * averageMovingRange
            upperLimit = mean + 2.66 * averageMovingRange
            lowerNearLimit = mean - 2 * (2.66 / 3) * averageMovingRange
            upperNearLimit = mean + 2 * (2.66 / 3) * averageMovingRange
        }

        /// Places each point of the segment against the mean and the limits.
        func place(_ points: inout [Point]) {
            guard let mean else { return }
            let tolerance = tolerance
            for row in rows {
                guard let value = points[row].value else { continue }
                points[row].side =
                    (value - mean).magnitude <= tolerance ? .on : value > mean ? .above : .below
                guard let lowerLimit, let upperLimit, let lowerNearLimit, let upperNearLimit else { continue }
                let isOutside = value > upperLimit + tolerance || value < lowerLimit - tolerance
                let isBeyondNear = value > upperNearLimit + tolerance || value < lowerNearLimit - tolerance
                points[row].isOutsideLimits = isOutside
                points[row].isNearLimits = isBeyondNear && !isOutside
            }
        }
    }

    /// The mean in two passes, so that equal values have exactly their own value as mean; nil without values.
    static func mean(_ values: some Sequence<Double>) -> Double? {
        var sum = 0.0
        var count = 0
        for value in values {
            sum += value
            count += 1
        }
        guard count > 0 else { return nil }
        let first = sum / Double(count)
        var rest = 0.0
        for value in values { rest += value - first }
        return first + rest / Double(count)
    }
}
