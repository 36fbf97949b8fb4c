import ImprovementJourney
import JSON
import JourneyFiles

/// Counts a workforce census return on its 30 September, and brings the figures into a folder.
///
/// Full-time equivalents are the sum of all rows, headcounts are of persons: the Department's methodology of its
/// statistics "Children's social work workforce".
struct WorkforceCensusImport {
    let census: WorkforceReturn
    let settings: ImportSettings
    let folder: ImportFolder
    let asAt: Day
    /// The rows in post on the census day.
    private let inPost: [WorkforceReturn.Role]
    var plan = ImportPlan()
    var made = (series: 0, figures: 0, posts: 0)
    private(set) var yielded = YieldedFigures()

    /// More cases than any worker holds: a slip of the keyboard, or a team's.
    private static let mostCases = 60

    init(
        _ census: WorkforceReturn, _ settings: ImportSettings, _ folder: ImportFolder
    ) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: the day on which the return was made.")
        }
        guard asAt >= census.day else {
            throw ImportRefusal(
                "The census is of \(census.day.words), after \(asAt.words), the day of --as-at.")
        }
        self.census = census
        self.settings = settings
        self.folder = folder
        self.asAt = asAt
        inPost = census.roles.filter { $0.isFilled(on: census.day) }
    }

    mutating func run() throws(ImportRefusal) {
        if let words = folder.otherCouncil(census.councilNumber, "The return") { plan.ask(words) }
        census.remarks.forEach { plan.ask($0) }
        askOfRows()
        try write(figures())
        if settings.writesPosts { try writePosts() }
    }

    /// What somebody has to look at, since rows contradict themselves or each other.
    private mutating func askOfRows() {
        let day = census.day
        /// The words of one row and of several.
        func ask(_ count: Int, _ one: String, _ several: String) {
            if count > 0 { plan.ask(count == 1 ? "1 row \(one)." : "\(count.counted("row")) \(several).") }
        }
        ask(
            census.roles.count { $0.started.map { $0 > day } ?? false },
            "begins after \(day.words): not in post on it, and not counted",
            "begin after \(day.words): not in post on it, and not counted")
        ask(
            census.roles.count { $0.ended.map { $0 > day } ?? false },
            "ends after \(day.words), the day of the census: in post on it, and counted",
            "end after \(day.words), the day of the census: in post on it, and counted")
        ask(
            census.roles.count { $0.ended.map { $0 <= yearBefore } ?? false },
            "ended before the census year: counted nowhere", "ended before the census year: counted nowhere")
        ask(inPost.count { $0.fullTimeEquivalent == 0 }, "in post has FTE 0", "in post have FTE 0")
        ask(
            inPost.count { $0.fullTimeEquivalent == nil }, "in post has no FTE, and counts as none",
            "in post have no FTE, and count as none")
        ask(
            inPost.count { $0.holdsCases && $0.fullTimeEquivalentHoldingCases == nil },
            "holds cases and has no FTE30: its cases are left out of the average caseload",
            "hold cases and have no FTE30: their cases are left out of the average caseload")
        ask(
            inPost.count { ($0.cases ?? 0) > Self.mostCases }, "holds more than \(Self.mostCases) cases",
            "hold more than \(Self.mostCases) cases")
        if let told = census.agencyTold, told != agency {
            plan.ask(
                "NoAgencyFTE is \(told.text(decimals: 2)), and the agency workers in post have "
                    + "\(agency.text(decimals: 2)) together: the rows are counted."
            )
        }
    }

    /// 30 September of the year before.
    private var yearBefore: Day { census.day.adding(months: -12) }

    private var agency: Double { Self.sum(inPost.filter(\.isAgency)) }

    private static func sum(
        _ roles: [WorkforceReturn.Role], _ value: (WorkforceReturn.Role) -> Double? = \.fullTimeEquivalent
    ) -> Double {
        // Without the noise of the sum: returns have six decimals at most.
        (roles.reduce(0) { $0 + (value($1) ?? 0) } * 1e6).rounded() / 1e6
    }

    /// The figures of the census day; none of what the return does not hold.
    private mutating func figures() -> [(Measure.ID, Point)] {
        var figures: [(Measure.ID, Point)] = []
        func share(_ above: Double, _ below: Double) -> Point {
            Point(below > 0 ? .number(above / below) : .missing(.notApplicable), numerator: above, denominator: below)
        }
        let employed = Self.sum(inPost.filter { !$0.isAgency })
        figures.append((.agencyShareCensus, share(agency, Self.sum(inPost))))
        figures.append((.inPostCensus, Point(.number(employed))))
        if let vacancies = census.vacancies {
            let all = ((vacancies + employed) * 1e6).rounded() / 1e6
            figures.append((.vacancyShareCensus, share(vacancies, all)))
        } else {
            plan.tell("The file holds no NumberOfVacancies: \(Measure.ID.vacancyShareCensus) is not written.")
        }
        let left = census.roles.filter { role in
            !role.isAgency && role.ended.map { yearBefore < $0 && $0 <= census.day } ?? false
        }
        let begun = census.roles.filter { role in
            !role.isAgency && role.started.map { yearBefore < $0 && $0 <= census.day } ?? false
        }
        plan.tell(
            "In the year to \(census.day.words): \(begun.count.counted("role")) begun, "
                + "\(left.count.counted("role")) ended, agency workers left out."
        )
        let lost = Self.sum(left)
        if lost > 0, lost <= employed {
            figures.append((.turnoverCensus, share(lost, employed)))
        } else if lost > 0 {
            plan.ask(
                "Those who left in the year have \(JSONValue.text(of: lost)) FTE, more than the "
                    + "\(JSONValue.text(of: employed)) in post: as a share it is above 1, and \(Measure.ID.turnoverCensus) "
                    + "is not written.")
        } else {
            let why = left.isEmpty ? "nobody who left in the year" : "no FTE of those who left in the year"
            plan.tell("The file holds \(why): \(Measure.ID.turnoverCensus) is not written.")
        }
        let holders = inPost.filter { $0.holdsCases && ($0.fullTimeEquivalentHoldingCases ?? 0) > 0 }
        if holders.isEmpty {
            plan.tell("The file holds no Cases30 with FTE30: \(Measure.ID.caseloadCensus) is not written.")
        } else {
            figures.append(
                (
                    .caseloadCensus,
                    share(
                        Self.sum(holders) { $0.cases.map { Double($0) } },
                        Self.sum(holders, \.fullTimeEquivalentHoldingCases))
                ))
        }
        return figures
    }

    private mutating func write(_ figures: [(Measure.ID, Point)]) throws(ImportRefusal) {
        let name = "region-workforce-census-\(census.year).json"
        let source = Source.ID("workforce-census-\(census.year)")
        let others = folder.record(without: [name])
        let earlier = try folder.earlier(name, from: source, by: asAt, measures: others.measures)
        let before = earlier?.sources[source]?.published?.first
        var part = Record()
        part.insert(
            folder.ownSource(
                source, "Children's social work workforce census return \(census.year)", asAt: asAt,
                note: "Counted from the rows of the council's own return on 30 September, full-time equivalents."))
        let beside = folder.otherSeries(besides: [name])
        for (id, point) in figures {
            if others.measures[id] == nil,
                var measure = StatisticsKind.workforceCensus.figures.first(where: { $0.measure.id == id })?.measure
            {
                measure.source = source
                part.insert(measure)
            }
            let series = Series(
                key: Series.Key(id), first: Period(containing: census.day, cadence: .yearToSeptember), points: [point],
                source: source, knownAfterDays: settings.knownAfterDays ?? min(3_660, census.day.days(until: asAt)))
            let whole =
                earlier?.series[series.key].map {
                    series.replacing($0, on: (before ?? asAt) < asAt ? asAt : nil, reason: "return of \(asAt.words)")
                } ?? series
            if let measure = others.measures[id] ?? part.measures[id] {
                guard let series = yielded.left(of: whole, measure, to: beside, "the return") else { continue }
                part.series[series.key] = series
            }
            made = (made.series + 1, made.figures + (point.value.number == nil ? 0 : 1), made.posts)
        }
        guard !part.series.isEmpty else { return }
        plan.targets.append(
            folder.target(
                name, .region, part, source: source, of: "workforce-census", measures: others.measures,
                makes: figures.filter { part.series[Series.Key($0.0)] != nil }.map { id, point in
                    let measure = others.measures[id] ?? part.measures[id]
                    let unit = measure?.unit ?? .count
                    let figure = Figure(point.value, unit: unit)
                    let parts =
                        if let above = point.numerator, let below = point.denominator {
                            ", \(JSONValue.text(of: above)) of \(JSONValue.text(of: below))"
                        } else { "" }
                    return "\(id): \(figure.text)\(parts)."
                }))
    }
}

extension WorkforceReturn.Role {
    /// Whether the worker holds any case.
    var holdsCases: Bool { (cases ?? 0) > 0 }
}
