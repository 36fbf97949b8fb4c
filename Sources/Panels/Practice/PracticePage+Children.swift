import Documents
import ImprovementJourney

extension PracticePage {
    /// How many children there are, of the council first and then of each team that has any figure of them, the team
    /// with most who have no worker or were not seen before the others.
    var childrenSection: Section? {
        guard let line = journey.childrenLine ?? teamLines.first else { return nil }
        let own = journey.childrenLine
        let lines = [own].compactMap(\.self) + teamLines
        let keys = lines.flatMap { line in line.entries.map { Series.Key($0.group.measure, line.scope) } }
        return Section(
            id: "children", titled: "Children, \(line.period)",
            blocks: [own?.changeWords.map { .paragraph($0) }, .table(.children(lines, in: journey))].compactMap(\.self),
            sources: journey.sources(ofSeries: keys)
        ).abridged(toFirst: 6, elsewhere: "the page of each team")
            .excerpted(rows: Array(0..<5), elsewhere: "the page of each team")
    }

    private var teamLines: [ChildrenLine] {
        let lines = journey.currentTeams.compactMap { journey.childrenLine(of: .team($0.id)) }
        return lines.enumerated().sorted { ($1.element.waiting, $0.offset) < ($0.element.waiting, $1.offset) }
            .map(\.element)
    }
}

extension Table {
    /// How many children there are in each group, a row for each of the lines.
    static func children(_ lines: [ChildrenLine], in journey: Journey) -> Table {
        let whose: Column<ChildrenLine> = Column("team", "Team", rank: 1, isFlexible: true) { line in
            line.scope == .council
                ? TableCell("All children", .strong) : TableCell("\(journey.title(of: line.scope))")
        }
        let groups = ChildrenLine.Group.allCases.enumerated().map { place, group in
            Column<ChildrenLine>(
                group.columnID, group.heading, alignment: .right, rank: group.isJudged ? 1 : place + 2,
                definition: journey.measures[group.measure].map { "\($0.definition)" }
            ) { line in
                guard let entry = line[group] else { return .empty }
                let tone: Tone = entry.figure.value.number == nil ? .quiet : line.scope == .council ? .strong : .normal
                let isKnown = entry.period != nil
                return TableCell(
                    entry.figure, tone, subject: isKnown ? Series.Key(group.measure, line.scope) : nil)
            }
        }
        return Table(
            of: lines, id: { "\($0.scope)" },
            leadsTo: { line in
                line.scope.team.map { .record($0) } ?? .measure(Series.Key(.childrenNotSeen, line.scope))
            },
            columns: [whose] + groups)
    }
}

extension ChildrenLine {
    /// How many have no worker or were not seen, as far as is known: a child of both counts twice.
    fileprivate var waiting: Double {
        (self[.unallocated]?.figure.value.number ?? 0) + (self[.notSeen]?.figure.value.number ?? 0)
    }
}

extension ChildrenLine.Group {
    /// Whether fewer is better: the others are neither good nor bad in themselves.
    fileprivate var isJudged: Bool { self == .unallocated || self == .notSeen }

    /// The column's name for filters and sorting.
    fileprivate var columnID: String {
        switch self {
        case .inCare: "care"
        case .onPlans: "plans"
        case .inNeed: "need"
        case .unallocated: "unallocated"
        case .notSeen: "unseen"
        }
    }

    /// The column's heading.
    fileprivate var heading: Sentence {
        switch self {
        case .inCare: "In care"
        case .onPlans: "On plans"
        case .inNeed: "In need"
        case .unallocated: "Unallocated"
        case .notSeen: "Not seen"
        }
    }
}
