extension Series {
    /// The first period for which another stretch of the same series says something else; nil where they agree.
    ///
    /// What nobody reported, or has no parts, agrees with any figure. A newer stretch that states a figure anew agrees
    /// where it keeps the one that stood before.
    package func disagreement(with newer: Series) -> Period? {
        for index in newer.points.indices {
            let period = newer.period(at: index)
            guard let earlier = self[period] else { continue }
            let isRestated = newer.restatements.contains { $0.period == period && earlier.agrees(with: $0.earlier) }
            if !earlier.agrees(with: newer.points[index]), !isRestated { return period }
        }
        return nil
    }

    /// One series of two stretches that agree; periods between them were not reported.
    package func joined(with newer: Series) -> Series {
        guard let last, let newerLast = newer.last else { return last == nil ? newer : self }
        let first = min(first, newer.first)
        var joined = self
        joined.first = first
        joined.points = Points(count: max(last, newerLast).ordinal - first.ordinal + 1) { index in
            let period = first.adding(index)
            guard let newest = newer[period] else { return self[period] ?? Point(.missing(.notReported)) }
            return newest.completed(by: self[period])
        }
        joined.source = newer.source
        joined.earlierSources = (earlierSources + [source] + newer.earlierSources)
            .reduce(into: []) { if $1 != newer.source, !$0.contains($1) { $0.append($1) } }
        joined.setKnown(as: self, newer)
        joined.restatements += newer.restatements.filter { !restatements.contains($0) }
        joined.rebases += newer.rebases.filter { !rebases.contains($0) }
        joined.baselinePeriods = baselinePeriods ?? newer.baselinePeriods
        joined.screensOutliers = screensOutliers && newer.screensOutliers
        return joined
    }

    /// Takes over when the figures of two stretches are known.
    private mutating func setKnown(as older: Series, _ newer: Series) {
        publishedEvery = newer.publishedEvery
        guard !older.editions.isEmpty || !newer.editions.isEmpty || older.publishedEvery != newer.publishedEvery else {
            // A figure must not be shown before it was known; that one is shown later than it might be does no harm.
            knownAfterDays = max(older.knownAfterDays, newer.knownAfterDays)
            return
        }
        // What follows comes as the newest figures do; of what is there each period has its day.
        knownAfterDays = newer.knownAfterDays
        editions = []
        for index in points.indices {
            let period = first.adding(index)
            // Both may tell of one period: it is known from the first that gives a figure.
            let telling = [older, newer].filter { $0[period].map { $0.value != .missing(.notReported) } ?? false }
            guard let from = telling.map({ $0.knownFrom(period) }).min() else { continue }
            guard let before = editions.last, from <= before.published else {
                editions.append(Edition(to: period, published: from))
                continue
            }
            editions[editions.count - 1].to = period
        }
    }

    /// Where the figures come from, the newest source last.
    package var sources: [Source.ID] { earlierSources + [source] }
}

extension Point {
    /// Whether two statements of one figure say the same, as far as both say anything.
    fileprivate func agrees(with other: Point) -> Bool {
        func agree(_ left: Double?, _ right: Double?) -> Bool { left == nil || right == nil || left == right }
        let isSilent = value == .missing(.notReported) || other.value == .missing(.notReported)
        return (isSilent || value == other.value) && agree(numerator, other.numerator)
            && agree(denominator, other.denominator)
    }

    /// The point with what it does not say taken from an earlier statement of it.
    fileprivate func completed(by earlier: Point?) -> Point {
        guard let earlier else { return self }
        guard value != .missing(.notReported) else { return earlier }
        let isSame = value == earlier.value
        return Point(
            value, numerator: numerator ?? (isSame ? earlier.numerator : nil),
            denominator: denominator ?? (isSame ? earlier.denominator : nil))
    }
}
