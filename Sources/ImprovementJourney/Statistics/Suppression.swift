/// Which small numbers to hide in a public export, so that no child can be picked out.
///
/// The rules are modelled on the practice of the Department for Education. Judge before rounding.
package enum Suppression {
    /// Numbers below this, but not 0, are hidden unless the council sets another threshold.
    package static let usualThreshold = 6

    /// Whether a count is small enough to hide: 1 up to one below the threshold.
    ///
    /// 0 is shown.
    package static func isSmall(_ count: Int, threshold: Int = usualThreshold) -> Bool {
        count >= 1 && count < threshold
    }

    /// Whether a percentage must go: its denominator, its numerator or the rest is a small count.
    package static func hidesPercentage(
        numerator: Int, denominator: Int, threshold: Int = usualThreshold
    ) -> Bool {
        isSmall(denominator, threshold: threshold) || isSmall(numerator, threshold: threshold)
            || isSmall(denominator - numerator, threshold: threshold)
    }

    /// A percentage in tenths of a percent, halves up: 153 for 15.3%; nil for a denominator of 0 or less.
    package static func percentageInTenths(numerator: Int, denominator: Int) -> Int? {
        guard denominator > 0 else { return nil }
        return (2000 * numerator + denominator) / (2 * denominator)
    }

    /// A count, 0 or more, rounded to the nearest multiple of a base, halves up: 13 to the base of 5 is 15.
    package static func rounded(_ count: Int, toNearest base: Int) -> Int {
        base > 1 ? (2 * count + base) / (2 * base) * base : count
    }
}
