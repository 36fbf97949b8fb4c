import ImprovementJourney

/// One list of Annex A, reduced to what is counted: no identifier, no day of birth and no worker leaves this file.
///
/// What a cell holds is not told either: where columns have moved, it could be a name.
struct AnnexACases {
    /// A row, as far as it is counted.
    struct Case {
        /// The child's place among those of all lists.
        let child: Int
        /// The name of the team; empty where the row has none.
        let team: String
        /// When it began; nil for care leavers, who are there on the day.
        let started: Day?
        /// When it ended, or when an assessment was authorised and a conference held; nil where it was not by the day.
        let ended: Day?
        /// No further action on a referral, being in touch with a care leaver; nil where the row does not say.
        var isMarked: Bool?
        /// Whether a care leaver lives suitably.
        var isSuitable = false
    }

    let list: AnnexAList
    /// Where it stands, such as `annex.xlsx, List 3`.
    let name: String
    let cases: [Case]
    /// How many rows the list has.
    let rows: Int
    /// Whether the list has a column for the team, and one for what `isMarked` says.
    let has: (team: Bool, mark: Bool)
    /// How many of them are refused.
    private(set) var refused = 0
    /// What a reader should know, what somebody should look at, and the rows that are refused, a sentence each.
    private(set) var plan = ImportPlan()

    /// Whether its figures are made: where most rows are refused, columns have moved or days are written in a way that is
    /// not known, and what is left tells of nothing.
    var isCounted: Bool { !cases.isEmpty && refused * 2 <= rows }

    /// Children of all lists by their identifiers, which are forgotten with it.
    struct Children {
        fileprivate var places: [String: Int] = [:]

        var count: Int { places.count }

        fileprivate mutating func place(of id: String) -> Int {
            if let place = places[id] { return place }
            places[id] = places.count
            return places.count - 1
        }
    }

    init(
        _ table: Table, as list: AnnexAList, _ settings: ImportSettings, asAt: Day, teams: TeamNames,
        _ children: inout Children
    ) {
        self.list = list
        name = table.name
        rows = table.rows.count
        let columns = list.columns(table, settings)
        has = (columns.has("team"), columns.has(list == .careLeavers ? "touch" : "closed"))
        let workers = Set(table.rows.map { columns.text("worker", $0).plainWords }).subtracting([""])
        var cases: [Case] = []
        var odd = AnnexAOddRows()
        for row in table.rows {
            do throws(ImportRefusal) {
                let id = columns.text("child", row)
                if Self.isNone(id) {
                    throw ImportRefusal("it has no identifier of a child.", column: "Child Unique ID")
                }
                let read = try Self.read(row, columns, list, asAt)
                var team = columns.text("team", row)
                if Self.isNone(team) {
                    odd.teamless += 1
                    team = ""
                } else if workers.contains(team.plainWords), !Self.namesTeam(team) {
                    odd.workers += 1
                    team = ""
                } else {
                    let verdict = teams.verdict(team)
                    if verdict == .identifier { odd.identifiers.append(row.number) }
                    if verdict == .person { odd.persons.append(row.number) }
                    if verdict != .team { team = "" }
                }
                let birth = columns.day("birth", row).value
                if let birth, let started = read.started, birth > started, list != .referrals { odd.unborn += 1 }
                var entry = Case(
                    child: children.place(of: id.plainWords), team: team, started: read.started, ended: read.ended)
                if list == .referrals { entry.isMarked = Self.answer(columns.text("closed", row)) }
                if list == .careLeavers {
                    // The statistics of care leavers are of those aged 17 to 21.
                    if let age = Self.age(birth, columns.text("age", row), asAt), !(17...21).contains(age) {
                        odd.otherAges += 1
                        continue
                    }
                    entry.isMarked = Self.answer(columns.text("touch", row))
                    entry.isSuitable = Self.code(columns.text("suitable", row)) == "suitable"
                    if columns.text("suitable", row).isEmpty { odd.unanswered += 1 }
                }
                if let started = entry.started, started < asAt.adding(months: -Self.monthsBefore), list.isOfMonths,
                    (entry.ended ?? asAt) < asAt.adding(months: -Self.monthsBefore) || list == .referrals
                {
                    odd.old += 1
                    continue
                }
                if let ended = entry.ended, let started = entry.started, ended < started { odd.reversed += 1 }
                cases.append(entry)
            } catch {
                plan.refuse(error.told(of: row, in: table.name))
                refused += 1
            }
        }
        self.cases = cases
        plan.notes += odd.sentences(on: self, asAt).notes
    }

    /// How far back the months of a list go: it is of six months, and nobody brings one of more than two years.
    private static let monthsBefore = 24

    /// The days of a row, held against the day of the list.
    private static func read(
        _ row: Table.Row, _ columns: ColumnGuess, _ list: AnnexAList, _ asAt: Day
    ) throws(ImportRefusal) -> (started: Day?, ended: Day?) {
        guard list != .careLeavers else { return (nil, nil) }
        let started = try day("started", row, columns)
        var ended = try day("ended", row, columns)
        guard let started else { throw ImportRefusal("it has no day.", column: columns.name("started")) }
        guard started <= asAt else {
            throw ImportRefusal("the day is after \(asAt.words), the day of --as-at.", column: columns.name("started"))
        }
        if let day = ended, day > asAt {
            if list.isOfMonths {
                throw ImportRefusal(
                    "the day is after \(asAt.words), the day of --as-at.", column: columns.name("ended"))
            }
            ended = nil
        }
        // A closed episode that has no day of its end had ended by the day of the list.
        if ended == nil, list == .childrenInNeed, code(columns.text("status", row)).contains("closed") { ended = asAt }
        return (started, ended)
    }

    private static func day(
        _ word: String, _ row: Table.Row, _ columns: ColumnGuess
    ) throws(ImportRefusal) -> Day? {
        let text = columns.text(word, row)
        if text == CellText.notCalculated { throw ImportRefusal("it is \(text).", column: columns.name(word)) }
        if isNone(text) { return nil }
        switch columns.day(word, row) {
        case .day(let day): return day
        case .notInCalendar: throw ImportRefusal("no calendar has that day.", column: columns.name(word))
        case .noDay: throw ImportRefusal("it is no day. Write 31/07/2024.", column: columns.name(word))
        }
    }

    /// Whether a cell says that there is nothing: empty, an error of a look-up, or a word for it.
    private static func isNone(_ text: String) -> Bool {
        text.hasPrefix("#") || text == CellText.notCalculated
            || ["", "n/a", "na", "none", "null", "0", "unknown", "not known", ".", "?"].contains(text.plainWords)
            || text.plainWords.isEmpty
    }

    /// Whether a name is a team's by its words: where nobody has a case, systems put its team for the worker.
    private static func namesTeam(_ name: String) -> Bool {
        name.plainWords.split(separator: " ").contains {
            ["team", "unit", "hub", "duty", "desk", "pod", "mash", "service", "services"].contains($0)
        }
    }

    /// A code without the letter before it: `a) Yes` is `yes`.
    private static func code(_ text: String) -> String {
        let words = text.plainWords
        guard let bracket = words.firstIndex(of: ")"), words.distance(from: words.startIndex, to: bracket) <= 2 else {
            return words
        }
        return String(words[words.index(after: bracket)...]).trimmed
    }

    private static func answer(_ text: String) -> Bool? {
        switch code(text) {
        case "yes", "y", "1", "true": true
        case "no", "n", "0", "false": false
        default: nil
        }
    }

    /// The age on a day in whole years, from the day of birth or else as the row has it.
    private static func age(_ birth: Day?, _ text: String, _ day: Day) -> Int? {
        if let birth, birth <= day {
            let years = day.year - birth.year
            return birth.adding(months: years * 12) > day ? years - 1 : years
        }
        return FigureReading.number(text).flatMap { $0 < 150 ? Int($0) : nil }
    }
}

extension AnnexAList {
    /// Whether its rows are counted by month; what stands on the day otherwise.
    var isOfMonths: Bool { [.referrals, .assessments, .enquiries].contains(self) }
}
