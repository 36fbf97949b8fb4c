/// One measure of the council beside that of its statistical neighbours.
package struct NeighbourComparison: Sendable {
    /// What they are compared on.
    package let measure: Measure
    /// Whom it is compared with.
    package let neighbours: StatisticalNeighbours
    /// The last period of all.
    package let last: Period
    /// How many periods are taken together: 12 of what happens in a month, else 1.
    package let periods: Int
    /// The figure of the journey's own council.
    package let own: Figure
    /// The figure of each neighbour, in the order of the neighbours.
    package let figures: [Figure]
    /// The series of each.
    package let keys: [Series.Key]

    /// Compares the figures at the last period that both the council and a neighbour know of; nil where the
    /// record has no series of most neighbours: a few of ten are no comparison.
    ///
    /// - Parameter period: The period to be taken instead.
    package init?(
        _ measure: Measure.ID, category: String? = nil, at period: Period? = nil, in journey: Journey
    ) {
        guard let measure = journey.measures[measure], let neighbours = journey.statisticalNeighbours else {
            return nil
        }
        let keys = neighbours.members.map { Series.Key(measure.id, .otherCouncil($0.id), category: category) }
        let own = Series.Key(measure.id, category: category)
        let known = keys.compactMap { journey.series($0)?.last }
        guard known.count * 2 > keys.count, let newest = known.max() else { return nil }
        let last = period ?? journey.series(own)?.last.map { min($0, newest) } ?? newest
        let periods = measure.isStock || measure.cadence != .monthly ? 1 : 12
        self.measure = measure
        self.neighbours = neighbours
        self.last = last
        self.periods = periods
        self.keys = keys
        self.own = journey.figure(own, endingWith: last, periods: periods)
        figures = keys.map { journey.figure($0, endingWith: last, periods: periods) }
    }

    /// How many neighbours have a figure.
    package var count: Int { figures.count { $0.value.number != nil } }

    /// The middle of the neighbours' figures; missing where none has one.
    package var middle: Figure { .middle(of: figures, measure) }

    /// The council's rank among itself and the neighbours that have a figure; nil where neither way is better, or it has
    /// no figure.
    package var rank: RankAmong? { ranks[0] }

    /// The ranks of the council and then of each neighbour, among those of them that have a figure.
    package var ranks: [RankAmong?] {
        guard count > 0 else { return [nil] + figures.map { _ in nil } }
        return RankAmong.ranks([own.value.number] + figures.map(\.value.number), polarity: measure.polarity)
    }

    /// The neighbours that have no figure, by name.
    package var withoutFigure: [String] {
        zip(neighbours.members, figures).filter { $1.value.number == nil }.map(\.0.title)
    }

    /// The periods in words, such as `the 12 months to March 2024`.
    package var periodWords: Sentence { periods == 1 ? "\(last)" : "the \(periods) months to \(last)" }
}
