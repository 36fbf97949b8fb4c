/// One measure among the councils that the journey's own is compared with, with that beside them, not among them.
package struct CouncilComparison: Sendable {
    /// What they are compared on.
    package let measure: Measure
    /// The figure of each council, in the order of `Journey.comparedCouncils`.
    package let figures: [Figure]
    /// The figure of the journey's own council.
    package let own: Figure

    /// Compares the figures of a period; without a period nobody has one.
    package init(_ measure: Measure, at period: Period?, in journey: Journey) {
        func figure(_ scope: Scope) -> Figure {
            period.map { journey.figure(Series.Key(measure.id, scope), endingWith: $0) }
                ?? Figure(.missing(.notReported), unit: measure.unit, counts: measure.counts)
        }
        self.measure = measure
        figures = journey.comparedCouncils.members.map { figure(.otherCouncil($0.id)) }
        own = figure(.council)
    }

    private var numbers: [Double] { figures.compactMap(\.value.number) }

    /// How many of them have a figure.
    package var count: Int { numbers.count }

    /// The middle of their figures, missing where none has one.
    package var middle: Figure { .middle(of: figures, measure) }

    /// How many of them have a better figure than the journey's own council; nil where neither way is better, or it has
    /// no figure.
    package var better: Int? {
        guard measure.polarity != .neutral, let own = own.value.number else { return nil }
        return numbers.count { measure.polarity == .higherIsBetter ? $0 > own : $0 < own }
    }

    /// How many of them have a worse figure; nil as for `better`.
    package var worse: Int? {
        guard measure.polarity != .neutral, let own = own.value.number else { return nil }
        return numbers.count { measure.polarity == .higherIsBetter ? $0 < own : $0 > own }
    }

    /// The rank of each of them; nil for who has no figure, and for all where neither way is better.
    package var ranks: [RankAmong?] { RankAmong.ranks(figures.map(\.value.number), polarity: measure.polarity) }
}
