extension Series {
    /// How many periods its newest is older than the newest that could be known on a day; 0 where it is that one, or
    /// where it has none.
    package func periodsBehind(on day: Day) -> Int {
        guard let last else { return 0 }
        let expected = Period(containing: day.adding(days: -knownAfterDays), cadence: last.cadence)
        // The period that the day lies in has not ended, so the one before it is the newest there can be.
        return max(0, expected.ordinal - 1 - last.ordinal)
    }

    /// Whether its newest figure is more than one period older than its cadence allows on a day.
    package func isOld(on day: Day) -> Bool { periodsBehind(on: day) > 1 }
}
