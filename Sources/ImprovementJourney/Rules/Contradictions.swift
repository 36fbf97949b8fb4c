/// What the days and numbers of one record cannot be together, or can hardly be.
///
/// None of it keeps a record out: the register may be right and the expectation wrong.
package enum Contradictions {
    /// More children than one care case is about: the largest families before a court have fewer.
    package static let mostChildren = 20
    /// More cases than one worker holds: many times what is called unsafe.
    package static let mostCases = 500
    /// More pounds than an hour of a social worker or manager costs: a year's pay was written, or pence.
    package static let mostPoundsPerHour = 500.0
    /// More years after its last entry than a record opens at.
    package static let mostYearsAhead = 20
}

extension CourtCase {
    /// The steps dated before the application was issued, by their places.
    package var stepsBeforeIssue: [Int] { steps.indices.filter { steps[$0].on < issued } }
    /// The extensions granted before the application was issued, by their places.
    package var extensionsBeforeIssue: [Int] { extensions.indices.filter { extensions[$0].granted < issued } }
    /// The waits that began before the application was issued, by their places.
    package var waitsBeforeIssue: [Int] { waits.indices.filter { waits[$0].from < issued } }
    /// The steps dated after the final order, by their places.
    package var stepsAfterEnd: [Int] {
        guard let concluded else { return [] }
        return steps.indices.filter { steps[$0].on > concluded }
    }
}

extension Post {
    /// The spells that begin while an earlier one lasts, by their places, each with that of the earlier.
    ///
    /// Nobody fills a post while somebody else does. Spells stand oldest first.
    package var overlaps: [(later: Int, earlier: Int)] {
        var overlaps: [(later: Int, earlier: Int)] = []
        // The earlier spell that lasts longest.
        var longest = 0
        for place in spells.indices.dropFirst() {
            if spells[place].overlaps(spells[longest]) { overlaps.append((place, longest)) }
            if spells[place].ends(after: spells[longest]) { longest = place }
        }
        return overlaps
    }
}

extension Spell {
    /// Whether there is a day in both.
    package func overlaps(_ other: Spell) -> Bool {
        (other.until.map { from < $0 } ?? true) && (until.map { other.from < $0 } ?? true)
            && until != from && other.until != other.from
    }

    fileprivate func ends(after other: Spell) -> Bool {
        guard let otherEnd = other.until else { return false }
        return until.map { $0 > otherEnd } ?? true
    }
}

extension Record {
    /// Why the day that it opens at can hardly be meant; nil where it can, or where it names none.
    package var oddOpening: OddOpening? {
        guard let opensAt else { return nil }
        // A few series tell at once what thousands of records would tell as well.
        let firstOfSeries = series.values.lazy.map(\.first.firstDay).min()
        if firstOfSeries.map({ opensAt < $0 }) ?? true,
            let first = [registers.firstDated, firstOfSeries].compactMap(\.self).min(), opensAt < first
        {
            return .before(first)
        }
        func isPast(_ last: Day) -> Bool { opensAt.year > last.year + Contradictions.mostYearsAhead }
        let lastOfSeries = series.values.lazy.compactMap { $0.last?.lastDay }.max()
        if lastOfSeries.map(isPast) ?? true,
            let last = [registers.lastDated, lastOfSeries].compactMap(\.self).max(), isPast(last)
        {
            return .after(last)
        }
        return nil
    }

    /// How an opening day lies outside what the record holds.
    package enum OddOpening: Hashable, Sendable {
        /// Before the first entry.
        case before(Day)
        /// Years after the last entry.
        case after(Day)
    }
}
