extension Series {
    /// An edition of a publication: which periods it was the first to print, and when.
    package struct Edition: Hashable, Sendable {
        /// The first period that it printed; nil for all that end with its last and that no earlier edition printed.
        package var from: Period?
        /// The last period that it printed.
        package var to: Period
        /// The day on which it was published.
        package var published: Day

        package init(from: Period? = nil, to: Period, published: Day) {
            self.from = from
            self.to = to
            self.published = published
        }
    }

    /// The day from which the figure of a period is known, whether the series has that period or not.
    ///
    /// It is that of the first edition that printed it. For what none printed it is `knownAfterDays` after the end of the
    /// period, or of the year with which it comes out; but not before an edition that ended earlier, and not after one that
    /// goes beyond it: what was printed shows what must have been known by then. So a later period is never known before an
    /// earlier one.
    package func knownFrom(_ period: Period) -> Day {
        let end =
            publishedEvery.map { Period(containing: period.lastDay, cadence: $0).lastDay } ?? period.lastDay
        let usual = end.adding(days: knownAfterDays)
        guard !editions.isEmpty else { return usual }
        let reaching = firstReaching(period)
        if let reaching, reaching.holds(period) { return reaching.published }
        let ended = editions.lazy.filter { $0.to.ordinal < period.ordinal }.map(\.published).max()
        let earliest = max(usual, ended ?? usual)
        return min(earliest, reaching?.published ?? earliest)
    }

    /// The edition that printed a period first; nil where the record knows none.
    package func edition(of period: Period) -> Edition? {
        firstReaching(period).flatMap { $0.holds(period) ? $0 : nil }
    }

    /// The day from which its newest figure is known; nil where it has no point.
    package var newestKnownFrom: Day? { last.map(knownFrom) }

    private func firstReaching(_ period: Period) -> Edition? {
        editions.lazy.filter { $0.to.ordinal >= period.ordinal }.min { $0.published < $1.published }
    }
}

extension Series.Edition {
    /// Whether a period that it reaches is one that it printed.
    fileprivate func holds(_ period: Period) -> Bool { from.map { $0.ordinal <= period.ordinal } ?? true }
}

extension Series: KnownOverTime {
    /// Whether any of its periods was known on a day.
    func isKnown(on day: Day) -> Bool { !points.isEmpty && knownFrom(first) <= day }

    /// The series with the periods known on that day and the figures as they then stood; nil where none was known.
    package func known(on day: Day) -> Series? {
        var count = points.count
        while count > 0, knownFrom(first.adding(count - 1)) > day { count -= 1 }
        guard count > 0 else { return nil }
        let later = restatements.filter { $0.on > day }
        if count == points.count, later.isEmpty, !rebases.contains(where: { $0.on > day }),
            !editions.contains(where: { $0.published > day })
        {
            return self
        }
        var series = self
        if count < points.count { series.points = points.first(count) }
        for restatement in later.sorted(by: { $0.on > $1.on }) {
            let index = restatement.period.ordinal - first.ordinal
            if series.points.indices.contains(index) { series.points[index] = restatement.earlier }
        }
        series.restatements = restatements.filter { $0.on <= day }
        series.rebases = rebases.filter { $0.on <= day }
        series.editions = editions.filter { $0.published <= day }
        return series
    }
}
