extension Series {
    /// How many periods its newest is older than the newest that could be known on a day; 0 where it is that one, or
    /// where it has none.
    package func periodsBehind(on day: Day) -> Int {
        guard let last else { return 0 }
        var behind = 0
        while knownFrom(last.adding(behind + 1)) < day { behind += 1 }
        return behind
    }

    /// Whether its newest figure is more than one period older than its cadence allows on a day.
    package func isOld(on day: Day) -> Bool { periodsBehind(on: day) > 1 }
}
