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

    /// The sum of each month; adding and taking away leaves no trace of rounding below a millionth.
    var totals: [Double] {
        var sum = 0.0
        return changes.dropLast().map { change in
            sum += change
            return (sum * 1e6).rounded() / 1e6
        }
    }
}
