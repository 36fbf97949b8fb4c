/// Teams beside each other, with the limits that chance alone allows each at its size (a funnel).
///
/// Teams are never ranked: two that differ by chance are the same.
package struct TeamComparison: Hashable, Sendable {
    /// One team's cases.
    package struct Team: Hashable, Sendable {
        /// The cases that count, or the events; full-time equivalents may be fractions.
        package let numerator: Double
        /// All cases, or the population; full-time equivalents may be fractions.
        package let denominator: Double

        /// A team's numerator and denominator.
        package init(numerator: Double, denominator: Double) {
            self.numerator = numerator
            self.denominator = denominator
        }

        /// A team's counts.
        package init(numerator: Int, denominator: Int) {
            self.init(numerator: Double(numerator), denominator: Double(denominator))
        }
    }

    /// One team's place; fractions from 0 to 1 for shares, events a head for rates.
    package struct Place: Hashable, Sendable {
        /// The team's own figure; nil for a denominator of 0.
        package let value: Double?
        /// What chance allows, at 95%; nil for a denominator of 0.
        ///
        /// For shares the limits around the average at the team's size, clipped to 0 and 1; for rates the interval of
        /// the team's own figure.
        package let interval95: ConfidenceInterval?
        /// As `interval95`, at 99.8%.
        package let interval99Point8: ConfidenceInterval?
        /// The smallest number that the average would lead to expect: of events, and for shares of the others too.
        package let expected: Double
        /// How the team stands against the average, by the limits.
        package let significance: FunnelSignificance
        /// What the product says of the team: by the limits, or by exact tails where the average leads to expect fewer
        /// than 5 cases; nil where no number of cases at all could lie beyond chance.
        package let judged: FunnelSignificance?
        /// The place with value and limits so many times as large: a rate a head as one per 10,000.
        func scaled(by scale: Double) -> Place {
            func scaled(_ interval: ConfidenceInterval?) -> ConfidenceInterval? {
                interval.map { ConfidenceInterval(lower: $0.lower * scale, upper: $0.upper * scale) }
            }
            return scale == 1
                ? self
                : Place(
                    value: value.map { $0 * scale }, interval95: scaled(interval95),
                    interval99Point8: scaled(interval99Point8), expected: expected, significance: significance,
                    judged: judged)
        }

        /// The same in words.
        package var words: String { judged?.words ?? "Too few cases to compare" }
    }

    /// Where the average leads to expect fewer cases than this, or fewer of the others, the limits do not hold.
    static let enoughExpected = 5.0

    /// The figure of all teams together: sum of numerators over sum of denominators; nil without any case.
    package let average: Double?
    /// The teams in the order given.
    package let places: [Place]

    /// Compares shares: the overall share +- z sqrt(p(1-p)/n) at each team's n.
    package static func shares(_ teams: [Team]) -> TeamComparison {
        TeamComparison(teams) { team, average in
            let size = team.denominator
            let value = team.numerator / size
            let deviation = (average * (1 - average) / size).squareRoot()
            func limits(_ level: ConfidenceLevel) -> ConfidenceInterval {
                ConfidenceInterval(
                    lower: max(0, average - level.z * deviation), upper: min(1, average + level.z * deviation))
            }
            let limits95 = limits(.percent95)
            let limits99Point8 = limits(.percent99Point8)
            let significance = significance(
                isHigh: { value > $0.upper }, isLow: { value < $0.lower }, limits95, limits99Point8)
            let expected = size * min(average, 1 - average)
            let isFew = expected < enoughExpected
            return Place(
                value: value, interval95: limits95, interval99Point8: limits99Point8, expected: expected,
                significance: significance,
                judged: isFew ? FunnelSignificance(share: team, average: average) : significance)
        }
    }

    /// Compares rates: whether the overall average lies in each team's own interval.
    package static func rates(_ teams: [Team]) -> TeamComparison {
        TeamComparison(teams) { team, average in
            let size = team.denominator
            let events = Int(team.numerator.rounded())
            let interval95 = ConfidenceInterval.rate(events: events, population: size, per: 1)
            let interval99Point8 = ConfidenceInterval.rate(
                events: events, population: size, per: 1, level: .percent99Point8)
            let place: FunnelSignificance =
                if let interval95, let interval99Point8 {
                    significance(
                        isHigh: { average < $0.lower }, isLow: { average > $0.upper }, interval95, interval99Point8)
                } else {
                    .notSignificant
                }
            let expected = average * size
            let isFew = expected < enoughExpected
            return Place(
                value: team.numerator / size, interval95: interval95, interval99Point8: interval99Point8,
                expected: expected, significance: place,
                judged: isFew ? FunnelSignificance(events: events, expected: expected) : place)
        }
    }

    private init(_ teams: [Team], place: (Team, Double) -> Place) {
        let numerator = teams.reduce(0.0) { $0 + $1.numerator }
        let denominator = teams.reduce(0.0) { $0 + $1.denominator }
        let average = denominator > 0 ? numerator / denominator : nil
        self.average = average
        places = teams.map { team in
            guard let average, team.denominator > 0 else {
                return Place(
                    value: nil, interval95: nil, interval99Point8: nil, expected: 0, significance: .notSignificant,
                    judged: nil)
            }
            return place(team, average)
        }
    }

    /// 99.8% is tested first.
    private static func significance(
        isHigh: (ConfidenceInterval) -> Bool, isLow: (ConfidenceInterval) -> Bool,
        _ interval95: ConfidenceInterval, _ interval99Point8: ConfidenceInterval
    ) -> FunnelSignificance {
        if isHigh(interval99Point8) { return .high99Point8 }
        if isLow(interval99Point8) { return .low99Point8 }
        if isHigh(interval95) { return .high95 }
        if isLow(interval95) { return .low95 }
        return .notSignificant
    }
}
