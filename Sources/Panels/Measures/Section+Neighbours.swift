import Documents
import ImprovementJourney

extension NeighbourComparison {
    /// `Statistical neighbours, 2025 edition: Sep 2025`.
    var titleWords: Sentence { "\(neighbours.words.capitalisedSentence): \(periodWords)" }

    /// The middle of them, the council's rank among them, and who has no figure.
    var words: Sentence {
        let rank: Sentence =
            self.rank.map { "; rank \($0.rank) of \($0.count), quarter \($0.quarter), 1 the best" } ?? ""
        let missing = withoutFigure
        let without: Sentence =
            missing.isEmpty ? "" : " Without a figure: \(missing.joined(separator: ", "))."
        return "Middle of the \(count) with a figure \(middle)\(rank).\(without)"
    }
}

extension Section {
    /// The council's figure beside that of each statistical neighbour, the nearest first.
    static func neighbours(_ comparison: NeighbourComparison, in journey: Journey) -> Section {
        let own = NeighbourRow(
            key: Series.Key(comparison.measure.id, category: comparison.keys.first?.category),
            title: journey.title(of: .council), closeness: nil, figure: comparison.own, rank: comparison.rank,
            isOwn: true)
        let ranks = comparison.ranks
        let others = comparison.neighbours.members.enumerated().map { place, member in
            NeighbourRow(
                key: comparison.keys[place], title: member.title, closeness: member.closeness,
                figure: comparison.figures[place], rank: ranks[place + 1], isOwn: false)
        }
        let measure = comparison.measure
        var columns: [Column<NeighbourRow>] = [
            Column("council", "Council", rank: 1, isFlexible: true) {
                TableCell("\($0.title)", $0.isOwn ? .strong : .normal)
            },
            Column(
                "figure", "Figure", alignment: .right, rank: 1,
                definition: "\(measure.definition) Over \(comparison.periodWords)."
            ) { row in
                TableCell(
                    row.figure, row.figure.value.number == nil ? .quiet : row.isOwn ? .strong : .normal,
                    subject: comparison.periods == 1 ? row.key : nil)
            },
            Column(
                "parts", "Made of", alignment: .right, rank: 3,
                definition: "\(measure.numerator ?? "Counted"), of: \(measure.denominator ?? "all").",
                order: \.figure.numerator
            ) { TableCell($0.figure.parts ?? "", .quiet) },
            Column("close", "How close", rank: 4, definition: "What the Department's model calls the council.") {
                TableCell("\($0.closeness ?? "")", .quiet)
            },
        ]
        if measure.polarity != .neutral {
            columns.insert(
                Column(
                    "rank", "Rank", alignment: .right, rank: 2,
                    definition:
                        "The place among the council and its neighbours that have a figure, 1 the best, and the "
                        + "quarter, Q1 the best.",
                    order: { $0.rank.map { Double($0.rank) } }
                ) { TableCell($0.rank.map { "\($0.rank)/\($0.count) Q\($0.quarter)" } ?? "-") }, at: 2)
        }
        return Section(
            id: "neighbours", titled: comparison.titleWords,
            blocks: [
                .paragraph(comparison.words, .quiet),
                .table(
                    Table(
                        of: [own] + others, id: \.key.rowID, leadsTo: { .measure($0.key) }, columns: columns)),
            ], sources: journey.sources(ofSeries: [own.key] + comparison.keys))
    }
}

/// The council or a neighbour, for a row.
private struct NeighbourRow {
    let key: Series.Key
    let title: String
    let closeness: String?
    let figure: Figure
    let rank: RankAmong?
    let isOwn: Bool
}
