import Documents
import ImprovementJourney

extension Table {
    /// Actions of the plan: the most overdue first, then the open ones by due date, then those that are done.
    static func actions(
        _ actions: some Sequence<Action>, _ effects: ActionEffects, in journey: Journey, emptyText: Sentence
    ) -> Table {
        Table(
            of: actions.mostOverdueFirst(on: journey.asAt), id: \.id.text, leadsTo: { .record($0.id) },
            closed: ClosedRecords("closed or withdrawn", from: \.source) { !$0.status.isOpen }, emptyText: emptyText,
            columns: Action.standingColumns(effects, on: journey.asAt) + Action.recordColumns(in: journey))
    }
}

extension Action {
    /// What is to be done, whether it is late, and whether it works.
    fileprivate static func standingColumns(_ effects: ActionEffects, on day: Day) -> [Column<Action>] {
        [
            Column("action", "Action", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
            Column(
                "late", "Due", rank: 1,
                definition: "Days past the due date as it stands now, or days left; nothing once it is reported "
                    + "complete, and no date where none was set.",
                order: { action in action.lateness(on: day).map { Double($0.daysLeft) } }
            ) { $0.dueCell(on: day) },
            Column(
                "slippage", "Put back", alignment: .right, rank: 3,
                definition: "How often the due date was put back, and by how many days in all.",
                order: { $0.timesPutBack == 0 ? nil : Double($0.slippageDays) }
            ) { TableCell($0.slippageWords) },
            Column(
                "status", "Status", rank: 2,
                definition:
                    "What was last told the board; reported: its owner says that it is complete, the board has "
                    + "not agreed yet."
            ) { TableCell("\($0.status.shortTitle)", $0.status.isOpen ? .normal : .quiet) },
            Column(
                "effect", "Effect", rank: 2,
                definition: "worked: in the 12 months after it was completed its measure stood better than before it "
                    + "began, beyond chance; judged once. Done alone does not count."
            ) { effects[$0].cell },
        ]
    }

    /// Whose it is, by when, and how it is known.
    fileprivate static func recordColumns(in journey: Journey) -> [Column<Action>] {
        [
            Column("owner", "Owner", rank: 4) { TableCell("\($0.owner)") },
            Column("due", "Date", rank: 5, definition: "The due date as it stands now.") {
                TableCell($0.currentDue, else: "no date")
            },
            Column("id", "No.", rank: 6) { TableCell("\($0.id)", .quiet) },
            Column("team", "Team", rank: 7) { action in
                TableCell("\(action.team.map { journey.title(of: $0) } ?? "")")
            },
        ]
    }

    /// `LATE 12d`, `in 5d`, or nothing where nothing is to be done any more.
    private func dueCell(on day: Day) -> TableCell {
        if isUndated { return TableCell("no date", .quiet) }
        guard let lateness = lateness(on: day) else { return .empty }
        return lateness.isLate ? TableCell(lateness.words, .concern) : TableCell("in \(lateness.words)")
    }

    /// How often and by how many days the due date was put back, such as `2x 61d`; nothing where it never was.
    private var slippageWords: Sentence {
        timesPutBack == 0 ? "" : "\(timesPutBack)x \(Figure(days: slippageDays), .decimals(0))d"
    }
}

extension Action.Status {
    /// The status in a narrow column.
    fileprivate var shortTitle: String { self == .reportedComplete ? "reported" : rawValue }
}

extension ActionEffect {
    /// The effect as a cell.
    fileprivate var cell: TableCell {
        switch self {
        case .worked: TableCell(words, .improvement)
        case .worse, .lost: TableCell(words, .concern)
        case .notShown, .tooEarly, .tooFewPoints, .cannotBeToldApart, .notDone, .noMeasure: TableCell(words, .quiet)
        }
    }
}

extension Journey {
    /// Where a list of actions draws on: the actions, and the series that show whether they work.
    func sources(of actions: some Sequence<Action>, _ effects: ActionEffects) -> [Source] {
        let actions = Array(actions)
        return sources(
            actions.map(\.source) + actions.compactMap { effects.keys[$0.id].flatMap { effects.sources[$0] } })
    }
}
