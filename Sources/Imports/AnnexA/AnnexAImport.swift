import ImprovementJourney
import JourneyFiles

/// Counts the lists of Annex A by team and month, and brings the counts into a folder.
///
/// A workbook is one day's: the months of its lists are counted from it, and what stands on a day is that day's.
struct AnnexAImport {
    private static let teamsFile = "teams-annexa.json"
    let settings: ImportSettings
    let folder: ImportFolder
    let asAt: Day
    let calendar: WorkingCalendar
    let map: TeamMap
    var teams: ImportedTeams
    private let teamNames: TeamNames
    private var lists: [AnnexACases] = []
    private var children = AnnexACases.Children()
    var plan = ImportPlan()
    var made = (series: 0, figures: 0)
    var small = 0
    /// Rows of lists of who is there on a day, that had ended by it.
    var rowsEnded = 0
    var yielded = YieldedFigures()
    /// Teams of earlier imports that the map now gives another name, and which they are now.
    var renamed: [Team.ID: Team.ID] = [:]

    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: the workbook does not tell on which day it stands.")
        }
        self.settings = settings
        self.folder = folder
        self.asAt = asAt
        calendar = .ofLaw(past: folder.record.bankHolidays)
        map = try TeamMap(settings, folder)
        teamNames = TeamNames(folder.record(without: [Self.teamsFile]).teams, map)
        teams = try ImportedTeams(
            Self.teamsFile, folder.ownSource("annex-a-teams", "Annex A: teams as its lists name them"), folder)
    }

    /// Takes the lists of a workbook, by their numbers.
    mutating func add(_ workbook: Workbook) throws(ImportRefusal) {
        try workbook.refuseUnknown(settings.sheet)
        var unused: [String] = []
        for sheet in workbook.sheets where settings.sheet.map({ $0.plainWords == sheet.title.plainWords }) ?? true {
            let table = sheet.table { $0.column(AnnexAList.child) != nil }
            let number = AnnexAList.number(of: sheet.title)
            guard let list = number.map({ AnnexAList(rawValue: $0) }) ?? table.flatMap({ AnnexAList.of($0, settings) })
            else {
                unused.append(sheet.title)
                continue
            }
            guard let table else {
                plan.ask(
                    "\(workbook.name), \(sheet.title) has no header with Child Unique ID in its first five rows: it is left "
                        + "out.")
                continue
            }
            if sheet.isHidden { plan.ask("\(table.name) is a hidden sheet, and is counted.") }
            try add(table, as: list)
        }
        if !unused.isEmpty { plan.tell("Sheets that are not used: \(unused.joined(separator: ", ")).") }
    }

    /// Takes a list, which is told by its columns where nothing else tells it.
    mutating func add(_ table: Table, as said: AnnexAList? = nil) throws(ImportRefusal) {
        guard let list = said ?? AnnexAList.of(table, settings) else {
            throw ImportRefusal("\(table.name) is no list of Annex A.")
        }
        let missing = list.missing(in: table, settings)
        guard missing.isEmpty else {
            plan.refuse(
                "\(table.name) is to hold \(list.words), and has no column \(missing.joined(separator: ", no column ")): "
                    + "--column WORD=NAME says which it is.")
            return
        }
        guard !lists.contains(where: { $0.list == list }) else {
            throw ImportRefusal("\(table.name) holds \(list.words), as \(name(of: list)) does: bring one of them.")
        }
        table.warnings.forEach { plan.tell($0) }
        let cases = AnnexACases(table, as: list, settings, asAt: asAt, teams: teamNames, &children)
        plan.notes += cases.plan.notes
        lists.append(cases)
    }

    private func name(of list: AnnexAList) -> String { lists.first { $0.list == list }?.name ?? "" }

    mutating func draft() throws(ImportRefusal) -> ImportDraft {
        guard !lists.isEmpty || plan.isRefused else {
            throw ImportRefusal("No list of Annex A that is counted is there.")
        }
        if !lists.isEmpty, lists.allSatisfy({ $0.rows == 0 }) {
            plan.refuse("All lists are empty: there is nothing to count.")
        }
        var frontDoor: [AnnexACounts] = []
        var practice: [AnnexACounts] = []
        for cases in lists.sorted(by: { $0.list.rawValue < $1.list.rawValue }) where cases.isCounted {
            tellRows(of: cases)
            switch cases.list {
            case .referrals: frontDoor += referrals(cases)
            case .assessments: practice += assessments(cases)
            case .enquiries: practice += enquiries(cases)
            case .childrenInNeed: practice += stock(cases, AnnexAMeasures.childrenInNeed)
            case .plans: practice += stock(cases, AnnexAMeasures.onPlans)
            case .childrenInCare: practice += stock(cases, AnnexAMeasures.inCare)
            case .careLeavers: practice += careLeavers(cases)
            }
        }
        renameTeams()
        var draft = ImportDraft()
        let targets =
            [
                try target("front-door-annexa.json", .frontDoor, frontDoor),
                try target("practice-annexa.json", .practice, practice),
            ].compactMap(\.self)
        if !targets.isEmpty {
            let names = teams.newTitles
            draft.plan.targets =
                [map.target(folder), teams.target(of: "annex-a", without: Set(renamed.keys))].compactMap(\.self)
                + targets
            if !names.isEmpty {
                plan.tell(
                    "Teams that no other file has: \(names.joined(separator: ", ")). They stand in \(Self.teamsFile); "
                        + "--team-map FILE joins and renames them, and says their service.")
            }
            let lastDay = Month(containing: asAt).lastDay
            if asAt < lastDay {
                plan.ask(
                    "\(Month(containing: asAt).words) had not ended on \(asAt.words): its figures are those until then, "
                        + "until a later workbook states them anew. What stands on the day is shown from "
                        + "\(lastDay.words) on.")
            }
        }
        let unknown = map.entries.filter { entry in
            !lists.contains { $0.cases.contains { $0.team.plainWords == entry.team.plainWords } }
        }
        if !unknown.isEmpty {
            plan.tell("No list names \(unknown.map(\.team).joined(separator: ", ")), which the team map has.")
        }
        plan.ask(aboutSmall: small, below: folder.record.settings.smallestShownNumber)
        yielded.sentences.forEach { plan.tell($0) }
        draft.yielded = yielded.count
        draft.plan.notes = plan.notes
        let rows = lists.reduce(0) { $0 + $1.rows }
        draft.read =
            "\(children.count == 1 ? "1 child" : "\(children.count) children") in \(rows.counted("row").text) of "
            + "\(lists.count.counted("list").text) read"
            + (rowsEnded > 0
                ? ", \(rowsEnded.counted("row").text) of them ended by \(asAt.words) and in no count of that day" : "")
        draft.made = "\(made.series) series with \(made.figures.counted("figure"))"
        return draft
    }

    /// Says how many rows of a list each team has.
    private mutating func tellRows(of cases: AnnexACases) {
        var counts: [String: (title: String, count: Int)] = [:]
        for entry in cases.cases {
            let title = map.entry(entry.team)?.title ?? entry.team
            counts[title.plainWords, default: (title, 0)].count += 1
        }
        let words = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { key, entry in
            "\(key.isEmpty ? "without a team" : entry.title.split { $0.isWhitespace }.joined(separator: " ")) (\(entry.count))"
        }
        plan.tell("\(cases.name), \(cases.list.words), \(cases.rows.counted("row")): \(words.joined(separator: ", ")).")
    }

}
