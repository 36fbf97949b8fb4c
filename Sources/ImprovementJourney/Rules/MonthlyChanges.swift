/// Sums of what comes and goes, month by month.
///
/// Only the changes are kept until the end, so that adding costs the same for one month as for a hundred.
struct MonthlyChanges {
    private var changes: [Double]

    init(_ months: ClosedRange<Month>) {
        changes = Array(repeating: 0, count: months.upperBound.ordinal - months.lowerBound.ordinal + 2)
    }

    /// Adds an amount in the months of those places.
    mutating func add(_ amount: Double, in places: Range<Int>) {
        guard !places.isEmpty else { return }
        changes[places.lowerBound] += amount
        changes[places.upperBound] -= amount
    }

    /// The sum of each month.
    var totals: [Double] {
        var totals = changes.dropLast()
        Self.sumUp(&totals)
        return Array(totals)
    }

    /// Makes sums of each month's changes; adding and taking away leaves no trace of rounding below a millionth.
    static func sumUp(_ changes: inout ArraySlice<Double>) {
        var sum = 0.0
        for place in changes.indices {
            sum += changes[place]
            changes[place] = (sum * 1e6).rounded() / 1e6
        }
    }
}
