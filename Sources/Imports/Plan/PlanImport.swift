import ImprovementJourney
import JourneyFiles

/// Brings an improvement plan into a folder: one action a reference, its rows changes in the order of their days.
struct PlanImport {
    private static let target = "board-plan.json"
    private let settings: ImportSettings
    private let folder: ImportFolder
    private let others: Record
    private let earlier: Record?
    private var plan = ImportPlan()
    private var rows: [Action.ID: [PlanRow]] = [:]
    /// Where the first row of each stands.
    private var places: [Action.ID: String] = [:]
    private var order: [Action.ID] = []
    private var rowsUsed = 0

    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        self.settings = settings
        self.folder = folder
        others = folder.record(without: [Self.target])
        earlier = try folder.earlier(Self.target, measures: others.measures)
    }

    static func columns(_ table: Table, _ settings: ImportSettings) -> ColumnGuess {
        ColumnGuess(
            table,
            [
                .init(
                    "ref", ["ref", "reference", "action ref", "ref no", "no", "number", "action no", "id"],
                    parts: ["ref"]),
                .init("action", ["action", "actions", "what", "task", "what we will do"], parts: ["action"]),
                .init(
                    "owner", ["owner", "lead", "responsible", "lead officer", "action owner"], parts: ["owner", "lead"]),
                .init("revised", ["revised due date", "revised due", "revised date"], parts: ["revised"]),
                .init(
                    "updated", ["date of update", "update date", "updated", "last updated", "date updated"],
                    parts: ["date of update", "updated"]),
                .init(
                    "due",
                    ["original due date", "original due", "due date", "due", "deadline", "target date", "by when"],
                    parts: ["due", "deadline"]),
                .init("start", ["start date", "start", "opened", "date opened", "started"], parts: ["start"]),
                .init("percent", ["% complete", "percent complete", "% done", "%"], parts: ["%", "per cent"]),
                .init(
                    "status", ["rag", "brag", "status", "rag status", "brag status", "rag rating"],
                    parts: ["rag", "status"]),
                .init(
                    "update", ["update", "progress", "latest update", "comment", "comments"],
                    parts: ["update", "progress"]),
                .init("evidence", ["evidence"], parts: ["evidence"]),
            ], settings.columns)
    }

    mutating func add(_ table: Table) throws(ImportRefusal) {
        try ColumnGuess.refuseUnknown(settings.columns, in: table)
        let columns = Self.columns(table, settings)
        plan.tell(columns.sentence)
        if columns.has("status") || columns.has("percent") {
            plan.tell(
                "Colours and percentages are their owners' opinion, and kept in words: only the board closes an action."
            )
        }
        for row in table.rows {
            do throws(ImportRefusal) {
                let read = try PlanRow(row, columns, settings)
                try refuseOther(read)
                try refuseDisorder(of: read)
                if let first = rows[read.id]?.first, let place = places[read.id],
                    !first.title.hasSameWords(as: read.title)
                {
                    plan.ask(
                        "\(table.name), row \(row.number) (\(read.id)): it is \"\(read.title)\", and was \"\(first.title)\" "
                            + "in \(place): taken for the same action, under its first words.")
                }
                read.remarks.forEach { plan.ask("\(table.name), row \(row.number) (\(read.id)): \($0)") }
                if rows[read.id] == nil {
                    order.append(read.id)
                    places[read.id] = "\(table.name), row \(row.number)"
                }
                rows[read.id, default: []].append(read)
                rowsUsed += 1
            } catch {
                plan.refuse(error.told(of: row, in: table.name))
            }
        }
    }

    /// Refuses a row whose reference another action has: joined, one of the two would be gone.
    private func refuseOther(_ row: PlanRow) throws(ImportRefusal) {
        guard let first = rows[row.id]?.first, let place = places[row.id], !first.title.isRewording(of: row.title)
        else { return }
        throw ImportRefusal(
            "\(row.id) is \"\(row.title)\" here, and \"\(first.title)\" in \(place): give one of the two another "
                + "reference, or both the same action.")
    }

    /// Refuses a day to which the action would be due before it began, as the folder would.
    private func refuseDisorder(of row: PlanRow) throws(ImportRefusal) {
        // What the plan said first stands, whatever a later row or a later plan has there.
        let before = earlier?.actions[row.id]
        let opened = before?.opened ?? rows[row.id]?.first?.opened ?? row.opened
        for (name, day) in [("due date", row.due), ("revised due date", row.revised)] {
            guard let day, day < opened else { continue }
            throw ImportRefusal(
                "the \(name) \(day.words) is before \(row.id) began, on \(opened.words): correct one of the two days.")
        }
    }

    mutating func draft() -> ImportDraft {
        let source: Source.ID = "council-plan"
        var part = Record()
        part.insert(
            folder.ownSource(
                source, "Improvement plan", note: "A colour or a percentage is its owner's opinion and stands in words."
            ))
        var updates = 0
        var brought: [Action] = []
        for id in order {
            guard let read = rows[id], let first = read.first else { continue }
            if others.actions[id] != nil {
                plan.refuse(
                    "\(id) stands in a file of yours already: remove it there, or give it another reference here.")
                continue
            }
            var action = Action(
                id: id, title: first.title, owner: first.owner, opened: first.opened, due: first.due, source: source)
            let before = earlier?.actions[id]
            if let before {
                if !before.title.isRewording(of: first.title) {
                    plan.ask(
                        "\(id) is \"\(first.title)\" now, and was \"\(before.title)\" in the plan before: if it is another "
                            + "action, give it another reference, for it takes over what was reported of that one.")
                }
                action.opened = before.opened
                action.due = before.due
                action.changes = before.changes
            }
            let count = action.changes.count
            add(read, to: &action, isKnown: before != nil)
            updates += action.changes.count - count
            brought.append(action)
        }
        for old in earlier?.actions.all ?? [] where rows[old.id] == nil {
            plan.ask("\(old.id) is no longer in the file: it stays as it was.")
            brought.append(old)
        }
        // In the order of the plan as it was first brought, new ones at its end.
        let places = Dictionary(
            (earlier?.actions.all ?? []).enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for action in brought.enumerated().sorted(by: {
            (places[$0.element.id] ?? .max, $0.offset) < (places[$1.element.id] ?? .max, $1.offset)
        }) {
            part.insert(action.element)
        }
        var draft = ImportDraft()
        draft.rowsUsed = rowsUsed
        draft.plan.notes = plan.notes
        if !part.actions.isEmpty {
            let undated = part.actions.filter { $0.currentDue == nil }.count
            draft.plan.targets = [
                folder.target(
                    Self.target, .board, part, source: source, of: "plan", measures: Register(),
                    makes: [
                        "\(part.actions.count.counted("action")), \(undated) without a day; "
                            + "\(updates.counted("new update"))."
                    ])
            ]
        }
        draft.made = "\(brought.count.counted("action")) and \(updates.counted("update"))"
        return draft
    }

    /// Adds the updates of an action's rows that it does not have, and a due date that moved.
    private mutating func add(_ rows: [PlanRow], to action: inout Action, isKnown: Bool) {
        for row in rows.sorted(by: { ($0.updated ?? action.opened) < ($1.updated ?? action.opened) }) {
            guard var change = row.change else { continue }
            if action.changes.contains(where: { $0.on == change.on && $0.note == change.note }) { continue }
            let dueThen = action.changes.last { $0.on <= change.on && $0.due != nil }?.due ?? action.due
            if change.due == dueThen { change.due = nil }
            let place = action.changes.firstIndex { $0.on > change.on } ?? action.changes.endIndex
            action.changes.insert(change, at: place)
        }
        guard isKnown, let last = rows.last, let due = last.revised ?? last.due, due != action.currentDue else {
            return
        }
        guard let on = last.updated ?? settings.asAt else {
            return plan.ask(
                "\(action.id) is due on \(due.words) now, and nothing says since when: say --as-at DATE, and it "
                    + "becomes a change."
            )
        }
        guard on >= action.lastUpdate else { return }
        let was = action.currentDue.map { "was \($0.words)" } ?? "was not set"
        action.changes.append(Action.Change(on: on, due: due, note: "Due date \(was) in the plan before."))
    }
}
