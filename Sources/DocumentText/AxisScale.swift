import ImprovementJourney

/// An upright axis: round figures at even distances that hold all values.
struct AxisScale {
    /// The axis's lower and upper end.
    let range: ClosedRange<Double>
    /// The distance of one figure from the next.
    let step: Double

    /// The scale for values on so many rows; nil where there is no value.
    init?(_ values: [Double], rows: Int) {
        let finite = values.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max() else { return nil }
        // Values closer than numbers can tell apart count as equal: their steps would be lost in the rounding.
        let size = max(abs(low), abs(high))
        let spread = high - low > size * 1e-9 ? high - low : max(size * 0.2, 1)
        let step = Self.roundStep(spread / Double(max(2, rows / 3)))
        var bottom = (low / step).rounded(.down) * step
        var top = (high / step).rounded(.up) * step
        if bottom == top {
            top += step
            if bottom > 0 || low < 0 { bottom -= step }
        }
        // Counts and shares never fall below nothing.
        if low >= 0 { bottom = max(0, bottom) }
        range = bottom...top
        self.step = step
    }

    /// 1, 2 or 5 times a power of ten, at least the given distance.
    static func roundStep(_ distance: Double) -> Double {
        guard distance > 0, distance.isNormal else { return 1 }
        var power = 1.0
        while power > distance { power /= 10 }
        while power * 10 <= distance { power *= 10 }
        for factor in [1.0, 2, 5, 10] where factor * power >= distance * 0.999_999 { return factor * power }
        return 10 * power
    }

    /// The row that a column of that value ends in, row 0 at the top.
    func row(of value: Double, rows: Int) -> Int {
        let eighths = eighths(of: value, rows: rows)
        return rows - 1 - max(0, min(rows - 1, (eighths + 7) / 8 - 1))
    }

    /// How high a column of that value stands: whole rows, and eighths of the one above them.
    ///
    /// A column that is there is seen: nothing is an eighth of a row.
    func height(of value: Double, rows: Int) -> (whole: Int, eighths: Int) {
        let eighths = max(1, min(rows * 8, eighths(of: value, rows: rows)))
        return (eighths / 8, eighths % 8)
    }

    private func eighths(of value: Double, rows: Int) -> Int {
        let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return Int((min(1, max(0, part)) * Double(rows * 8)).rounded())
    }

    /// The round figures of the axis with their rows, no two on one row.
    func ticks(rows: Int) -> [(row: Int, value: Double)] {
        var ticks: [(row: Int, value: Double)] = []
        let count = Int(((range.upperBound - range.lowerBound) / step).rounded())
        for index in 0...max(1, count) {
            let value = range.lowerBound + Double(index) * step
            let row = row(of: value, rows: rows)
            if row >= 0, ticks.last?.row != row { ticks.append((row, value)) }
        }
        return ticks
    }
}

extension Double {
    /// The value, or the nearer end of a range that it lies outside of.
    func clamped(to range: ClosedRange<Double>) -> Double {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
