/// The range that the true figure lies in, as surely as its level says.
package struct ConfidenceInterval: Hashable, Sendable {
    /// The lower end.
    package let lower: Double
    /// The upper end.
    package let upper: Double

    /// An interval from its ends.
    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether a figure lies within, ends included.
    package func contains(_ value: Double) -> Bool {
        value >= lower && value <= upper
    }

    /// Wilson's score interval of a share, as fractions from 0 to 1, without continuity correction.
    ///
    /// Nil where the denominator is 0 or less, or the numerator is not between 0 and it: no cases is no value, not 0%.
    /// Source: Wilson (1927); the method of Public Health England's technical guide.
    package static func wilson(
        numerator: Double, denominator: Double, level: ConfidenceLevel = .percent95
    ) -> ConfidenceInterval? {
        wilson(numerator: numerator, denominator: denominator, z: level.z)
    }

    /// Wilson's interval at a quantile of one's own, such as one widened for figures that swing more than chance.
    static func wilson(numerator: Double, denominator: Double, z: Double) -> ConfidenceInterval? {
        guard denominator > 0, numerator >= 0, numerator <= denominator else { return nil }
        let root = z * (z * z + 4 * numerator * (1 - numerator / denominator)).squareRoot()
        let centre = 2 * numerator + z * z
        let scale = 2 * (denominator + z * z)
        // Rounding can leave the ends a hair outside what a share can be.
        return ConfidenceInterval(
            lower: max(0, (centre - root) / scale), upper: min(1, (centre + root) / scale))
    }

    /// The interval of a count of events: exact Poisson below 10, Byar's approximation from 10.
    ///
    /// Nil for a negative count. Source: Public Health England's technical guide; the exact limits are quantiles of the
    /// chi-squared distribution, halved.
    package static func count(_ events: Int, level: ConfidenceLevel = .percent95) -> ConfidenceInterval? {
        guard events >= 0 else { return nil }
        if events < exactPoisson95.count {
            return level == .percent95 ? exactPoisson95[events] : exactPoisson99Point8[events]
        }
        let x = Double(events)
        let lower = 1 - 1 / (9 * x) - level.z / (3 * x.squareRoot())
        let upper = 1 - 1 / (9 * (x + 1)) + level.z / (3 * (x + 1).squareRoot())
        return ConfidenceInterval(lower: x * lower * lower * lower, upper: (x + 1) * upper * upper * upper)
    }

    /// The interval of a rate: `count(_:level:)` over a population, per so many people.
    ///
    /// Nil for a population of 0 or less, or a negative count.
    package static func rate(
        events: Int, population: Double, per multiplier: Double = 10_000, level: ConfidenceLevel = .percent95
    ) -> ConfidenceInterval? {
        guard population > 0, let interval = count(events, level: level) else { return nil }
        return ConfidenceInterval(
            lower: interval.lower * multiplier / population, upper: interval.upper * multiplier / population)
    }

    private static let exactPoisson95 = [
        ConfidenceInterval(lower: 0, upper: 3.6888794541139354),
        ConfidenceInterval(lower: 0.025317807984289897, upper: 5.571643390938898),
        ConfidenceInterval(lower: 0.24220927854396507, upper: 7.22468766772396),
        ConfidenceInterval(lower: 0.6186721228956015, upper: 8.767273069742323),
        ConfidenceInterval(lower: 1.089865373626325, upper: 10.241588675403694),
        ConfidenceInterval(lower: 1.623486390118421, upper: 11.66833207932267),
        ConfidenceInterval(lower: 2.201894253490851, upper: 13.059474022518685),
        ConfidenceInterval(lower: 2.814363051519867, upper: 14.422675361702376),
        ConfidenceInterval(lower: 3.4538321767485023, upper: 15.763189220193313),
        ConfidenceInterval(lower: 4.115373097378334, upper: 17.084803451419166),
    ]

    private static let exactPoisson99Point8 = [
        ConfidenceInterval(lower: 0, upper: 6.907755278982137),
        ConfidenceInterval(lower: 0.0010005003335835346, upper: 9.233413476451585),
        ConfidenceInterval(lower: 0.045402017769489565, upper: 11.228872242412661),
        ConfidenceInterval(lower: 0.19053337756840327, upper: 13.06224077918807),
        ConfidenceInterval(lower: 0.42855241362842295, upper: 14.79414922253721),
        ConfidenceInterval(lower: 0.7393717319178327, upper: 16.454745203680105),
        ConfidenceInterval(lower: 1.1071046602556396, upper: 18.061636840199064),
        ConfidenceInterval(lower: 1.5203362603988093, upper: 19.626177395384232),
        ConfidenceInterval(lower: 1.9708139217403662, upper: 21.15619816583998),
        ConfidenceInterval(lower: 2.452424404363775, upper: 22.65737330906293),
    ]
}
