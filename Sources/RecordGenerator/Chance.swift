import ImprovementJourney

/// Chance with a fixed beginning, so that the record has the same bytes each time it is made.
///
/// SplitMix64 (Steele, Lea and Flood 2014). Nothing here uses the standard library's `random` or the C library's
/// mathematics: both may change between versions, and the bytes with them.
struct Chance {
    private var state: UInt64

    /// Begins with a seed; each subject has its own, so that a change in one leaves the others as they were.
    init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A number from 0 up to, not including, 1.
    mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// A whole number of a range.
    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(fraction() * Double(range.count))
    }

    /// A number spread about 0 with a standard deviation of 1, never beyond 6: the sum of twelve fractions.
    mutating func spread() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += fraction() }
        return sum
    }

    /// Whether something with that probability happens.
    mutating func happens(_ probability: Double) -> Bool { fraction() < probability }

    /// How many of so many happen, each with that probability.
    mutating func successes(of count: Int, _ probability: Double) -> Int {
        var successes = 0
        for _ in 0..<max(0, count) where happens(probability) { successes += 1 }
        return successes
    }

    /// One of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element { list[whole(0...list.count - 1)] }

    /// One of a list by weight.
    mutating func pick<Element>(_ list: [(Element, weight: Double)]) -> Element {
        var left = fraction() * list.reduce(0) { $0 + $1.weight }
        for (element, weight) in list {
            left -= weight
            if left < 0 { return element }
        }
        return list[list.count - 1].0
    }

    /// A working day of a month between two days of the month.
    mutating func workingDay(of month: Month, _ days: ClosedRange<Int> = 1...28) -> Day {
        let first = month.firstDay.adding(days: days.lowerBound - 1)
        let open = (0..<days.count).map { first.adding(days: $0) }
            .filter(Calendar.working.isWorkingDay)
        return open.isEmpty ? first : pick(open)
    }
}
