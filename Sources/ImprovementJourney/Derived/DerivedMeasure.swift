/// A measure whose figures are counted from the records, so that one figure has one origin.
///
/// A series in the files goes before: a council that has no records can give the figures instead.
struct DerivedMeasure: Identifiable, Sendable {
    /// The measure.
    var id: Measure.ID
    /// The first day that records speak of and where they come from, or nil where there are none for a scope.
    typealias Beginning = @Sendable (Journey, Scope) -> (day: Day, source: Source.ID)?

    /// The first day that its records speak of.
    var beginning: Beginning
    /// The figure of each month in the range, oldest first.
    var figures: @Sendable (Journey, Scope, ClosedRange<Month>) -> [Figure]

    /// Every derived measure; a new one is one entry here.
    static let all: [DerivedMeasure] = court + challenges + workforce + staff

    static let byID: [Measure.ID: DerivedMeasure] = Dictionary(
        all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The series as far as whole months have ended on the journey's day, or only so many of its last months; nil where
    /// there is no record.
    func series(in journey: Journey, scope: Scope, last count: Int? = nil) -> Series? {
        guard let beginning = beginning(journey, scope) else { return nil }
        let last = journey.lastMonth
        var first = Month(containing: beginning.day)
        guard first <= last else { return nil }
        if let count { first = max(first, last.adding(months: 1 - count)) }
        let figures = figures(journey, scope, first...last)
        let points = Points(count: figures.count) { place in
            let figure = figures[place]
            return Point(figure.value, numerator: figure.numerator, denominator: figure.denominator)
        }
        return Series(key: Series.Key(id, scope), first: Period(first), points: points, source: beginning.source)
    }
}

extension ClosedRange where Bound == Month {
    /// The months from the first to the last.
    var months: [Month] { (lowerBound.ordinal...upperBound.ordinal).map(Month.init(ordinal:)) }
}
