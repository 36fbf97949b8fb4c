import ImprovementJourney
import JourneyFiles

/// Brings one published table into a folder: the council's series, those of region and England, and where the
/// table is of councils side by side those of the region's others.
struct StatisticsImport {
    let kind: StatisticsKind
    let table: StatisticsTable
    let council: StatisticsCouncil
    let settings: ImportSettings
    let folder: ImportFolder
    let published: Day
    /// The region whose figures stand beside the council's.
    let region: Region.ID
    /// What the folder has beside the file that is made.
    let others: Record
    /// What the file that is made holds from an earlier import.
    private let earlier: Record?
    /// The file's contents as they would be.
    var part = Record()
    /// The cells that are no figure.
    private var faults: [String] = []
    /// How many rows were used.
    private(set) var rowsUsed = 0
    /// Regions and councils that the series speak of and this file does not define.
    var areas = Record()
    var plan = ImportPlan()

    init(
        _ kind: StatisticsKind, _ table: StatisticsTable, settings: ImportSettings, folder: ImportFolder, published: Day
    ) throws(ImportRefusal) {
        self.kind = kind
        self.table = table
        self.settings = settings
        self.folder = folder
        self.published = published
        let own = folder.record.council
        council = try StatisticsCouncil(settings.council ?? own?.id.text ?? "", in: table, of: folder.record)
        let stated = own?.region.flatMap { table.title(ofRegion: $0.text) == nil ? nil : $0 }
        region = stated ?? folder.record.listedRegion(of: council.code)?.id ?? Region.ID(council.region)
        others = folder.record(without: [kind.target])
        earlier = try folder.earlier(kind.target, measures: others.measures)
        // What is missing at the end would look like a council that did not exist.
        if let row = table.table.cutRow {
            throw ImportRefusal(
                "\(table.table.name), row \(row), the last, ends before the last column: the download was cut off. Download "
                    + "it again."
            )
        }
        let end = kind.lastDay(of: table.years.upperBound)
        guard published >= end else {
            throw ImportRefusal(
                "\(table.table.name) goes to \(end.words), and --published says \(published.words): say the day on "
                    + "which it was published."
            )
        }
        if let before = earlier?.sources[kind.source.id]?.published?.first, published < before {
            throw ImportRefusal(
                "\(kind.target) holds what was published on \(before.words), later than \(table.table.name): bring the "
                    + "newest last."
            )
        }
        if let name = table.table.repeatedColumn(among: StatisticsTable.columns + kind.figures.flatMap(\.columns)) {
            throw ImportRefusal("\(table.table.name) has more than one column \(name): leave one of them out.")
        }
    }

    /// Works out the file, unless a cell or a definition stands against it.
    mutating func run() throws(ImportRefusal) {
        try addCouncil()
        try addWiderAreas()
        if kind.takesRegionsCouncils { try addRegionsCouncils() }
        try addNeighbours()
        try addPredecessors()
        for fault in faults.prefix(20) { plan.refuse("\(table.table.name), \(fault)") }
        if faults.count > 20 { plan.refuse("\(table.table.name): \(faults.count - 20) more cells are no figures.") }
        try addDefinitions()
        guard !plan.isRefused else { return }
        let makes = makes()
        restate()
        plan.targets = [
            folder.target(
                kind.target, kind.subject, part, source: kind.source.id, of: kind.importID, measures: others.measures,
                makes: makes)
        ]
    }

    private mutating func addCouncil() throws(ImportRefusal) {
        let own = try table.byYear(council.title) { council.isOwn($0.area) }
        let joint = try table.byYear("the joint return of \(council.code)") { council.isJoint($0.area) }
        addSeries(.council, own: own, joint: joint)
        checkSums(Array(own.values))
        if joint.isEmpty { tellSymbols() }
        if let row = joint.values.max(by: { $0.year < $1.year }), case .council(let codes, _) = row.area {
            let partners = codes.filter { $0 != council.code }.joined(separator: " and ")
            plan.tell("\(council.code) returns jointly with \(partners): the figure stands as a council of its own.")
        }
        let first =
            (own.keys.min() ?? joint.keys.min()).map { min($0, joint.keys.min() ?? $0) } ?? table.years.lowerBound
        let last = max(own.keys.max() ?? first, joint.keys.max() ?? first)
        if last < table.years.upperBound, existed(.council, in: table.years.upperBound, Array(own.keys) + joint.keys) {
            plan.ask(
                "\(table.table.name) has no row of \(council.title) (\(council.code)) after \(last), and goes to "
                    + "\(table.years.upperBound): its figures since are not reported.")
        }
        if first > table.years.lowerBound, existed(.council, in: table.years.lowerBound, Array(own.keys) + joint.keys) {
            plan.ask(
                "\(table.table.name) has no row of \(council.title) (\(council.code)) before \(first): its figures before are "
                    + "not reported.")
        } else if first > table.years.lowerBound {
            plan.tell(
                "\(council.title) (\(council.code)) has no row before \(first): the figures before did not exist. A "
                    + "council that it followed "
                    + (kind.takesRegionsCouncils
                        ? "stands among the region's." : "is written beside it with --predecessor CODE.")
            )
        }
        if !council.earlierCodes.isEmpty {
            plan.tell(
                "\(council.title) is \(council.code) now and was \(council.earlierCodes.joined(separator: ", ")) "
                    + "before, under the same number \(council.number) of the Department: it is one series."
            )
        }
    }

    private mutating func addWiderAreas() throws(ImportRefusal) {
        guard kind.takesWiderAreas else { return }
        let regional = try table.byYear("the region \(region)") { $0.area == .region(region.text) }
        if regional.isEmpty {
            plan.ask(
                "\(table.table.name) has no rows of the region \(region): only the council and England are written.")
        } else {
            addSeries(.region(region), own: regional)
            define(region)
        }
        let england = try table.byYear("England") { $0.area == .england }
        if !england.isEmpty { addSeries(.england, own: england) }
        let apart = sumsApart(Array(regional.values)) + sumsApart(Array(england.values))
        if !apart.isEmpty {
            plan.tell(
                "Figures of regions and England are rounded to ten: in \(apart.count) of "
                    + "\(regional.count + england.count) years their months do not add up to the year, and they stand "
                    + "as published."
            )
        }
    }

    /// Adds the series of all figures for one area, a point for each period of the table.
    mutating func addSeries(
        _ scope: Scope, own: [Int: StatisticsTable.Row], joint: [Int: StatisticsTable.Row] = [:]
    ) {
        let known = Array(own.keys) + joint.keys
        rowsUsed += own.count
        for figure in kind.figures {
            var points: [Point] = []
            let count = kind.isMonthly ? 12 : 1
            for year in table.years {
                if let row = own[year] {
                    var cells = CellReading(table.table, row.row, FigureReading(symbols: settings.symbols))
                    points += figure.points(&cells)
                    for fault in cells.faults where !faults.contains(fault) { faults.append(fault) }
                    continue
                }
                let missing: Missing =
                    joint[year] != nil ? .notAvailable : existed(scope, in: year, known) ? .notReported : .didNotExist
                points += Array(repeating: Point(.missing(missing)), count: count)
            }
            var series = Series(
                key: Series.Key(figure.measure.id, scope, category: figure.category),
                first: kind.firstPeriod(of: table.years.lowerBound),
                points: points.map(\.within), source: kind.source.id)
            setKnown(&series)
            part.series[series.key] = series
        }
    }

    /// Whether an area was there in a year of which the table has no row of it, by the years of which it has one.
    ///
    /// The list of councils says which began and which ended. All else that is missing before or after is a row that nobody
    /// printed.
    private func existed(_ scope: Scope, in year: Int, _ known: [Int]) -> Bool {
        guard scope.isCouncil, let first = known.min(), let last = known.max() else { return true }
        let code = if case .otherCouncil(let id) = scope { id.text } else { council.code }
        // A joint return is there for the years of which it has a row.
        guard !code.contains("+"), let listed = folder.record.localAuthority(code) else {
            return first <= year && year <= last
        }
        return !(year < first && listed.firstYear != nil || year > last && listed.lastYear != nil)
    }

    /// Says from when the figures of a series are known: those that the edition is the first to print from its day, earlier
    /// years as long after their end as this one.
    private func setKnown(_ series: inout Series) {
        if kind.isMonthly, series.key.scope == .council, let days = settings.knownAfterDays {
            series.knownAfterDays = days
            return
        }
        let newest = table.years.upperBound
        series.editions = [
            Series.Edition(
                from: kind.firstPeriod(of: newest),
                to: Period(containing: kind.lastDay(of: newest), cadence: series.first.cadence), published: published)
        ]
        series.knownAfterDays = min(3_660, max(0, kind.lastDay(of: newest).days(until: published)))
        if kind.isMonthly { series.publishedEvery = kind.year }
    }

    private mutating func addDefinitions() throws(ImportRefusal) {
        let edition = "edition \(table.years.upperBound)"
        var source = kind.source
        source.title += " (\(edition))"
        source.published = StatedDate(published)
        part.insert(source)
        for measure in kind.figures.map(\.measure) {
            guard let defined = others.measures[measure.id] else {
                part.insert(measure)
                continue
            }
            guard defined.unit == measure.unit, defined.cadence == measure.cadence else {
                throw ImportRefusal(
                    "\(folder.place(of: measure.id)) defines `\(measure.id)` in \(defined.unit.rawValue), "
                        + "\(defined.cadence.rawValue), and the file has it in \(measure.unit.rawValue), "
                        + "\(measure.cadence.rawValue): give one of the two another id."
                )
            }
        }
        for partner in kind.partners where others.partners[partner.id] == nil { part.insert(partner) }
        if kind.subject == .region {
            for region in areas.regions where others.regions[region.id] == nil { part.insert(region) }
            for council in areas.councils where others.councils[council.id] == nil { part.insert(council) }
            areas = Record()
        }
    }

    /// Puts under restatements what an earlier edition said otherwise, and keeps what only it has.
    private mutating func restate() {
        guard let earlier else { return }
        let before = earlier.sources[kind.source.id]?.published?.first
        let isNewer = before.map { $0 < published } ?? false
        var changed = 0
        for (key, older) in earlier.series {
            guard let newer = part.series[key] else {
                part.series[key] = older
                continue
            }
            let merged = newer.replacing(
                older, on: isNewer ? published : nil, reason: "edition \(table.years.upperBound)")
            changed += merged.restatements.count - older.restatements.count
            part.series[key] = merged
        }
        for council in earlier.councils { part.insert(council) }
        for region in earlier.regions { part.insert(region) }
        for measure in earlier.measures where others.measures[measure.id] == nil { part.insert(measure) }
        if changed > 0 {
            plan.tell(
                "\(changed) \(changed == 1 ? "figure differs" : "figures differ") from the edition before, which is "
                    + "kept under restatements."
            )
        }
    }

    /// How many series and figures it makes.
    var made: (series: Int, figures: Int) {
        (part.series.count, part.series.values.reduce(0) { $0 + $1.numbers.lazy.filter { $0 != nil }.count })
    }
}

extension Point {
    /// The point without parts that cannot be those of a share: more above the line than below it.
    fileprivate var within: Point {
        guard let numerator, let denominator, let number = value.number, number <= 1, numerator > denominator else {
            return self
        }
        return Point(value)
    }
}
