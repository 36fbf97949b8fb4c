extension Verdict {
    /// Where a level stands, beside a year before and the period before.
    ///
    /// A level (cases open on a day, the average of twelve months) carries over from one period to the next: limits that
    /// take the periods for independent say nothing of it.
    package struct Level: Hashable, Sendable {
        /// The level itself, in the unit.
        package let value: Double
        /// The level a year before; nil where it is not known.
        package let yearBefore: Double?
        /// How many periods in a row it has moved one way up to the judged one; 0 where it did not move.
        package let periodsOneWay: Int
        /// The way it has moved last; nil where it did not move.
        package let direction: ControlChart.Direction?
        /// Whether the files call it a level; else its figures show it.
        package let isStated: Bool

        /// How it differs from that of a year before, in the unit; nil where that is not known.
        package var changeOnYear: Double? { yearBefore.map { value - $0 } }

        init?(_ values: [Double?], at place: Int, periodsInYear: Int, isStated: Bool) {
            guard values.indices.contains(place), let value = values[place] else { return nil }
            func step(_ place: Int) -> Int {
                guard place > 0, let now = values[place], let before = values[place - 1] else { return 0 }
                return now > before ? 1 : now < before ? -1 : 0
            }
            let last = step(place)
            var count = 0
            while last != 0, step(place - count) == last { count += 1 }
            self.value = value
            yearBefore = place >= periodsInYear ? values[place - periodsInYear] : nil
            periodsOneWay = count
            direction = last > 0 ? .higher : last < 0 ? .lower : nil
            self.isStated = isStated
        }
    }

    /// Whether figures carry over from one to the next, so that they are read as a level though the files do not say so.
    ///
    /// From 24 figures, where the lag-1 correlation of the first differences is above -0.25: that of independent figures
    /// is -0.5, that of a random walk 0. Of 36 figures it finds a walk in 91%, and takes independent ones for a level in
    /// 5%, a lasting step of three standard deviations in 10%. The correlation of the figures themselves would find every
    /// real change. Steps of more than four times the average do not count: a single one would outweigh all others, and
    /// so hide itself (a step of ten standard deviations in 62%; without it 5%).
    static func carriesOver(_ values: ArraySlice<Double?>) -> Bool {
        guard values.count(where: { $0 != nil }) >= 24 else { return false }
        var differences: [Double?] = []
        for (before, now) in zip(values, values.dropFirst()) {
            differences.append(before.flatMap { before in now.map { $0 - before } })
        }
        let sizes = differences.compactMap { $0?.magnitude }
        let bound = 4 * sizes.reduce(0, +) / Double(sizes.count)
        differences = differences.map { $0.flatMap { $0.magnitude < bound ? $0 : nil } }
        let known = differences.compactMap(\.self)
        let mean = known.reduce(0, +) / Double(known.count)
        let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let products = zip(differences, differences.dropFirst()).reduce(0.0) { sum, pair in
            guard let before = pair.0, let now = pair.1 else { return sum }
            return sum + (before - mean) * (now - mean)
        }
        return squares > 0 && products / squares > -0.25
    }
}
