import ImprovementJourney
import JourneyFiles

/// Counts the lists of Annex A by team and month, and brings the counts into a folder.
///
/// A workbook is one day's: the months of its lists are counted from it, and what stands on a day is that day's.
struct AnnexAImport {
    private static let teamsFile = "teams-annexa.json"
    private let settings: ImportSettings
    private let folder: ImportFolder
    private let asAt: Day
    private let calendar: WorkingCalendar
    private let map: TeamMap
    private var teams: ImportedTeams
    private var lists: [AnnexACases] = []
    private var children = AnnexACases.Children()
    private var plan = ImportPlan()
    private var made = (series: 0, figures: 0)
    private var small = 0
    /// Teams of earlier imports that the map now gives another name, and which they are now.
    private var renamed: [Team.ID: Team.ID] = [:]

    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: the workbook does not tell on which day it stands.")
        }
        self.settings = settings
        self.folder = folder
        self.asAt = asAt
        calendar = .ofLaw(past: folder.record.bankHolidays)
        map = try TeamMap(settings, folder)
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
        let cases = AnnexACases(table, as: list, settings, asAt: asAt, &children)
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
        for cases in lists.sorted(by: { $0.list.rawValue < $1.list.rawValue }) where cases.rows > 0 {
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
            if let words = teams.personsWords { plan.ask(words) }
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
        draft.plan.notes = plan.notes
        let rows = lists.reduce(0) { $0 + $1.rows }
        draft.read =
            "\(children.count == 1 ? "1 child" : "\(children.count) children") in \(rows.counted("row").text) of "
            + "\(lists.count.counted("list").text) read"
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

    private mutating func team(of entry: AnnexACases.Case, in month: Month) -> Team.ID? {
        guard !entry.team.isEmpty else { return nil }
        let mapped = map.entry(entry.team)
        return teams.id(of: mapped?.title ?? entry.team, service: mapped?.service ?? "", since: month.firstDay)
    }

    private mutating func referrals(_ list: AnnexACases) -> [AnnexACounts] {
        var all = AnnexACounts(CensusMeasures.referrals, isOfMonths: true)
        var closed = AnnexACounts(CensusMeasures.noFurtherAction, isOfMonths: true)
        var seen: Set<[Int]> = []
        var repeated = 0
        for entry in list.cases {
            guard let on = entry.started else { continue }
            guard seen.insert([entry.child, on.daysSince1970]).inserted else {
                repeated += 1
                continue
            }
            let month = Month(containing: on)
            let team = team(of: entry, in: month)
            all.count(month, team: team)
            closed.count(month, team: team, entry.isMarked == true)
        }
        if repeated > 0 {
            plan.ask(
                "\(repeated.counted("referral")) of the same child on the same day \(repeated == 1 ? "is" : "are") counted once."
            )
        }
        guard list.has.mark else {
            plan.tell("\(list.name) does not say which referrals had no further action: the share is not written.")
            return [all]
        }
        return [all, closed]
    }

    private mutating func assessments(_ list: AnnexACases) -> [AnnexACounts] {
        let limit = TimeLimit(length: 45, unit: .workingDays)
        var inTime = AnnexACounts(CensusMeasures.assessments(fromReferral: false), isOfMonths: true)
        var open: [Bool] = []
        for entry in list.cases {
            guard let started = entry.started else { continue }
            let due = limit.due(from: started, in: calendar)
            guard let ended = entry.ended else {
                open.append(due < asAt)
                continue
            }
            let month = Month(containing: ended)
            inTime.count(month, team: team(of: entry, in: month), started <= ended && ended <= due)
        }
        if !open.isEmpty {
            plan.tell(
                "Assessments open on \(asAt.words): \(open.count), of which \(open.count { $0 }) for more than 45 working days "
                    + "from their own start. They are in no month until they are authorised.")
        }
        return [inTime].filter { !$0.months.isEmpty }
    }

    private mutating func enquiries(_ list: AnnexACases) -> [AnnexACounts] {
        let limit = TimeLimit(length: 15, unit: .workingDays)
        var begun = AnnexACounts(CensusMeasures.enquiries, isOfMonths: true)
        var inTime = AnnexACounts(CensusMeasures.conferences, isOfMonths: true)
        for entry in list.cases {
            guard let started = entry.started else { continue }
            let month = Month(containing: started)
            begun.count(month, team: team(of: entry, in: month))
            guard let held = entry.ended else { continue }
            let heldIn = Month(containing: held)
            inTime.count(
                heldIn, team: team(of: entry, in: heldIn),
                started <= held && held <= limit.due(from: started, in: calendar))
        }
        return [begun, inTime].filter { !$0.months.isEmpty }
    }

    /// Children who are there on the day, each once: a list also holds those who left in the six months before.
    private mutating func stock(_ list: AnnexACases, _ measure: Measure) -> [AnnexACounts] {
        let month = Month(containing: asAt)
        var counts = AnnexACounts(measure, isOfMonths: false)
        counts.begin(month)
        var seen: Set<Int> = []
        var ended = 0
        var repeated = 0
        for entry in list.cases {
            if let end = entry.ended, end <= asAt {
                ended += 1
            } else if seen.insert(entry.child).inserted {
                counts.count(month, team: team(of: entry, in: month))
            } else {
                repeated += 1
            }
        }
        if ended > 0 {
            plan.tell(
                "\(ended) of \(list.rows.counted("row")) of \(list.name) had ended by \(asAt.words), and \(ended == 1 ? "is" : "are") not counted: "
                    + "the list also holds those of the six months before.")
        }
        if repeated > 0 {
            plan.ask(
                "\(repeated.counted("row")) of \(list.name) \(repeated == 1 ? "names" : "name") a child a second time: counted once."
            )
        }
        return [counts]
    }

    private mutating func careLeavers(_ list: AnnexACases) -> [AnnexACounts] {
        let month = Month(containing: asAt)
        var inTouch = AnnexACounts(AnnexAMeasures.inTouch, isOfMonths: false)
        var suitable = AnnexACounts(AnnexAMeasures.suitablyHoused, isOfMonths: false)
        for entry in list.cases {
            let team = team(of: entry, in: month)
            inTouch.count(month, team: team, entry.isMarked == true)
            suitable.count(month, team: team, entry.isSuitable)
        }
        return [inTouch, suitable].filter { !$0.months.isEmpty }
    }

    /// Finds the teams of earlier imports that the map now gives another name.
    private mutating func renameTeams() {
        for team in teams.earlierTeams {
            guard let entry = map.entry(team.title),
                let now = teams.id(of: entry.title, service: entry.service, since: team.opened), now != team.id
            else { continue }
            renamed[team.id] = now
        }
    }

    private mutating func target(
        _ name: String, _ subject: JourneySubject, _ counts: [AnnexACounts]
    ) throws(ImportRefusal) -> ImportTarget? {
        let others = folder.record(without: [name])
        let id = Source.ID("annex-a-\(subject.rawValue)")
        let earlier = try folder.earlier(name, from: id, by: asAt, measures: others.measures)
        guard !counts.isEmpty else { return nil }
        let before = earlier?.sources[id]?.published?.first
        var old: [Series.Key: Series] = [:]
        for (key, series) in earlier?.series ?? [:] {
            var series = series
            if case .team(let team) = key.scope, let now = renamed[team] {
                series.key = Series.Key(key.measure, .team(now), category: key.category)
            }
            old[series.key] = old[series.key].map { $0.adding(series) } ?? series
        }
        var part = Record()
        part.insert(
            folder.ownSource(
                id, "Annex A, child level data", asAt: asAt,
                note: "Counted from the council's own lists: children and events, and no identifiers."))
        var makes: [String] = []
        for count in counts {
            var measure = count.measure
            measure.source = id
            if others.measures[measure.id] == nil { part.insert(measure) }
            let teams = Set(count.teams.keys).union(
                old.keys.compactMap { key in
                    if key.measure == measure.id, case .team(let team) = key.scope { team } else { nil }
                })
            for team in [nil] + teams.sorted().map(Optional.some) {
                let key = Series.Key(measure.id, team.map { .team($0) } ?? .council)
                let isNewer = (before ?? asAt) < asAt
                let series = series(key, count, of: team, old[key], isNewer: isNewer, source: id)
                if let other = others.series[key], let period = other.disagreement(with: series) {
                    plan.ask(
                        "\(measure.id) of \(key.scope) stands otherwise in another file for \(period.words): what the lists "
                            + "count is left out.")
                    old[key] = nil
                    continue
                }
                part.series[key] = series
                old[key] = nil
                made = (made.series + 1, made.figures + series.numbers.count { $0 != nil })
            }
            if let first = count.months.first, let last = count.months.last {
                makes.append(
                    "\(measure.id): the council\(teams.isEmpty ? "" : " and \(teams.count.counted("team"))"); "
                        + (first == last ? "\(first.shortWords)." : "\(first.shortWords) to \(last.shortWords)."))
            }
        }
        // What this workbook does not tell of stays as it was.
        for (key, series) in old {
            part.series[key] = series
            if others.measures[key.measure] == nil, part.measures[key.measure] == nil,
                let measure = earlier?.measures[key.measure]
            {
                part.insert(measure)
            }
        }
        guard !part.series.isEmpty else { return nil }
        return folder.target(
            name, subject, part, source: id, of: "annex-a", measures: others.measures, makes: makes)
    }

    /// The series of a team or the council with what an earlier workbook told.
    private mutating func series(
        _ key: Series.Key, _ count: AnnexACounts, of team: Team.ID?, _ older: Series?, isNewer: Bool, source: Source.ID
    ) -> Series {
        var points = count.points(of: team)
        for point in points.values
        where CountedNumbers(point, of: count.measure).isSmall(folder.record.settings.smallestShownNumber) {
            small += 1
        }
        let periods = points.keys.sorted()
        // Every list is drawn on the day, so that its months end there: one in which nobody stands was not reported.
        let last = Period(Month(containing: asAt))
        let first = periods.first ?? last
        // A list begins within its first month: what an earlier one counted of the whole month stands.
        if count.isOfMonths, isNewer, let whole = older?[first], whole.value.number != nil { points[first] = whole }
        // Its months are known when they have ended and the list was drawn.
        let ended = Month(containing: asAt.adding(days: 1)).adding(months: -1).lastDay
        let known = settings.knownAfterDays ?? (count.isOfMonths ? ended.days(until: asAt) : 0)
        let series = Series(
            key: key, first: first,
            points: Points(count: last.ordinal - first.ordinal + 1) { index in
                let period = first.adding(index)
                return points[period] ?? older?[period] ?? Point(.missing(.notReported))
            }, source: source, knownAfterDays: known)
        return older.map {
            series.replacing($0, on: isNewer ? asAt : nil, reason: "as at \(asAt.words)")
        } ?? series
    }
}

extension Series {
    /// Two teams that are one from now on: their counts together, as far as both have them.
    fileprivate func adding(_ other: Series) -> Series {
        guard let last, let otherLast = other.last else { return other.last == nil ? self : other }
        var series = self
        series.first = min(first, other.first)
        series.points = Points(count: max(last, otherLast).ordinal - series.first.ordinal + 1) { index in
            let period = series.first.adding(index)
            guard let left = self[period], left.value.number != nil || left.denominator != nil else {
                return other[period] ?? self[period] ?? Point(.missing(.notReported))
            }
            guard let right = other[period], right.value.number != nil || right.denominator != nil else { return left }
            if let below = left.denominator, let belowToo = right.denominator {
                let above = (left.numerator ?? 0) + (right.numerator ?? 0)
                return Point(
                    below + belowToo > 0 ? .number(above / (below + belowToo)) : .missing(.notApplicable),
                    numerator: above, denominator: below + belowToo)
            }
            return Point(.number((left.value.number ?? 0) + (right.value.number ?? 0)))
        }
        series.restatements = []
        return series
    }
}
