import Documents
import ImprovementJourney

extension RegionPage {
    /// The figures of each council that is compared.
    var councilSection: Section {
        let figures = comparisons.enumerated().map { index, item in
            Column<MemberRow>(
                item.measure.id.text, item.heading, alignment: .right, rank: index + 1,
                definition: "\(item.measure.definition)"
            ) { row in
                let figure = item.among.figures[row.place]
                return TableCell(
                    figure, figure.value.number == nil ? .quiet : .strong,
                    subject: Series.Key(item.measure.id, .otherCouncil(row.council.id)))
            }
        }
        let whose: Sentence = members.isEmpty ? "Other councils" : membersWords.capitalised
        let when: Sentence = period.map { ", \(short: $0)" } ?? ""
        return Section(
            id: "councils", titled: "\(whose)\(members.isEmpty ? "" : basisWords)\(when)",
            blocks: [
                .table(
                    memberTable(
                        figures,
                        emptyText: "\(journey.wouldHold("region", "the councils", broughtBy: "workforce-statistics")).")
                )
            ], sources: memberSources + journey.sources(members.map(\.source)))
    }

    /// The place of each on each measure of which one way is better.
    var rankSection: Section? {
        let ranked = comparisons.filter { $0.measure.polarity != .neutral }
        guard period != nil, !members.isEmpty, !ranked.isEmpty else { return nil }
        let columns = ranked.enumerated().map { index, item in
            let ranks = item.among.ranks
            return Column<MemberRow>(
                item.measure.id.text, item.heading, alignment: .right, rank: index + 1,
                definition: "The place by \(item.measure.title) among those compared that have a figure, "
                    + "1 the best, and the quarter, Q1 the best. A measure of which neither way is better has no rank.",
                order: { row in ranks[row.place].map { Double($0.rank) } }
            ) { row in
                TableCell(ranks[row.place].map { "\($0.rank)/\($0.count) Q\($0.quarter)" } ?? "-")
            }
        }
        return Section(
            id: "ranks", titled: "Rank and quarter among \(membersWords)", blocks: [.table(memberTable(columns))],
            sources: memberSources
        ).onlyNamedAmongPanels(as: "Rank and quarter of each council", elsewhere: Self.ownDocument)
    }

    private func memberTable(_ columns: [Column<MemberRow>], emptyText: Sentence = "Nothing to show.") -> Table {
        let council: Column<MemberRow> = Column("council", "Council", rank: 1, isFlexible: true) {
            TableCell("\($0.council.title)")
        }
        return Table(
            of: memberRows, id: \.council.id.text, leadsTo: { .record($0.council.id) }, emptyText: emptyText,
            columns: [council] + columns)
    }

    /// The members by their rank on the first measure of which one way is better, then by name.
    private var memberRows: [MemberRow] {
        let ranks = comparisons.first { $0.measure.polarity != .neutral }?.among.ranks
        return members.enumerated()
            .map { (rank: ranks?[$0].map(\.rank) ?? .max, row: MemberRow(place: $0, council: $1)) }
            .sorted { ($0.rank, $0.row.council.title) < ($1.rank, $1.row.council.title) }.map(\.row)
    }

    private var memberSources: [Source] { sources(members.map { .otherCouncil($0.id) }) }
}

/// A council that has signed the memorandum, for a row.
private struct MemberRow {
    /// Its place among the members.
    let place: Int
    let council: Council
}

extension RegionPage {
    /// The journey's own council, how many of the members are better, and whom else it is compared with.
    var besideSection: Section? {
        guard period != nil else { return nil }
        let others = journey.comparisonScopes.filter { scope in
            scope != .council && comparisons.contains { journey.series($0.measure.id, scope) != nil }
        }
        let rows: [BesideRow] = [.own] + (members.isEmpty ? [] : [.better, .middle]) + others.map { .scope($0) }
        let heading: Column<BesideRow> = Column(
            "council", members.isEmpty ? "Area" : "Beside them", rank: 1, isFlexible: true
        ) { name(of: $0) }
        let figures = comparisons.enumerated().map { index, item in
            Column<BesideRow>(
                item.measure.id.text, item.heading, alignment: .right, rank: index + 1,
                definition: "\(item.measure.definition)"
            ) { cell(of: $0, item.among) }
        }
        return Section(
            id: "beside",
            titled: "\(members.isEmpty ? "" : "Beside them, not among them: ")\(journey.title(of: .council))",
            blocks: [
                .table(Table(of: rows, id: \.id, leadsTo: { destination(of: $0) }, columns: [heading] + figures))
            ], sources: sources(journey.comparisonScopes))
    }

    private func name(of row: BesideRow) -> TableCell {
        switch row {
        case .own: TableCell("\(journey.title(of: .council))", .strong)
        case .better: TableCell("Of them better")
        case .middle: TableCell("The middle of them")
        case .scope(let scope): TableCell("\(journey.title(of: scope))")
        }
    }

    private func cell(of row: BesideRow, _ among: CouncilComparison) -> TableCell {
        switch row {
        case .own:
            return TableCell(
                among.own, among.own.value.number == nil ? .quiet : .strong, subject: Series.Key(among.measure.id))
        case .better:
            return among.better.map { TableCell("\($0) of \(among.count)") } ?? .empty
        case .middle:
            return TableCell(among.middle)
        case .scope(let scope):
            let key = Series.Key(among.measure.id, scope)
            let figure = period.map { journey.figure(key, endingWith: $0) }
            return TableCell(
                figure ?? Figure(.missing(.notReported), unit: among.measure.unit), .quiet, subject: key)
        }
    }

    private func destination(of row: BesideRow) -> Destination? {
        switch row {
        case .own: journey.council.map { .record($0.id) }
        case .better, .middle: nil
        case .scope(let scope):
            comparisons.map { Series.Key($0.measure.id, scope) }.first { journey.series($0) != nil }
                .map { .measure($0) }
        }
    }
}

/// A row that stands beside the members.
private enum BesideRow {
    /// The journey's own council.
    case own
    /// How many members have a better figure.
    case better
    /// The middle of the members.
    case middle
    /// A region, England, the statistical neighbours.
    case scope(Scope)

    var id: String {
        switch self {
        case .own: "council"
        case .better: "better"
        case .middle: "middle"
        case .scope(let scope): scope.description
        }
    }
}
