import ImprovementJourney
import JourneyFiles

/// Brings a council's own measures into a folder, with their definitions where no file has these.
struct MeasuresImport {
    private static let target = "practice-measures.json"
    private static let source: Source.ID = "council-measures"
    private let folder: ImportFolder
    private let asAt: Day
    private let settings: ImportSettings
    /// Rows of measures that could not be defined, beside the row that says why.
    private var undefined: [Measure.ID: Int] = [:]
    private let figures: FigureReading
    private let others: Record
    private let earlier: Record?
    private var plan = ImportPlan()
    private var defined = Register<Measure>()
    /// Where the rows stand that define measures.
    private var places: [Measure.ID: String] = [:]
    /// Measures of which it is asked already why they are worded otherwise.
    private var asked: Set<Measure.ID> = []
    private var points: [Series.Key: [Period: Point]] = [:]
    private var rowsUsed = 0
    private var small = 0

    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: no file tells on which day it stands.")
        }
        self.folder = folder
        self.asAt = asAt
        self.settings = settings
        figures = FigureReading(symbols: settings.symbols)
        others = folder.record(without: [Self.target])
        earlier = try folder.earlier(Self.target, from: Self.source, by: asAt, measures: others.measures)
    }

    mutating func add(_ table: Table) throws(ImportRefusal) {
        try ColumnGuess.refuseUnknown(settings.columns, in: table)
        for row in table.rows {
            let read = MeasureRow(row, table, settings)
            // Why a measure cannot be defined is told once.
            if let count = undefined[read.id] {
                undefined[read.id] = count + 1
                continue
            }
            do throws(ImportRefusal) {
                try add(read, at: "\(table.name), row \(row.number)")
                rowsUsed += 1
            } catch {
                if defined[read.id] == nil, !read.text("measure").isEmpty { undefined[read.id] = 0 }
                plan.refuse(error.told(of: row, in: table.name))
            }
        }
        for (id, count) in undefined.sorted(by: { $0.key < $1.key }) where count > 0 {
            plan.refuse("\(table.name): \(count.counted("further row")) of `\(id)`.")
        }
        undefined = undefined.mapValues { _ in 0 }
    }

    private mutating func add(_ row: MeasureRow, at place: String) throws(ImportRefusal) {
        let measure = try definition(of: row, at: place)
        guard let period = row.period(of: measure.cadence) else {
            throw ImportRefusal(
                "\"\(row.text("period"))\" is no period of `\(measure.id)`, whose cadence is "
                    + "\"\(measure.cadence.rawValue)\"."
            )
        }
        guard period.lastDay <= asAt else {
            throw ImportRefusal("\(period.words) had not ended on \(asAt.words), the day of --as-at.")
        }
        let scopeText =
            row.text("scope").lowercased() == "council" || row.text("scope").isEmpty ? "council" : row.text("scope")
        guard let scope = Scope(scopeText) ?? Scope(scopeText.lowercased()) else {
            throw ImportRefusal(
                "\"\(scopeText)\" is no scope. Write council, team/ID, service/ID, region/CODE or england.")
        }
        let category = row.text("category").isEmpty ? nil : row.text("category")
        let key = Series.Key(measure.id, scope, category: category)
        let point = try row.point(of: measure, figures)
        if points[key, default: [:]].updateValue(point, forKey: period) != nil {
            throw ImportRefusal("`\(measure.id)` of \(period.words) for \(scope) stands in a row before.")
        }
        let threshold = folder.record.settings.smallestShownNumber
        if measure.counts != .records, CountedNumbers(point, of: measure).isSmall(threshold) { small += 1 }
    }

    /// The measure as a file of the folder or a row before defines it, held against the row; else as the row defines it.
    private mutating func definition(of row: MeasureRow, at place: String) throws(ImportRefusal) -> Measure {
        guard !row.text("measure").isEmpty else { throw ImportRefusal("it names no measure.") }
        let id = row.id
        if let measure = defined[id] ?? others.measures[id] ?? earlier?.measures[id] {
            /// Where it is defined.
            var first: String { places[id] ?? (others.measures[id] == nil ? Self.target : folder.place(of: id)) }
            if let difference = try row.difference(from: measure) {
                throw ImportRefusal(
                    "`\(id)` has \(difference) here, and otherwise in \(first): correct one of the two.")
            }
            let words = row.otherWords(than: measure)
            if !words.isEmpty, asked.insert(id).inserted {
                plan.ask(
                    "\(place): `\(id)` has another \(words.joined(separator: ", ")) here than in \(first), and what stands "
                        + "there is kept.")
            }
            defined.insert(measure)
            return measure
        }
        let near = (others.measures.all + (earlier?.measures.all ?? [])).map(\.id.text)
        let measure = try row.measure(
            id, source: Self.source, near: settings.offer(for: row.text("measure"), among: near))
        defined.insert(measure)
        places[id] = place
        return measure
    }

    mutating func draft() throws(ImportRefusal) -> ImportDraft {
        var draft = ImportDraft()
        draft.rowsUsed = rowsUsed
        let newest = points.values.flatMap(\.keys).map(\.lastDay).max() ?? asAt
        let known = settings.knownAfterDays ?? min(3_660, max(0, newest.days(until: asAt)))
        var part = Record()
        part.insert(folder.ownSource(Self.source, "Own measures", asAt: asAt))
        for measure in (earlier?.measures.all ?? []) + defined.all where others.measures[measure.id] == nil {
            part.insert(measure)
        }
        let isNewer = earlier?.sources[Self.source]?.published.map { $0.first < asAt } ?? false
        var yielded = YieldedFigures()
        let beside = folder.otherSeries(besides: [Self.target])
        for (key, byPeriod) in points {
            guard let first = byPeriod.keys.min(), let last = byPeriod.keys.max() else { continue }
            let series = Series(
                key: key, first: first,
                points: Points(count: last.ordinal - first.ordinal + 1) {
                    byPeriod[first.adding($0)] ?? Point(.missing(.notReported))
                }, source: Self.source, knownAfterDays: known)
            let whole =
                earlier?.series[key].map {
                    series.replacing($0, on: isNewer ? asAt : nil, reason: "as at \(asAt.words)")
                } ?? series
            if let measure = defined[key.measure] {
                part.series[key] = yielded.left(of: whole, measure, to: beside, "the table")
            }
        }
        yielded.sentences.forEach { plan.tell($0) }
        draft.yielded = yielded.count
        for (key, series) in earlier?.series ?? [:] where points[key] == nil { part.series[key] = series }
        plan.ask(aboutSmall: small, below: folder.record.settings.smallestShownNumber)
        draft.plan.notes = plan.notes
        draft.made =
            "\(points.count) series with \(points.values.reduce(0) { $0 + $1.count }.counted("figure"))"
        guard !plan.isRefused, !points.isEmpty else { return draft }
        let makes = defined.all.map { measure in
            let scopes = points.keys.filter { $0.measure == measure.id }.map(\.scope.description)
            return "\(measure.id): \(Set(scopes).sorted().joined(separator: ", "))."
        }
        draft.plan.targets = [
            folder.target(
                Self.target, .practice, part, source: Self.source, of: "measures", measures: others.measures,
                makes: makes)
        ]
        return draft
    }
}
