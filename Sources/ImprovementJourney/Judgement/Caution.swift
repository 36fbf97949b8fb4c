/// Something to know before a verdict is believed.
package enum Caution: Hashable, Sendable {
    /// A stock or a rolling average whose periods depend on each other, with their lag-1 autocorrelation (above 0.5).
    case periodsDepend(autocorrelation: Double)
    /// A share of few cases, of a period: its parts say more than the percentage.
    case fewCases(Figure, period: Period)
    /// The same period a year before, for what rises and falls with the seasons; the change is now less then.
    case yearBefore(value: Double, change: Double, period: Period, unit: MeasureUnit)

    /// The caution in a sentence without a full stop.
    package var words: Sentence {
        switch self {
        case .periodsDepend(let autocorrelation):
            "Each figure carries over from the one before (correlation "
                + "\(Figure(.number(autocorrelation), unit: .times), .decimals(1))): read the level, not single figures"
        case .fewCases(let share, let period):
            "Few cases: \(Self.parts(share, period))"
        case .yearBefore(let value, let change, let period, let unit):
            "A year before, in \(period): \(Figure(.number(value), unit: unit)) "
                + "(\(Figure(.number(change), unit: unit), .difference) since)"
        }
    }

    /// `11 of 12 in July 2019`, the parts of a share of few cases.
    static func parts(_ share: Figure, _ period: Period) -> Sentence {
        "\(share.parts ?? "\(share)") in \(period)"
    }

    /// A numerator and the rest of its denominator should average at least this many cases a period.
    static let enoughCases = 5.0

    /// The autocorrelation above which limits are too narrow to be believed.
    static let mostAutocorrelation = 0.5

    /// Every caution on the judged place, in the order in which to read them.
    static func all(
        values: [Double?], numerators: [Double?], denominators: [Double?], place: Int, first: Period,
        segment: ControlChart.Segment?, isStock: Bool, unit: MeasureUnit, counts: Figure.Counted
    ) -> [Caution] {
        var cautions: [Caution] = []
        if isStock, let segment, let mean = segment.mean,
            let correlation = autocorrelation(values[segment.rows], mean: mean), correlation > mostAutocorrelation
        {
            cautions.append(.periodsDepend(autocorrelation: correlation))
        }
        if unit == .share, let parts = fewCases(numerators, denominators, upTo: place) {
            let share = Figure(share: parts.numerator, of: parts.denominator, counts: counts)
            cautions.append(.fewCases(share, period: first.adding(place)))
        }
        let year = 12 / first.months
        // Two years of data: before that a season cannot be told from a change.
        if !isStock, year > 1, place + 1 >= 2 * year, let now = values[place], let then = values[place - year] {
            cautions.append(
                .yearBefore(value: then, change: now - then, period: first.adding(place - year), unit: unit))
        }
        return cautions
    }

    /// The lag-1 autocorrelation around the mean; nil where nothing varies.
    ///
    /// Pairs with a missing value do not count.
    static func autocorrelation(_ values: ArraySlice<Double?>, mean: Double) -> Double? {
        var products = 0.0
        var squares = 0.0
        var previous: Double?
        for value in values {
            let difference = value.map { $0 - mean }
            if let difference {
                squares += difference * difference
                if let previous { products += difference * previous }
            }
            previous = difference
        }
        return squares > 0 ? products / squares : nil
    }

    /// The judged period's parts where the last 12 periods average too few cases, or too few of the rest.
    static func fewCases(
        _ numerators: [Double?], _ denominators: [Double?], upTo place: Int
    ) -> (numerator: Double, denominator: Double)? {
        guard numerators.indices.contains(place), denominators.indices.contains(place),
            let latest = numerators[place], let latestBase = denominators[place]
        else { return nil }
        var numerator = 0.0
        var denominator = 0.0
        var count = 0.0
        for index in max(0, place - 11)...place {
            guard let above = numerators[index], let below = denominators[index] else { continue }
            numerator += above
            denominator += below
            count += 1
        }
        let least = min(numerator, denominator - numerator) / count
        return least < enoughCases ? (latest, latestBase) : nil
    }
}
