import ImprovementJourney
import JourneyFiles

/// Brings time limits into a folder, a file a kind; references of the case system are read and dropped.
struct ClocksImport {
    static let source: Source.ID = "case-system"
    private static let teamsFile = "teams-clocks.json"
    let settings: ImportSettings
    let folder: ImportFolder
    let asAt: Day
    var plan = ImportPlan()
    private var clocks: [ClockKind.ID: [Clock]] = [:]
    private var rowsUsed = 0
    private var references = 0
    /// The places of clocks among those of their kind, by the reference and the day on which they started.
    private var places: [Identity: Int] = [:]
    private var repeated = 0
    var teams: ImportedTeams
    let teamNames: TeamNames

    /// What one clock has in an export: one reference may have several of a kind, one after the other.
    private struct Identity: Hashable {
        let kind: ClockKind.ID
        let reference: String
        let started: Day
    }

    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: no file tells on which day it stands.")
        }
        self.settings = settings
        self.folder = folder
        self.asAt = asAt
        teamNames = TeamNames(folder.record(without: [Self.teamsFile]).teams)
        teams = try ImportedTeams(Self.teamsFile, folder.ownSource(Self.source, "Case system: teams"), folder)
    }

    mutating func add(_ table: Table) throws(ImportRefusal) {
        try ColumnGuess.refuseUnknown(settings.columns, in: table)
        let columns = Self.columns(table, settings)
        plan.tell(columns.sentence)
        for row in table.rows {
            do throws(ImportRefusal) {
                let clock = try clock(of: row, columns, table.name)
                let reference = columns.text("reference", row)
                if !reference.isEmpty { references += 1 }
                if !isRepeated(clock, reference) {
                    clocks[clock.kind, default: []].append(clock)
                    rowsUsed += 1
                }
            } catch {
                plan.refuse(error.told(of: row, in: table.name))
            }
        }
    }

    /// Whether an export has told of a clock already; where only one of its rows says that it has stopped, it has.
    private mutating func isRepeated(_ clock: Clock, _ reference: String) -> Bool {
        guard !reference.isEmpty else { return false }
        let identity = Identity(kind: clock.kind, reference: reference.plainWords, started: clock.started)
        guard let place = places[identity] else {
            places[identity] = clocks[clock.kind]?.count ?? 0
            return false
        }
        repeated += 1
        if clocks[clock.kind]?[place].stopped == nil { clocks[clock.kind]?[place].stopped = clock.stopped }
        return true
    }

    mutating func draft() throws(ImportRefusal) -> ImportDraft {
        var draft = ImportDraft()
        draft.rowsUsed = rowsUsed
        // An export of which nothing could be read tells nothing, not even that nothing runs.
        guard rowsUsed > 0 || !plan.isRefused else {
            draft.plan.notes = plan.notes
            return draft
        }
        if repeated > 0 {
            plan.ask(
                "\(repeated.counted("row")) \(repeated == 1 ? "repeats" : "repeat") reference, kind and start of a row before: "
                    + "counted once.")
        }
        let names = teams.newTitles
        if !names.isEmpty {
            plan.ask(
                "No file has \(names.count == 1 ? "the team" : "the teams") \(names.joined(separator: ", ")): "
                    + "\(names.count == 1 ? "it stands" : "they stand") in \(Self.teamsFile), under \"Not "
                    + "assigned\", until teams.json has them."
            )
        }
        if !names.isEmpty, let target = teams.target(of: "clocks") { draft.plan.targets.append(target) }
        var made = 0
        let absent = absentKinds()
        // A kind may be absent because its rows are refused.
        if settings.holdsAllKinds, !plan.isRefused {
            for kind in absent { clocks[kind.id] = [] }
        } else if !absent.isEmpty {
            plan.ask(
                "The file holds no \(absent.map { "\($0.id) (\($0.running) ran on \($0.day.words))" }.joined(separator: ", ")): "
                    + "they stay as they were. "
                    + (plan.isRefused
                        ? "Correct what is refused first." : "If none of them runs any more, say --all-kinds.")
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

extension Clock {
    /// Whether two exports tell of one clock, as far as it can be told without the case system's reference.
    fileprivate func isSame(as other: Clock) -> Bool {
        kind == other.kind && team == other.team && started == other.started && stopped == other.stopped
            && children == other.children
    }
}
