/// One period's value of a measure for one scope, with what it was made of.
public struct Point: Hashable, Sendable {
    /// The number or why there is none.
    public var value: Value
    /// The count above the line, where the source gives it.
    public var numerator: Double?
    /// The count below the line, where the source gives it.
    public var denominator: Double?

    /// Makes a point.
    public init(_ value: Value, numerator: Double? = nil, denominator: Double? = nil) {
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
    }
}

/// A measure's points for one scope, one a period, without a gap in the periods.
///
/// A period that nobody reported is a point whose value is missing.
public struct Series: Sendable {
    /// Which series this is.
    public struct Key: Hashable, Sendable {
        /// What is measured.
        public var measure: Measure.ID
        /// For whom.
        public var scope: Scope
        /// The part of the measure, such as the partner a referral came from; nil for the whole.
        public var category: String?

        /// Makes a key.
        public init(_ measure: Measure.ID, _ scope: Scope = .council, category: String? = nil) {
            self.measure = measure
            self.scope = scope
            self.category = category
        }
    }

    /// A figure that was stated anew later.
    public struct Restatement: Hashable, Sendable {
        /// The period restated.
        public var period: Period
        /// What had been stated before.
        public var earlier: Point
        /// From when the new figure stands.
        public var on: Day
        /// Why it was restated.
        public var reason: String

        /// Makes a restatement.
        public init(period: Period, earlier: Point, on: Day, reason: String) {
            self.period = period
            self.earlier = earlier
            self.on = on
            self.reason = reason
        }
    }

    /// A date from which a control chart's average and limits are drawn anew.
    public struct Rebase: Hashable, Sendable {
        /// The first period of the new stretch.
        public var from: Period
        /// What changed in the process.
        public var reason: String
        /// Who decided it, by function.
        public var decidedBy: String
        /// When it was decided.
        public var on: Day

        /// Makes a rebase.
        public init(from: Period, reason: String, decidedBy: String, on: Day) {
            self.from = from
            self.reason = reason
            self.decidedBy = decidedBy
            self.on = on
        }
    }

    /// Which series this is.
    public var key: Key
    /// The first point's period.
    public var first: Period
    /// One point a period, oldest first.
    public var points: [Point]
    /// Where the figures come from.
    public var source: Source.ID
    /// Days after a period's end from which its figure is known to the council; 0 or more.
    public var knownAfterDays: Int
    /// Figures that were stated anew, in any order.
    public var restatements: [Restatement]
    /// Where a control chart starts anew, in any order.
    public var rebases: [Rebase]
    /// Only so many first periods of each stretch set the control chart's limits, 12 or more; nil means all.
    public var baselinePeriods: Int?
    /// Whether unusually large steps between neighbours are kept out of the control chart's limits.
    public var screensOutliers: Bool

    /// Makes a series.
    public init(
        key: Key, first: Period, points: [Point], source: Source.ID, knownAfterDays: Int = 0,
        restatements: [Restatement] = [], rebases: [Rebase] = [], baselinePeriods: Int? = nil,
        screensOutliers: Bool = true
    ) {
        self.key = key
        self.first = first
        self.points = points
        self.source = source
        self.knownAfterDays = knownAfterDays
        self.restatements = restatements
        self.rebases = rebases
        self.baselinePeriods = baselinePeriods
        self.screensOutliers = screensOutliers
    }

    /// The last point's period, or nil where there is no point.
    public var last: Period? { points.isEmpty ? nil : first.adding(points.count - 1) }

    /// The last point, or nil where there is none.
    public var latest: Point? { points.last }

    /// The period of the point at a place.
    public func period(at index: Int) -> Period { first.adding(index) }

    /// The point of a period, or nil outside the series.
    public subscript(period: Period) -> Point? {
        guard period.cadence == first.cadence else { return nil }
        let index = period.ordinal - first.ordinal
        return points.indices.contains(index) ? points[index] : nil
    }

    /// The values as numbers, nil where missing.
    public var numbers: [Double?] { points.map(\.value.number) }

    /// The sum of the values of `count` periods that end with `last`; nil where one is missing or outside.
    public func sum(of count: Int, endingWith last: Period) -> Double? {
        var sum = 0.0
        for back in 0..<count {
            guard let number = self[last.adding(-back)]?.value.number else { return nil }
            sum += number
        }
        return sum
    }
}

extension Series: KnownOverTime {
    /// The series with the periods known on that day and the figures as they then stood; nil where none was known.
    public func known(on day: Day) -> Series? {
        var count = points.count
        while count > 0, first.adding(count - 1).lastDay.adding(days: knownAfterDays) > day { count -= 1 }
        guard count > 0 else { return nil }
        let later = restatements.filter { $0.on > day }
        if count == points.count, later.isEmpty, !rebases.contains(where: { $0.on > day }) { return self }
        var series = self
        if count < points.count { series.points = Array(points.prefix(count)) }
        for restatement in later.sorted(by: { $0.on > $1.on }) {
            let index = restatement.period.ordinal - first.ordinal
            if series.points.indices.contains(index) { series.points[index] = restatement.earlier }
        }
        series.restatements = restatements.filter { $0.on <= day }
        series.rebases = rebases.filter { $0.on <= day }
        return series
    }
}
