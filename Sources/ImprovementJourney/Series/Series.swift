/// A measure's points for one scope, one a period, without a gap in the periods.
///
/// A period that nobody reported is a point whose value is missing.
package struct Series: Sendable {
    /// Which series this is.
    package struct Key: Hashable, Sendable {
        /// What is measured.
        package var measure: Measure.ID
        /// For whom.
        package var scope: Scope
        /// The part of the measure, such as the partner a referral came from; nil for the whole.
        package var category: String?

        package init(_ measure: Measure.ID, _ scope: Scope = .council, category: String? = nil) {
            self.measure = measure
            self.scope = scope
            self.category = category
        }
    }

    /// A figure that was stated anew later.
    package struct Restatement: Hashable, Sendable {
        /// The period restated.
        package var period: Period
        /// What had been stated before.
        package var earlier: Point
        /// From when the new figure stands.
        package var on: Day
        /// Why it was restated.
        package var reason: String

        package init(period: Period, earlier: Point, on: Day, reason: String) {
            self.period = period
            self.earlier = earlier
            self.on = on
            self.reason = reason
        }
    }

    /// A date from which a control chart's average and limits are drawn anew.
    package struct Rebase: Hashable, Sendable {
        /// The first period of the new stretch.
        package var from: Period
        /// What changed in the process.
        package var reason: String
        /// Who decided it, by function.
        package var decidedBy: String
        /// When it was decided.
        package var on: Day

        package init(from: Period, reason: String, decidedBy: String, on: Day) {
            self.from = from
            self.reason = reason
            self.decidedBy = decidedBy
            self.on = on
        }
    }

    /// Which series this is.
    package var key: Key
    /// The first point's period.
    package var first: Period
    /// One point a period, oldest first.
    package var points: Points
    /// Where the figures come from; the newest of them, where several files hold a stretch each.
    package var source: Source.ID
    /// Where the figures of older stretches come from, where that is something else; the oldest first.
    package var earlierSources: [Source.ID] = []
    /// Days after a period's end from which its figure is known to the council, where no edition printed it; 0 or more.
    package var knownAfterDays: Int
    /// The longer periods at whose end several of its own come out together, and from whose end `knownAfterDays` counts; nil
    /// where each comes out by itself.
    package var publishedEvery: Cadence?
    /// The editions of the publication whose day is known, oldest first.
    package var editions: [Edition]
    /// Figures that were stated anew, in any order.
    package var restatements: [Restatement]
    /// Where a control chart starts anew, in any order.
    package var rebases: [Rebase]
    /// Only so many first periods of each stretch set the control chart's limits, 12 or more; nil means all.
    package var baselinePeriods: Int?
    /// Whether unusually large steps between neighbours are kept out of the control chart's limits.
    package var screensOutliers: Bool

    package init(
        key: Key, first: Period, points: Points, source: Source.ID, knownAfterDays: Int = 0,
        publishedEvery: Cadence? = nil, editions: [Edition] = [], restatements: [Restatement] = [],
        rebases: [Rebase] = [], baselinePeriods: Int? = nil,
        screensOutliers: Bool = true
    ) {
        self.key = key
        self.first = first
        self.points = points
        self.source = source
        self.knownAfterDays = knownAfterDays
        self.publishedEvery = publishedEvery
        self.editions = editions
        self.restatements = restatements
        self.rebases = rebases
        self.baselinePeriods = baselinePeriods
        self.screensOutliers = screensOutliers
    }

    /// A series of a list of points.
    package init(
        key: Key, first: Period, points: [Point], source: Source.ID, knownAfterDays: Int = 0,
        publishedEvery: Cadence? = nil, editions: [Edition] = [], restatements: [Restatement] = [],
        rebases: [Rebase] = [], baselinePeriods: Int? = nil,
        screensOutliers: Bool = true
    ) {
        self.init(
            key: key, first: first, points: Points(points), source: source, knownAfterDays: knownAfterDays,
            publishedEvery: publishedEvery, editions: editions, restatements: restatements, rebases: rebases,
            baselinePeriods: baselinePeriods,
            screensOutliers: screensOutliers)
    }

    /// The last point's period, or nil where there is no point.
    package var last: Period? { points.isEmpty ? nil : first.adding(points.count - 1) }

    /// The period of the last point that is a number; nil where none is.
    package var lastKnown: Period? { points.lastIndex(where: { $0.value.number != nil }).map { period(at: $0) } }

    /// The series without the periods at its end in which there could be no figure any more, as of a council that has ended.
    package var withoutEnd: Series {
        guard points.last?.value == .missing(.didNotExist), let lastKnown else { return self }
        var series = self
        series.points = Points(count: lastKnown.ordinal - first.ordinal + 1) { points[$0] }
        return series
    }

    /// The last point, or nil where there is none.
    package var latest: Point? { points.last }

    /// The period of the point at a place.
    package func period(at index: Int) -> Period { first.adding(index) }

    /// The point of a period, or nil outside the series.
    package subscript(period: Period) -> Point? {
        guard period.cadence == first.cadence else { return nil }
        let index = period.ordinal - first.ordinal
        return points.indices.contains(index) ? points[index] : nil
    }

    /// The values as numbers, nil where missing.
    package var numbers: [Double?] { points.map(\.value.number) }

    /// The sum of the values of `count` periods that end with `last`; nil where one is missing or outside.
    package func sum(of count: Int, endingWith last: Period) -> Double? {
        var sum = 0.0
        for back in 0..<count {
            guard let number = self[last.adding(-back)]?.value.number else { return nil }
            sum += number
        }
        return sum
    }
}
