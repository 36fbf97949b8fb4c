import Documents
import ImprovementJourney

extension Table {
    /// Actions of the plan: the most overdue first, then the open ones by due date, then those that are done.
    static func actions(
        _ actions: some Sequence<Action>, _ effects: ActionEffects, in journey: Journey, emptyText: String
    ) -> Table {
        let day = journey.asAt
        let sorted = actions.sorted { left, right in
            (right.daysLate(on: day) ?? -1, left.rank, left.currentDue, left.id)
                < (left.daysLate(on: day) ?? -1, right.rank, right.currentDue, right.id)
        }
        return Table(
            columns: [
                Column("action", "Action", rank: 1, isFlexible: true),
                Column(
                    "late", "Due", rank: 1,
                    definition: "Days past the due date as it stands now, or days left; nothing once it is reported "
                        + "complete."),
                Column(
                    "slippage", "Put back", alignment: .right, rank: 3,
                    definition: "How often the due date was put back, and by how many days in all."),
                Column(
                    "status", "Status", rank: 2,
                    definition:
                        "What was last told the board; reported: its owner says that it is complete, the board has "
                        + "not agreed yet."),
                Column(
                    "effect", "Effect", rank: 2,
                    definition: "working: its measure has moved for the better by the control chart's rules. "
                        + "Done alone does not count."),
                Column("owner", "Owner", rank: 4),
                Column("due", "Date", rank: 5, definition: "The due date as it stands now."),
                Column("id", "No.", rank: 6),
                Column("team", "Team", rank: 7),
            ],
            rows: sorted.map { action in
                Row(
                    id: action.id.text,
                    cells: [
                        TableCell(action.title), action.dueCell(on: day), TableCell(action.slippageText),
                        TableCell(action.status.shortTitle, action.status.isOpen ? .normal : .quiet),
                        effects[action].cell, TableCell(action.owner), TableCell(action.currentDue),
                        TableCell(action.id.text, .quiet),
                        TableCell(action.team.map { journey.title(of: $0) } ?? ""),
                    ], destination: .record(action.id))
            }, emptyText: emptyText)
    }
}

extension Action {
    /// The order of a status in lists: what is to be done first, what is given up last.
    fileprivate var rank: Int {
        switch status {
        case .notStarted, .inProgress: 0
        case .reportedComplete: 1
        case .closed: 2
        case .withdrawn: 3
        }
    }

    /// `LATE 12d`, `in 5d`, or nothing where nothing is to be done any more.
    fileprivate func dueCell(on day: Day) -> TableCell {
        guard let late = daysLate(on: day) else { return .empty }
        return late > 0 ? TableCell("LATE \(late)d", .concern) : TableCell("in \(day.days(until: currentDue))d")
    }

    /// How often and by how many days the due date was put back, such as `2x 61d`; nothing where it never was.
    var slippageText: String { timesPutBack == 0 ? "" : "\(timesPutBack)x \(slippageDays)d" }
}

extension Action.Status {
    /// The status in a narrow column.
    fileprivate var shortTitle: String { self == .reportedComplete ? "reported" : rawValue }
}

extension ActionEffect {
    /// The effect as a cell.
    var cell: TableCell {
        switch self {
        case .working: TableCell(words, .improvement)
        case .worse: TableCell(words, .concern)
        case .notShown, .noMeasure: TableCell(words, .quiet)
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
