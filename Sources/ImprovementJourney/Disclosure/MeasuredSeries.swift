/// Every series of people that a journey has, given or counted, with the numbers that each of its figures tells.
struct MeasuredSeries: Sendable {
    let key: Series.Key
    let first: Period
    /// One a period, oldest first.
    let numbers: [CountedNumbers]
    /// The periods that were stated anew: what had been told of them before may still be in somebody's hands.
    let restated: Set<Period>
    /// Whether somebody else has published it, so that what nobody can judge here was judged there.
    let isPublished: Bool

    /// Whether it is the council's own to tell, and not another's.
    var isOwn: Bool {
        switch key.scope {
        case .council, .service, .team: true
        case .otherCouncil, .region, .statisticalNeighbours, .england: false
        }
    }

    init(_ series: Series, of measure: Measure, isPublished: Bool) {
        key = series.key
        first = series.first
        numbers = series.points.map { CountedNumbers($0, of: measure) }
        restated = Set(series.restatements.map(\.period))
        self.isPublished = isPublished
    }

    /// The numbers of a period; nil outside the series.
    subscript(period: Period) -> CountedNumbers? {
        guard period.cadence == first.cadence else { return nil }
        let place = period.ordinal - first.ordinal
        return numbers.indices.contains(place) ? numbers[place] : nil
    }

    /// The numbers of one kind of the periods that a longer one is made of, oldest first; nil where one is missing.
    func numbers(_ way: Int, within period: Period) -> [Double]? {
        var numbers: [Double] = []
        for part in period.parts(of: first.cadence) {
            guard let summed = self[part]?.summed, summed.indices.contains(way) else { return nil }
            numbers.append(summed[way])
        }
        return numbers
    }

    /// Whether its figures add up to another's of longer periods in each of these that it covers.
    func addsUp(to whole: MeasuredSeries, _ way: Int) -> Bool {
        var count = 0
        for (place, numbers) in whole.numbers.enumerated() where numbers.summed.indices.contains(way) {
            guard let parts = self.numbers(way, within: whole.first.adding(place)) else { continue }
            guard parts.reduce(0, +) == numbers.summed[way] else { return false }
            if numbers.summed[way] > 0 { count += 1 }
        }
        return count > 0
    }

    /// Whether one of its numbers is one of another's in every period that both have, and not only nought.
    func tellsSameNumbers(as other: MeasuredSeries) -> Bool {
        guard first.cadence == other.first.cadence else { return false }
        let offset = first.ordinal - other.first.ordinal
        let places = max(0, -offset)..<max(max(0, -offset), min(numbers.count, other.numbers.count - offset))
        for own in 0..<2 {
            for others in 0..<2 {
                var count = 0
                let isSame = places.allSatisfy { place in
                    let left = numbers[place].summed
                    let right = other.numbers[place + offset].summed
                    guard left.indices.contains(own), right.indices.contains(others) else { return true }
                    if left[own] > 0 { count += 1 }
                    return left[own] == right[others]
                }
                if isSame, count > 0 { return true }
            }
        }
        return false
    }

    /// The series that tell of people, in an order that is the same for the same journey.
    static func all(of journey: Journey) -> [MeasuredSeries] {
        let scopes = [Scope.council] + journey.teams.map { Scope.team($0.id) }
        return journey.measures.filter { $0.counts != .records }.flatMap { measure -> [MeasuredSeries] in
            let recorded = Set(journey.recordedKeys(of: measure.id))
            let counted = DerivedMeasure.byID[measure.id] == nil ? [] : scopes.map { Series.Key(measure.id, $0) }
            return recorded.union(counted)
                .sorted { ($0.scope.description, $0.category ?? "") < ($1.scope.description, $1.category ?? "") }
                .compactMap { key in
                    journey.series(key).map {
                        let sources = [$0.source] + $0.earlierSources
                        return MeasuredSeries(
                            $0, of: measure,
                            isPublished: sources.allSatisfy { journey.sources[$0]?.kind == .published })
                    }
                }
        }
    }
}
