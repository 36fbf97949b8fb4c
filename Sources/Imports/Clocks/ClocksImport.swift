import ImprovementJourney
import JourneyFiles

/// Brings time limits into a folder, a file a kind; references of the case system are read and dropped.
struct ClocksImport {
    private static let source: Source.ID = "case-system"
    private static let teamsFile = "teams-clocks.json"
    private let settings: ImportSettings
    private let folder: ImportFolder
    private let asAt: Day
    private var plan = ImportPlan()
    private var clocks: [ClockKind.ID: [Clock]] = [:]
    private var rowsUsed = 0
    private var references = 0
    private var teams: ImportedTeams

    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: no file tells on which day it stands.")
        }
        self.settings = settings
        self.folder = folder
        self.asAt = asAt
        teams = try ImportedTeams(Self.teamsFile, folder.ownSource(Self.source, "Case system: teams"), folder)
    }

    static func columns(_ table: Table, _ settings: ImportSettings) -> ColumnGuess {
        ColumnGuess(
            table,
            [
                .init("kind", ["kind", "type", "clock", "time limit", "kind of clock"], parts: ["kind"]),
                .init(
                    "reference", ["reference", "ref", "case", "case number", "case id", "id"], parts: ["ref", "case"]),
                .init("team", ["team", "allocated team"], parts: ["team"]),
                .init("started", ["started", "start", "start date", "date started"], parts: ["start"]),
                .init(
                    "stopped", ["stopped", "stop", "ended", "end date", "date stopped", "completed"],
                    parts: ["stop", "complet"]),
                .init("children", ["children", "number of children"], parts: ["children"]),
                .init("allocated", ["allocated", "worker allocated", "has worker"], parts: ["allocated"]),
                .init("waits for", ["waits for", "waiting for", "waits"], parts: ["wait"]),
            ], settings.columns)
    }

    mutating func add(_ table: Table) throws(ImportRefusal) {
        try ColumnGuess.refuseUnknown(settings.columns, in: table)
        let columns = Self.columns(table, settings)
        plan.tell(columns.sentence)
        for row in table.rows {
            do throws(ImportRefusal) {
                let clock = try clock(of: row, columns, table.name)
                clocks[clock.kind, default: []].append(clock)
                if !columns.text("reference", row).isEmpty { references += 1 }
                rowsUsed += 1
            } catch {
                plan.refuse(error.told(of: row, in: table.name))
            }
        }
    }

    private mutating func clock(of row: Table.Row, _ columns: ColumnGuess, _ file: String) throws(ImportRefusal)
        -> Clock
    {
        func text(_ word: String) -> String { columns.text(word, row) }
        func day(_ word: String) throws(ImportRefusal) -> Day? {
            switch columns.day(word, row) {
            case .day(let day): return day
            case .notInCalendar: throw ImportRefusal("\(text(word)) does not exist.", column: word)
            case .noDay:
                guard text(word).isEmpty else {
                    throw ImportRefusal("\"\(text(word))\" is no day. Write 31/07/2024.", column: word)
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
                throw ImportRefusal("\"\(text("children"))\" is no number of children.", column: "children")
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
            plan.ask(
                "\(file), row \(row.number): \"\(text("waits for"))\" is nobody for whom a clock waits, and is left "
                    + "out. There are \(Clock.Party.allCases.map(\.rawValue).joined(separator: ", "))."
                    + settings.offer(for: text("waits for"), among: Clock.Party.allCases.map(\.rawValue))
            )
        }
        return Clock(
            id: "", kind: kind.id, team: try team(text("team"), started), started: started, stopped: stopped,
            children: children, isAllocated: try flag(text("allocated")), waitsFor: waitsFor, source: Self.source)
    }

    private func flag(_ text: String) throws(ImportRefusal) -> Bool? {
        switch text.plainWords {
        case "": return nil
        case "yes", "y", "true", "1": return true
        case "no", "n", "false", "0": return false
        default: throw ImportRefusal("\"\(text)\" is neither yes nor no.", column: "allocated")
        }
    }

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
        guard let id = teams.id(of: text, since: started) else {
            throw ImportRefusal("\"\(text)\" is no name of a team.", column: "team")
        }
        return id
    }

    mutating func draft() throws(ImportRefusal) -> ImportDraft {
        var draft = ImportDraft()
        draft.rowsUsed = rowsUsed
        let names = teams.newTitles
        if !names.isEmpty {
            plan.ask(
                "No file has \(names.count == 1 ? "the team" : "the teams") \(names.joined(separator: ", ")): "
                    + "\(names.count == 1 ? "it stands" : "they stand") in \(Self.teamsFile), under \"Not "
                    + "assigned\", until teams.json has them."
            )
        }
        if let words = teams.personsWords { plan.ask(words) }
        if !names.isEmpty, let target = teams.target(of: "clocks") { draft.plan.targets.append(target) }
        var made = 0
        let absent = absentKinds()
        if settings.holdsAllKinds {
            for kind in absent { clocks[kind.id] = [] }
        } else if !absent.isEmpty {
            plan.ask(
                "The file holds no \(absent.map { "\($0.id) (\($0.running) ran on \($0.day.words))" }.joined(separator: ", ")): "
                    + "they stay as they were. If none of them runs any more, say --all-kinds."
            )
        }
        for kind in clocks.keys.sorted() {
            let name = Self.file(of: kind)
            let source = Self.source(of: kind)
            let others = folder.record(without: [name])
            let earlier = try folder.earlier(name, from: source, by: asAt, measures: others.measures)
            var part = Record()
            part.insert(folder.ownSource(source, "Case system: \(kind)", asAt: asAt))
            let brought = numbered(clocks[kind] ?? [], kind, source)
            // What an export before told of the same day is replaced; of an earlier day, what had stopped is kept.
            let mark = Self.mark(kind, asAt)
            for old in earlier?.clocks.all ?? []
            where old.stopped != nil && !old.id.text.hasPrefix(mark) && !brought.contains(where: { $0.isSame(as: old) })
            {
                part.insert(old)
            }
            for clock in brought { part.insert(clock) }
            made += brought.count
            let running = part.clocks.filter(\.isRunning).count
            draft.plan.targets.append(
                folder.target(
                    name, .clocks, part, source: source, of: "clocks", measures: Register(),
                    makes: ["\(part.clocks.count.counted("clock")), \(running) running on \(asAt.words)."]))
        }
        if references > 0 {
            plan.tell(
                "References of the case system read and dropped: \(references). Numbers of the folder's own stand in "
                    + "their place."
            )
        }
        draft.plan.notes = plan.notes
        draft.made = made.counted("clock").text
        return draft
    }

    /// Kinds that an earlier export had running and this one does not hold, and since when they stand so.
    private func absentKinds() -> [(id: ClockKind.ID, running: Int, day: Day)] {
        folder.record.clockKinds.compactMap { kind in
            let name = Self.file(of: kind.id)
            guard clocks[kind.id] == nil, folder.markedFile(name) != nil,
                let part = folder.part(of: name, measures: Register()),
                let day = part.sources[Self.source(of: kind.id)]?.published?.first, day <= asAt
            else { return nil }
            let running = part.clocks.count(where: \.isRunning)
            return running > 0 ? (kind.id, running, day) : nil
        }
    }

    /// The file of a kind's clocks, and their source.
    private static func file(of kind: ClockKind.ID) -> String { "clocks-\(kind).json" }
    private static func source(of kind: ClockKind.ID) -> Source.ID { Source.ID("\(source)-\(kind)") }

    /// The clocks with numbers of the folder's own, those that started first at the top.
    private func numbered(_ clocks: [Clock], _ kind: ClockKind.ID, _ source: Source.ID) -> [Clock] {
        let sorted = clocks.enumerated().sorted {
            ($0.element.started, $0.element.team.text, $0.offset) < (
                $1.element.started, $1.element.team.text, $1.offset
            )
        }
        return sorted.enumerated().map { place, entry in
            var clock = entry.element
            let number = String(place + 1)
            clock.id = Clock.ID(
                Self.mark(kind, asAt) + String(repeating: "0", count: max(0, 4 - number.count)) + number)
            clock.source = source
            return clock
        }
    }

    /// How the numbers of one day's export begin.
    private static func mark(_ kind: ClockKind.ID, _ day: Day) -> String { "\(kind)-\(day)-" }
}

extension ClockKind {
    /// Whether what started on a day had by another run for more than five times its limit.
    fileprivate func isFarPast(_ started: Day, by day: Day, _ record: Record) -> Bool {
        guard var limit = limit(on: started), !limit.isBackwards else { return false }
        limit.length *= 5
        return day > limit.due(from: started, in: .ofLaw(past: record.bankHolidays))
    }
}

extension Clock {
    /// Whether two exports tell of one clock, as far as it can be told without the case system's reference.
    fileprivate func isSame(as other: Clock) -> Bool {
        kind == other.kind && team == other.team && started == other.started && stopped == other.stopped
            && children == other.children
    }
}
