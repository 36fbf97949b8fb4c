import ImprovementJourney
import JourneyFiles

/// Counts a children in need census return by month, and brings the counts into a folder.
///
/// Only months of the census year are counted: earlier referrals are in the return only while they are open, and counted by
/// month they would rise for ever.
struct CensusImport {
    private let census: CensusReturn
    private let settings: ImportSettings
    private let folder: ImportFolder
    private let asAt: Day
    private let source: Source.ID
    private let months: [Month]
    private let calendar: WorkingCalendar
    private(set) var plan = ImportPlan()
    private(set) var made = (series: 0, figures: 0)
    private(set) var yielded = YieldedFigures()

    init(_ census: CensusReturn, _ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        guard let asAt = settings.asAt else {
            throw ImportRefusal("Say --as-at DATE: the day on which the return was made.")
        }
        guard let last = Month(year: census.year, month: 3) else {
            throw ImportRefusal("\(census.year) is no year of a census.")
        }
        guard asAt >= last.lastDay else {
            throw ImportRefusal(
                "The census year ends on \(last.lastDay.words), after \(asAt.words), the day of --as-at.")
        }
        self.census = census
        self.settings = settings
        self.folder = folder
        self.asAt = asAt
        source = Source.ID("cin-census-\(census.year)")
        months = (0..<12).map { last.adding(months: $0 - 11) }
        calendar = .ofLaw(past: folder.record.bankHolidays)
    }

    mutating func run() throws(ImportRefusal) {
        if let words = folder.otherCouncil(census.councilNumber, "The return") { plan.ask(words) }
        census.remarks.forEach { plan.ask($0) }
        let own = census.referrals.filter { isOfYear($0.on) }
        let earlier = census.referrals.filter { $0.on < months[0].firstDay }.count
        let later = census.referrals.count - own.count - earlier
        if earlier > 0 {
            plan.tell(
                "\(earlier) referrals before \(months[0].words) are not counted: the return holds only those still "
                    + "open."
            )
        }
        if later > 0 {
            plan.tell("\(later) referrals after \(months[11].words) are not counted: they are of the next return.")
        }
        let followed = own.filter { $0.isClosed == true && $0.isFollowed }.count
        if followed > 0 {
            plan.ask(
                "\(followed) of \(own.count) referrals are marked no further action, and have an assessment, an "
                    + "enquiry or a conference."
            )
        }
        try write("front-door-cin-\(census.year).json", .frontDoor, frontDoor(own))
        try write("practice-cin-\(census.year).json", .practice, practice())
    }

    private func isOfYear(_ day: Day) -> Bool { months[0].firstDay <= day && day <= months[11].lastDay }

    /// The series of the front door; those by partner only for partners who referred.
    private mutating func frontDoor(_ referrals: [CensusReturn.Referral]) -> [(Measure, String?, [Point])] {
        guard !census.referrals.isEmpty else {
            plan.tell("The file holds no referrals: referrals are not written.")
            return []
        }
        let byMonth = Dictionary(grouping: referrals) { Month(containing: $0.on) }
        func counts(_ isCounted: (CensusReturn.Referral) -> Bool) -> [Double] {
            months.map { Double((byMonth[$0] ?? []).filter(isCounted).count) }
        }
        let all = counts { _ in true }
        var series: [(Measure, String?, [Point])] = [(CensusMeasures.referrals, nil, all.map { Point(.number($0)) })]
        let days = Dictionary(grouping: census.referrals, by: \.child).mapValues { $0.map(\.on) }
        let repeated = counts { referral in
            (days[referral.child] ?? []).contains { $0 >= referral.on.adding(months: -12) && $0 < referral.on }
        }
        series.append((CensusMeasures.reReferrals, nil, points(repeated, of: all)))
        if referrals.contains(where: { $0.isClosed != nil }) {
            series.append((CensusMeasures.noFurtherAction, nil, points(counts { $0.isClosed == true }, of: all)))
        } else {
            plan.tell("The file does not say which referrals had no further action: the share is not written.")
        }
        for partner in CensusMeasures.partners {
            let count = counts { CensusMeasures.partner(of: $0.source) == partner.id }
            series.append((CensusMeasures.referrals, partner.id.text, count.map { Point(.number($0)) }))
        }
        let unknown = Set(referrals.map(\.source).filter { CensusMeasures.partner(of: $0) == nil }).sorted()
        if !unknown.isEmpty {
            plan.ask(
                "Sources \(unknown.map { $0.isEmpty ? "(none)" : $0 }.joined(separator: ", ")) are not in the code "
                    + "list: their referrals are counted under no partner."
            )
        }
        return series
    }

    /// The series of practice; none of what the return does not hold.
    private mutating func practice() -> [(Measure, String?, [Point])] {
        var series: [(Measure, String?, [Point])] = []
        if census.holdsAssessments {
            let finished = census.assessments.filter { isOfYear($0.finished) }
            let own = assessments(finished, from: \.started)
            let fromReferral = assessments(finished, from: \.referred)
            func total(_ counts: [Double]) -> String { counts.reduce(0, +).text(decimals: 0) }
            let second = total(own.all) == total(fromReferral.all) ? "" : " of \(total(fromReferral.all))"
            plan.tell(
                "Assessments in 45 working days: \(total(own.inTime)) of \(total(own.all)) from their own start, "
                    + "\(total(fromReferral.inTime))\(second) from the referral. "
                    + "\(settings.countsFromReferral ? "The second is written." : "The first is written; --clock referral writes the second.")"
            )
            let written = settings.countsFromReferral ? fromReferral : own
            if written.undated > 0 {
                plan.ask(
                    "\(written.undated.counted("finished assessment")) \(written.undated == 1 ? "has" : "have") no "
                        + "\(settings.countsFromReferral ? "day of a referral" : "start") that can be read: not counted."
                )
            }
            let measure = CensusMeasures.assessments(fromReferral: settings.countsFromReferral)
            if holds(measure, written.all) { series.append((measure, nil, points(written.inTime, of: written.all))) }
        } else {
            plan.tell("The file holds no Assessments: assessments-within-45-days is not written.")
        }
        if census.holdsEnquiries {
            let limit = TimeLimit(length: 15, unit: .workingDays)
            let held = census.enquiries.compactMap { enquiry in enquiry.conference.map { (enquiry.started, $0) } }
                .filter { isOfYear($0.1) }
            let all = counts(held, by: \.1) { _ in true }
            let inTime = counts(held, by: \.1) { $0.0 <= $0.1 && $0.1 <= limit.due(from: $0.0, in: calendar) }
            if holds(CensusMeasures.conferences, all) {
                series.append((CensusMeasures.conferences, nil, points(inTime, of: all)))
            }
            let begun = counts(census.enquiries.filter { isOfYear($0.started) }, by: \.started) { _ in true }
            if holds(CensusMeasures.enquiries, begun) {
                series.append((CensusMeasures.enquiries, nil, begun.map { Point(.number($0)) }))
            }
        } else {
            plan.tell("The file holds no Section47: conferences-within-15-days is not written.")
        }
        return series
    }

    /// Whether a year has any such event: none at all is what a return says that lacks them, or whose days cannot be read.
    private mutating func holds(_ measure: Measure, _ counts: [Double]) -> Bool {
        if counts.contains(where: { $0 > 0 }) { return true }
        plan.ask("The return has nothing of the year that \(measure.id) counts: it is not written.")
        return false
    }

    /// Assessments by the month in which they were finished, those within 45 working days of a day, and how many have no such
    /// day.
    private func assessments(
        _ finished: [CensusReturn.Assessment], from day: (CensusReturn.Assessment) -> Day?
    ) -> (inTime: [Double], all: [Double], undated: Int) {
        let limit = TimeLimit(length: 45, unit: .workingDays)
        let spans = finished.compactMap { entry in day(entry).map { (from: $0, to: entry.finished) } }
        let inTime = counts(spans, by: \.to) { $0.from <= $0.to && $0.to <= limit.due(from: $0.from, in: calendar) }
        return (inTime, counts(spans, by: \.to) { _ in true }, finished.count - spans.count)
    }

    private func counts<Thing>(_ things: [Thing], by day: (Thing) -> Day, _ isCounted: (Thing) -> Bool) -> [Double] {
        let byMonth = Dictionary(grouping: things.filter(isCounted)) { Month(containing: day($0)) }
        return months.map { Double(byMonth[$0]?.count ?? 0) }
    }

    private func points(_ numerators: [Double], of denominators: [Double]) -> [Point] {
        zip(numerators, denominators).map { above, below in
            Point(below > 0 ? .number(above / below) : .missing(.notApplicable), numerator: above, denominator: below)
        }
    }

    private mutating func write(
        _ name: String, _ subject: JourneySubject, _ brought: [(Measure, String?, [Point])]
    ) throws(ImportRefusal) {
        guard !brought.isEmpty else { return }
        let others = folder.record(without: [name])
        let id = Source.ID("\(source)-\(subject.rawValue)")
        let earlier = try folder.earlier(name, from: id, by: asAt, measures: others.measures)
        let before = earlier?.sources[id]?.published?.first
        var part = Record()
        part.insert(
            folder.ownSource(
                id, "Children in need census return \(census.year)", asAt: asAt,
                note: "Counted from the council's own return: children, not families. Siblings count each."))
        let known = settings.knownAfterDays ?? min(3_660, months[11].lastDay.days(until: asAt))
        let beside = folder.otherSeries(besides: [name])
        for (measure, category, points) in brought {
            var measure = measure
            measure.source = id
            if let words = folder.contradiction(of: measure, others, beside, "the return") {
                throw ImportRefusal(words)
            }
            if others.measures[measure.id] == nil { part.insert(measure) }
            if let category, others.partners[Partner.ID(category)] == nil,
                let partner = CensusMeasures.partners.first(where: { $0.id.text == category })
            {
                part.insert(partner)
            }
            let series = Series(
                key: Series.Key(measure.id, category: category), first: Period(months[0]), points: points, source: id,
                knownAfterDays: known)
            // What was counted from another day is another figure, and no earlier state of this one.
            let isSame = earlier?.measures[measure.id].map { $0.definition == measure.definition } ?? true
            let older = isSame ? earlier?.series[series.key] : nil
            let whole =
                older.map {
                    series.replacing($0, on: (before ?? asAt) < asAt ? asAt : nil, reason: "return of \(asAt.words)")
                } ?? series
            guard let series = yielded.left(of: whole, others.measures[measure.id] ?? measure, to: beside, "the return")
            else { continue }
            part.series[series.key] = series
            made = (made.series + 1, made.figures + series.numbers.filter { $0 != nil }.count)
        }
        guard !part.series.isEmpty else { return }
        let measures = Set(part.series.keys.map(\.measure.text)).sorted().joined(separator: ", ")
        plan.targets.append(
            folder.target(
                name, subject, part, source: id, of: "cin-census", measures: others.measures,
                makes: ["\(measures); \(months[0].shortWords) to \(months[11].shortWords)."]))
    }
}
