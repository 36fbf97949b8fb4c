import ImprovementJourney

extension Record {
    /// Adds a monthly share of the council with its values, the first of January 2018.
    mutating func addShare(
        _ id: String, _ values: [Double?], polarity: Polarity = .higherIsBetter, target: Double? = nil,
        isHeadline: Bool = false, source: Source.ID = "council"
    ) {
        let measure = Measure(
            id: Measure.ID(id), title: "The \(id)", definition: "A share.", unit: .share, counts: .children,
            polarity: polarity, cadence: .monthly,
            target: target.map { Measure.Target(value: $0, origin: "the council") }, panel: "practice",
            isHeadline: isHeadline, source: source)
        insert(measure)
        let key = Series.Key(measure.id)
        series[key] = Series(
            key: key, first: period("2018-01", .monthly),
            points: values.map { value in value.map { Point(.number($0)) } ?? Point(.missing(.notReported)) },
            source: source)
    }
}
