/// The numbers of people that a measured figure tells its reader: a count tells itself, a share what is above the line,
/// what is below it, and the rest.
package struct CountedNumbers: Sendable {
    /// The numbers that a reader learns.
    var told: [Double] = []
    /// Those of them that add up: the parts' are the whole's.
    var summed: [Double] = []
    /// Whether it is made of numbers that nobody recorded, so that nobody can tell whether one of them is small.
    var isUnjudged = false
    /// Whether there is a number at all.
    var isNumber: Bool
    /// Whether there may be a number that its source does not give: nothing there to count is not withheld.
    var isWithheld = false

    /// Of a value in a unit, with what it was made of.
    ///
    /// A mean's numerator is time or money, and counts nobody; a rate's denominator is a population.
    init(_ value: Value, numerator: Double?, denominator: Double?, of measure: Measure) {
        guard let number = value.number else {
            isNumber = false
            if case .missing(let missing) = value {
                isWithheld = missing != .notApplicable && missing != .didNotExist && missing != .reportedJointly
            }
            return
        }
        isNumber = true
        switch measure.unit {
        case .count, .fullTimeEquivalent:
            told = [number]
            summed = told
        case .share:
            guard let numerator, let denominator else {
                isUnjudged = true
                return
            }
            let rest = measure.canExceedOne ? nil : denominator - numerator
            told = [numerator, denominator] + (rest.map { [$0] } ?? [])
            summed = [numerator, rest ?? denominator]
        case .casesPerWorker:
            guard let numerator, let denominator else {
                isUnjudged = true
                return
            }
            told = [numerator, denominator]
            summed = told
        case .ratePer10000:
            guard let numerator else {
                isUnjudged = true
                return
            }
            told = [numerator]
            summed = told
        case .weeks, .days, .workingDays:
            guard let denominator else {
                isUnjudged = true
                return
            }
            told = [denominator]
            summed = told
        case .pounds, .poundsPerHour, .times:
            told = denominator.map { [$0] } ?? []
        }
    }

    package init(_ point: Point, of measure: Measure) {
        self.init(point.value, numerator: point.numerator, denominator: point.denominator, of: measure)
    }

    init(_ figure: Figure, of measure: Measure) {
        self.init(figure.value, numerator: figure.numerator, denominator: figure.denominator, of: measure)
    }

    /// Whether it tells a number above 0 and below the threshold: a part of a post or person too.
    package func isSmall(_ threshold: Int) -> Bool { told.contains { $0 > 0 && $0 < Double(threshold) } }
}
