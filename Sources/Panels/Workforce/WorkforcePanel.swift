import Documents
import ImprovementJourney

extension Panel {
    /// Who does the work, for how long, at what cost.
    static let workforce = Panel(
        id: "workforce", key: "6", title: "Workforce", question: "Who does the work, for how long, at what cost?"
    ) { WorkforcePages(journey: $0).panel }
}

/// The workforce on a journey's day.
struct WorkforcePages {
    /// The journey, as it stands.
    var journey: Journey
    /// Every worker's way through the posts.
    var staff: StaffHistory
    /// The last month that had ended.
    var month: Month

    static let agencyShare = Series.Key(.agencyShare)
    static let caseloadShare = Series.Key(.caseloadAtOrBelowLimit)

    init(journey: Journey) {
        self.journey = journey
        staff = journey.staff
        month = Month(lastEndedBy: journey.asAt)
    }

    /// The day twelve months before the last month's end: what lies after it is the last year.
    var yearAgo: Day { month.adding(months: -12).lastDay }

    /// The day twelve months before that.
    var twoYearsAgo: Day { month.adding(months: -24).lastDay }

    var panel: Page {
        Page(
            title: "Workforce", summary: summary, tone: isAboveTarget ? .concern : .normal,
            sections: [
                nowSection, agencySection, measureSection,
                .claims(journey.claims.filter { $0.panel == "workforce" }, in: journey),
                caseloadSection, protectedSection, teamSection, costSection, academySection, recruitmentSection,
                leaverSection, contractSection, reviewSection, censusSection, .events(of: "workforce", in: journey),
            ].compactMap { $0 })
    }

    /// The agency share at the last month's end, as its series has it.
    private var share: Figure {
        journey.series(Self.agencyShare)?.latest.map {
            Figure($0.value, unit: .share, numerator: $0.numerator, denominator: $0.denominator)
        } ?? Figure(.missing(.notReported), unit: .share)
    }

    private var target: Measure.Target? { journey.measures[Self.agencyShare.measure]?.target }

    private var isAboveTarget: Bool {
        guard let share = share.value.number, let target else { return false }
        return share > target.value
    }

    private var summary: String {
        guard let number = share.value.number else {
            return "No month's agency share is known on this day: workforce.json would hold posts and workers."
        }
        let all = share.denominator.map { "\($0.text(decimals: 1)) full-time equivalents in post" }
        var text = "\(share.text) of \(all ?? "those in post") are agency workers"
        if let target {
            let distance = number - target.value
            text +=
                distance > 0
                ? ", \(MeasureUnit.share.sizeText(distance)) above the \(MeasureUnit.share.text(target.value)) aimed at"
                : ", within the \(MeasureUnit.share.text(target.value)) aimed at"
        }
        if let caseload = journey.series(Self.caseloadShare)?.latest?.value.number {
            text += "; \(MeasureUnit.share.text(caseload)) hold \(journey.settings.caseload) cases or fewer"
        }
        return text + "."
    }

    /// When the agency share falls to a value at the present rate, or that it does not.
    private func forecast(of value: Double) -> TargetForecast? {
        journey.measures[Self.agencyShare.measure].flatMap { measure in
            journey.series(Self.agencyShare)?.targetForecast(for: measure, target: value)
        }
    }

    /// Where the posts come from.
    var postSources: [Source] { journey.sources(journey.sourceIDs(of: Post.self)) }

    private var nowSection: Section {
        guard journey.posts.contains(where: { $0.isEstablished(on: month.lastDay) }) else {
            return .nothing(
                id: "now", title: "In post", "No post stood at the last month's end: workforce.json would hold them.")
        }
        let day = month.lastDay
        let standing = journey.posts.filter { $0.isEstablished(on: day) }
        let posts = standing.filter(\.isSocialWork)
        func count(_ contract: Spell.Contract) -> Int { posts.count { $0.spell(on: day)?.contract == contract } }
        let administrators = standing.filter { !$0.isSocialWork }
        let vacancies = journey.posts.vacancyShares(in: month...month)[0]
        var rows: [Table.Row] = [
            .fact(
                "Social work posts",
                TableCell(
                    "\(posts.count), \(posts.count { $0.spell(on: day) == nil }) of them empty", .strong)),
            .fact(
                "Social workers in post",
                TableCell(
                    "\(count(.permanent) + count(.agency)): \(count(.permanent)) permanent, \(count(.agency)) agency",
                    .strong),
                journey.measures[.socialWorkersInPost] == nil
                    ? nil : .measure(Series.Key(.socialWorkersInPost))),
            .fact("Agency share", share, Self.agencyShare, in: journey),
            .fact("Without a permanent worker", vacancies, Series.Key(.vacancyShare), in: journey),
            .fact(
                "Newly qualified",
                TableCell(
                    "\(posts.count { isInSupportedYear($0, on: day) }) in the assessed and supported first year")),
            .fact(
                "Administrative staff",
                TableCell(
                    "\(administrators.count { $0.spell(on: day) != nil }) in post to support social workers, "
                        + "\(startedInYear(administrators)) of them begun in the last 12 months")),
            .fact("Team by team", TableCell("which team needs help"), .panel("teams")),
        ]
        if let target, let forecast = forecast(of: target.value),
            let place = rows.firstIndex(where: { $0.id == "Agency share" })
        {
            let label = "When \(MeasureUnit.share.text(target.value))"
            rows.insert(.fact(label, TableCell(forecast.words), .measure(Self.agencyShare)), at: place + 1)
        }
        return Section(
            id: "now", titled: "In post at the end of \(month.words)", blocks: [.table(.facts(rows))],
            sources: postSources)
    }

    private func isInSupportedYear(_ post: Post, on day: Day) -> Bool {
        guard let worker = post.spell(on: day)?.worker else { return false }
        return journey.workers[worker]?.isInSupportedYear(on: day) == true
    }

    private func startedInYear(_ posts: [Post]) -> Int {
        posts.count { ($0.spell(on: month.lastDay)?.from ?? yearAgo) > yearAgo }
    }

    /// The agency share against what is aimed at, and against nothing at all.
    private var agencySection: Section? {
        guard let number = share.value.number else { return nil }
        func goal(_ value: Double, _ label: String) -> Table.Row {
            let forecast = forecast(of: value)
            let toGo = max(0, number - value)
            let first =
                toGo > 0
                ? "\(MeasureUnit.share.sizeText(toGo)) to go"
                    + (share.denominator.map { ", \((toGo * $0).text(decimals: 1)) full-time equivalents" } ?? "")
                : "met"
            return .fact(
                label,
                TableCell(
                    [first, forecast?.words].compactMap(\.self).joined(separator: "; "),
                    toGo > 0 ? .concern : .normal),
                journey.measures[Self.agencyShare.measure] == nil ? nil : .measure(Self.agencyShare))
        }
        var rows: [Table.Row] = []
        if let target { rows.append(goal(target.value, "To \(MeasureUnit.share.text(target.value))")) }
        rows.append(goal(0, "To none at all"))
        if let target { rows.append(.fact("Who set it", TableCell(target.origin, .quiet))) }
        let trial = journey.unchangedTrial
        rows.append(
            .fact("What if", TableCell("change posts, conversions or academy places and see the share"), .whatIf(trial))
        )
        return Section(
            id: "goal", titled: "Agency share against its goals", blocks: [.table(.facts(rows))],
            sources: journey.sources(ofSeries: [Self.agencyShare]))
    }

    private var measureSection: Section {
        let ids: [Measure.ID] = [
            .agencyShare, .vacancyShare, .caseloadAtOrBelowLimit, .averageCaseload, .sickness, .supervisionOnTime,
            .annualReviewsDone,
        ]
        let keys = ids.map { Series.Key($0) }
        return Section(
            id: "measures", titled: "Month by month", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys))
    }

    /// The teams' agency shares: first those that differ beyond chance, then those above the threshold that the
    /// settings name; the others are not ranked.
    private var teamSection: Section? {
        let states = Dictionary(uniqueKeysWithValues: journey.teamStates.map { ($0.team.id, $0) })
        let keys = journey.currentTeams.map { Series.Key(Self.agencyShare.measure, .team($0.id)) }
        guard let measure = journey.measures[Self.agencyShare.measure],
            let beside = Beside(measure, keys, in: journey)
        else { return nil }
        let threshold = journey.settings.teamAgencyShare
        let (first, others) = beside.rows.reduce(into: ([Beside.Row](), [Beside.Row]())) { parts, row in
            let isAbove = (row.figure.value.number ?? 0) > threshold
            if row.isDifferent || isAbove { parts.0.append(row) } else { parts.1.append(row) }
        }
        let rows = (first + others).compactMap { row -> Table.Row? in
            guard case .team(let id) = row.key.scope, let state = states[id] else { return nil }
            return Table.Row(
                id: id.text,
                cells: [
                    TableCell(state.team.title), TableCell(state.agency, .strong, subject: row.key),
                    TableCell(state.agency.partsText ?? "", .quiet),
                    TableCell(row.place?.shortWords ?? "", row.place?.tone(measure.polarity) ?? .quiet),
                    TableCell(state.vacancies, subject: Series.Key(.vacancyShare, .team(id))),
                    TableCell(state.caseload, subject: Series.Key(.averageCaseload, .team(id))),
                ], destination: .record(id))
        }
        return Section(
            id: "teams", titled: "Agency share of teams beside each other",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("team", "Team", rank: 1, isFlexible: true),
                            Table.Column(
                                "agency", "Agency", alignment: .right, rank: 1,
                                definition: "Agency workers as a share of those in post, full-time equivalent."
                                    + journey.teamStates.otherPeriodWords(.agencyShare)),
                            Table.Column(
                                "parts", "Made of", alignment: .right, rank: 3,
                                definition: "Agency workers, of all in post, full-time equivalent."),
                            .compared,
                            Table.Column(
                                "vacant", "Vacant", alignment: .right, rank: 2,
                                definition: "Posts without a permanent worker, full-time equivalent."),
                            Table.Column(
                                "caseload", "Caseload", alignment: .right, rank: 2,
                                definition: "Cases for each full-time worker who holds any, at the last month's end."),
                        ], rows: rows))
            ], sources: postSources)
    }

    private var censusSection: Section? {
        let ids: [Measure.ID] = [
            .agencyShareCensus, .vacancyShareCensus, .turnoverCensus, .absenceCensus, .caseloadCensus, .inPostCensus,
        ]
        let keys = ids.flatMap { id in
            journey.comparisonScopes.map { Series.Key(id, $0) }.filter { journey.series($0) != nil }
        }
        guard !keys.isEmpty else { return nil }
        return .years(id: "census", title: "The yearly census: turnover, absence and the rest", keys, in: journey)
    }
}
