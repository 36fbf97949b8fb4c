import Documents
import ImprovementJourney

extension RegionPage {
    /// The council among its statistical neighbours on each measure that councils are compared on.
    var neighbourSection: Section? {
        guard let period, let neighbours = journey.statisticalNeighbours else { return nil }
        let compared = comparisons.compactMap { item in
            NeighbourComparison(item.measure.id, at: period, in: journey).map { (item.heading, $0) }
        }
        guard !compared.isEmpty else { return nil }
        let rows: [NeighbourRow] =
            [.own, .rank, .middle] + neighbours.members.indices.map { .neighbour($0, neighbours.members[$0]) }
        let name: Column<NeighbourRow> = Column("council", "Council", rank: 1, isFlexible: true) { row in
            switch row {
            case .own: TableCell("\(journey.title(of: .council))", .strong)
            case .rank: TableCell("Its rank among them")
            case .middle: TableCell("The middle of them")
            case .neighbour(_, let member): TableCell("\(member.title)")
            }
        }
        let figures = compared.enumerated().map { index, item in
            Column<NeighbourRow>(
                item.1.measure.id.text, item.0, alignment: .right, rank: index + 1,
                definition: "\(item.1.measure.definition)"
            ) { cell(of: $0, item.1) }
        }
        return Section(
            id: "neighbours", titled: "\(neighbours.words.capitalisedSentence), \(short: period)",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.id, leadsTo: { row in destination(of: row) }, columns: [name] + figures))
            ], sources: sources([.council] + neighbours.members.map { .otherCouncil($0.id) }))
    }

    private func destination(of row: NeighbourRow) -> Destination? {
        switch row {
        case .own: journey.council.map { .record($0.id) }
        case .rank, .middle: nil
        case .neighbour(_, let member): journey.councils[member.id].map { .record($0.id) }
        }
    }

    private func cell(of row: NeighbourRow, _ comparison: NeighbourComparison) -> TableCell {
        switch row {
        case .own:
            return TableCell(
                comparison.own, comparison.own.value.number == nil ? .quiet : .strong,
                subject: Series.Key(comparison.measure.id))
        case .rank:
            return comparison.rank.map { TableCell("\($0.rank)/\($0.count) Q\($0.quarter)") } ?? .empty
        case .middle: return TableCell(comparison.middle)
        case .neighbour(let place, _):
            let figure = comparison.figures[place]
            return TableCell(figure, figure.value.number == nil ? .quiet : .normal, subject: comparison.keys[place])
        }
    }
}

/// The council, what is told of all neighbours, or one of them.
private enum NeighbourRow {
    case own
    case rank
    case middle
    case neighbour(Int, StatisticalNeighbours.Member)

    var id: String {
        switch self {
        case .own: "council"
        case .rank: "rank"
        case .middle: "middle"
        case .neighbour(_, let member): member.id.text
        }
    }
}
