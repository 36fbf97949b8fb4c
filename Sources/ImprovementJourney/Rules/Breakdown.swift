/// A count broken down by partner, outcome or team, over the same periods for all, the largest part first.
///
///     let breakdown = Breakdown(keys, in: journey)
///     breakdown?.parts[0].share    // of all parts together
///
/// A share is only told where every part has its number: of what is known alone it would be too large.
package struct Breakdown: Sendable {
    /// One partner, outcome or team.
    package struct Part: Sendable {
        /// Its series.
        package let series: Series
        /// Its count over the periods.
        package let figure: Figure
        /// Its share of all parts.
        package let share: Figure
        /// Its count over the same periods a year before.
        package let yearBefore: Figure
        /// Its share of all parts then.
        package let shareYearBefore: Figure

        /// Which series it is.
        package var key: Series.Key { series.key }
    }

    /// The last period.
    package let last: Period
    /// How many periods are taken together, 1 or more.
    package let count: Int
    /// The parts, the largest first; equal ones in the order given, those without a number last.
    package let parts: [Part]

    /// The parts over the year that ends with the newest period known, or over as many periods as there are; nil where
    /// no period is known.
    package init?(_ keys: [Series.Key], in journey: Journey) {
        let known = keys.compactMap { journey.series($0) }
        guard let last = known.compactMap(\.last).max(), let first = known.map(\.first).min() else { return nil }
        let count = max(1, min(12 / last.months, last.ordinal - first.ordinal + 1))
        self.init(known, in: journey, endingWith: last, count: count)
    }

    /// The parts of one period alone, as far as they were counted then; nil where none was.
    package init?(_ keys: [Series.Key], in journey: Journey, of period: Period) {
        let known = keys.compactMap { journey.series($0) }.filter { $0[period] != nil }
        guard !known.isEmpty else { return nil }
        self.init(known, in: journey, endingWith: period, count: 1)
    }

    private init(_ series: [Series], in journey: Journey, endingWith last: Period, count: Int) {
        let yearBefore = last.adding(-12 / last.months)
        let now = series.map { journey.figure($0.key, endingWith: last, periods: count) }
        let then = series.map { journey.figure($0.key, endingWith: yearBefore, periods: count) }
        let shares = Self.shares(of: now)
        let sharesThen = Self.shares(of: then)
        self.last = last
        self.count = count
        parts = series.indices.map { index in
            Part(
                series: series[index], figure: now[index], share: shares[index], yearBefore: then[index],
                shareYearBefore: sharesThen[index])
        }.enumerated().sorted { left, right in
            let counts = [left, right].map { $0.element.figure.value.number ?? -1 }
            return counts[0] == counts[1] ? left.offset < right.offset : counts[0] > counts[1]
        }.map(\.element)
    }

    private static func shares(of figures: [Figure]) -> [Figure] {
        let numbers = figures.compactMap(\.value.number)
        guard numbers.count == figures.count else {
            return figures.map { _ in Figure(.missing(.notReported), unit: .share) }
        }
        let all = numbers.reduce(0, +)
        return zip(figures, numbers).map { Figure(share: $1, of: all, counts: $0.counts) }
    }

    /// The periods in words, such as `12 months to March 2014` or `March 2014`.
    package var periodWords: Sentence {
        count == 1 ? "\(last)" : "\(count * last.months) months to \(last)"
    }
}
