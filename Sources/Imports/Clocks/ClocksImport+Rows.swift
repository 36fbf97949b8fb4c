import ImprovementJourney
import JourneyFiles

/// From a row of an export to a clock. Names of people that stand in it are neither taken nor repeated.
extension ClocksImport {
    static func columns(_ table: Table, _ settings: ImportSettings) -> ColumnGuess {
        ColumnGuess(
            table,
            [
                .init("kind", ["kind", "type", "clock", "time limit", "kind of clock"], parts: ["kind"]),
                .init(
                    "reference", ["reference", "ref", "case", "case number", "case id", "id"], parts: ["ref", "case"]),
                .init("team", table.teamColumns),
                .init("started", ["started", "start", "start date", "date started"], parts: ["start"]),
                .init(
                    "stopped", ["stopped", "stop", "ended", "end date", "date stopped", "completed"],
                    parts: ["stop", "complet"]),
                .init("children", ["children", "number of children"], parts: ["children"]),
                .init("allocated", allocatedColumns(of: table)),
                .init("waits for", ["waits for", "waiting for", "waits"], parts: ["wait"]),
            ], settings.columns)
    }

    /// The names of the columns that say whether somebody is allocated.
    ///
    /// `Allocated Worker` says who: only what answers with yes or no is taken.
    private static func allocatedColumns(of table: Table) -> [String] {
        table.columns.enumerated().filter { place, column in
            let name = column.plainWords
            let question = String(name.prefix { $0 != "(" && $0 != "?" }).trimmed
            let isQuestion = ["allocated", "worker allocated", "has worker"].contains(question)
            guard isQuestion || name.contains("allocated") else { return false }
            let texts = table.rows.map { $0.text(place).plainWords }.filter { !$0.isEmpty }
            let answers = texts.count { answer($0) != nil }
            return isQuestion && (answers > 0 || texts.isEmpty) || answers > 0 && answers == texts.count
        }.map(\.element.plainWords)
    }

    mutating func clock(of row: Table.Row, _ columns: ColumnGuess, _ file: String) throws(ImportRefusal)
        -> Clock
    {
        func text(_ word: String) -> String { columns.text(word, row) }
        func day(_ word: String) throws(ImportRefusal) -> Day? {
            switch columns.day(word, row) {
            case .day(let day): return day
            case .notInCalendar: throw ImportRefusal("\(text(word)) does not exist.", column: word)
            case .noDay:
                guard text(word).isEmpty else {
                    throw ImportRefusal("\(shown(text(word))) is no day. Write 31/07/2024.", column: word)
                }
                return nil
            }
        }
        let kind = try kind(text("kind"))
        guard let started = try day("started") else { throw ImportRefusal("it did not start.", column: "started") }
        guard started <= asAt else {
            throw ImportRefusal(
                "it starts on \(started.words), after \(asAt.words), the day of --as-at.", column: "started")
        }
        let stopped = try day("stopped")
        if let stopped, stopped < started, !(kind.limit?.isBackwards ?? false) {
            throw ImportRefusal(
                "it stopped on \(stopped.words), before it started on \(started.words).", column: "stopped")
        }
        if let stopped, stopped > asAt {
            throw ImportRefusal(
                "it stops on \(stopped.words), after \(asAt.words), the day of --as-at.", column: "stopped")
        }
        var children: Int?
        if !text("children").isEmpty {
            guard let count = Int(text("children")), (0...1_000).contains(count) else {
                throw ImportRefusal("\(shown(text("children"))) is no number of children.", column: "children")
            }
            children = count
        }
        if kind.isFarPast(started, by: stopped ?? asAt, folder.record) {
            plan.ask(
                "\(file), row \(row.number): it ran for more than five times its limit. Was it stopped, and nobody "
                    + "said so?"
            )
        }
        let waiting = settings.meaning(of: text("waits for")).plainWords
        let waitsFor = Clock.Party.allCases.first { $0.rawValue == waiting }
        if waitsFor == nil, !text("waits for").isEmpty {
            // What stands there is not repeated: it is somebody's name as often as not.
            let parties = Clock.Party.allCases.map(\.rawValue)
            let near = Nearest.of(waiting, among: parties).map { " Did you mean \($0)? Say --map WORD=\($0)." } ?? ""
            plan.ask(
                "\(file), row \(row.number), waits for: it is nobody for whom a clock waits, and is left out. There are "
                    + "\(parties.joined(separator: ", ")).\(near)"
            )
        }
        let allocated = text("allocated")
        let isAllocated = Self.answer(allocated.plainWords)
        if isAllocated == nil, !allocated.isEmpty {
            throw ImportRefusal("it is neither yes nor no.", column: "allocated")
        }
        // Last, so that a row that is refused makes no team.
        let team = try team(text("team"), started)
        return Clock(
            id: "", kind: kind.id, team: team, started: started, stopped: stopped, children: children,
            isAllocated: isAllocated, waitsFor: waitsFor, source: Self.source)
    }

    /// What a cell says of whether somebody is allocated; nil where it is no answer.
    private static func answer(_ words: String) -> Bool? {
        switch words {
        case "yes", "y", "true", "1": true
        case "no", "n", "false", "0": false
        default: nil
        }
    }

    /// A cell in a message; a name is not repeated.
    private func shown(_ text: String) -> String { teamNames.verdict(text) == .team ? "\"\(text)\"" : "it" }

    private func kind(_ text: String) throws(ImportRefusal) -> ClockKind {
        let words = settings.meaning(of: text).plainWords
        let kinds = folder.record.clockKinds
        if let kind = kinds.first(where: { $0.id.text.plainWords == words || $0.title.plainWords == words }) {
            return kind
        }
        let nearest = kinds.map { kind in
            let distance = min(
                Nearest.distance(words, kind.id.text.plainWords),
                Nearest.distance(words, kind.title.plainWords))
            return (kind: kind, distance: distance)
        }.sorted { ($0.distance, $0.kind.id.text) < ($1.distance, $1.kind.id.text) }.prefix(3)
            .map { "\($0.kind.id) (\($0.kind.title))" }
        let first = nearest.first.map {
            " --map \"\(text)\"=\($0.split(separator: " ").first ?? "") takes it for the first."
        }
        throw ImportRefusal(
            "\"\(text)\" is no kind of time limit. The nearest are \(nearest.joined(separator: ", ")).\(first ?? "")",
            column: "kind")
    }

    /// The team by its id or title; one that no file has becomes a team of its own, and it is told.
    private mutating func team(_ text: String, _ started: Day) throws(ImportRefusal) -> Team.ID {
        guard !text.isEmpty else { throw ImportRefusal("it has no team.", column: "team") }
        switch teamNames.verdict(text) {
        case .team: break
        case .identifier:
            throw ImportRefusal(
                "it is a person's number or address, which is never written. Write the team.", column: "team")
        case .person:
            throw ImportRefusal(
                "it looks like a person's name or number, and neither is written. Write the team, or add it to teams.json if "
                    + "it is one.", column: "team")
        }
        guard let id = teams.id(of: text, since: started) else {
            throw ImportRefusal("\"\(text)\" is no name of a team.", column: "team")
        }
        return id
    }
}

extension ClockKind {
    /// Whether what started on a day had by another run for more than five times its limit.
    fileprivate func isFarPast(_ started: Day, by day: Day, _ record: Record) -> Bool {
        guard var limit = limit(on: started), !limit.isBackwards else { return false }
        limit.length *= 5
        return day > limit.due(from: started, in: .ofLaw(past: record.bankHolidays))
    }
}
