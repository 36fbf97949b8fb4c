import Documents
import ImprovementJourney

extension Section {
    /// Who leaves within four weeks, and what that leaves behind; nil where none does.
    static func leaving(_ leavers: [Leaver], in journey: Journey) -> Section? {
        guard !leavers.isEmpty else { return nil }
        let known = leavers.compactMap(\.cases.value.number)
        let children = Figure(.number(known.reduce(0, +)), unit: .count, counts: .children)
        let isComplete = !leavers.contains { $0.cases.value == .missing(.notReported) }
        let words: Sentence =
            known.isEmpty && !isComplete
            ? "What cases their posts hold is not reported."
            : "\(children) children would meet another worker\(isComplete ? "" : ", as far as cases are reported")."
        return Section(
            id: "leaving",
            titled: "Leave within 4 weeks: \(Figure(count: leavers.count, of: .workers))",
            blocks: [.paragraph(words), .table(.leavers(leavers, in: journey))],
            sources: journey.sources(leavers.map(\.post.source)))
    }
}

extension Table {
    /// Who leaves, the first to go first; each row leads to the post.
    static func leavers(_ leavers: [Leaver], in journey: Journey) -> Table {
        let month = journey.lastMonth
        return Table(
            of: leavers, id: \.post.id.text, leadsTo: { .record($0.post.id) },
            columns: [
                Column("last", "Last day", rank: 1) { TableCell($0.lastDay) },
                Column("team", "Team", rank: 1, isFlexible: true) {
                    TableCell("\(journey.title(of: $0.post.team))")
                },
                Column("contract", "Who", rank: 2) { TableCell("\($0.spell.contract.rawValue)") },
                Column("why", "Why", rank: 3) { TableCell("\($0.reason.rawValue)", .quiet) },
                Column(
                    "cases", "Cases", alignment: .right, rank: 1,
                    definition: "Cases that the post held at the end of \(month): children who would meet another "
                        + "worker; - where none were reported, z where the post holds none."
                ) { TableCell($0.cases, ($0.cases.value.number ?? 0) > 0 ? .strong : .quiet) },
                Column(
                    "court", "Court", alignment: .right, rank: 2,
                    definition: "Live care cases of the post whose 26 weeks or extension end within 8 weeks or have "
                        + "ended; of the team, marked so, where no case of it names its post."
                ) { $0.courtCell },
                Column(
                    "workers", "In a year", alignment: .right, rank: 4,
                    definition: "Workers whom the post has had in the 12 months to the last day: who follows is one "
                        + "more."
                ) { TableCell(Figure(count: $0.workersInYear, of: .workers), $0.workersInYear > 1 ? .strong : .quiet) },
                Column("post", "Post", rank: 5, sensitivity: .internalOnly) { TableCell("\($0.post.id)", .quiet) },
            ])
    }
}

extension Leaver {
    /// How many live cases come to their limit, and whose they are where it is not the post's.
    fileprivate var courtCell: TableCell {
        let count = Figure(count: courtDates.count, of: .families)
        let tone: Tone = courtDates.isEmpty ? .quiet : .strong
        return areCourtDatesOfTeam && !courtDates.isEmpty
            ? TableCell("\(count) of team", tone) : TableCell(count, tone)
    }
}
