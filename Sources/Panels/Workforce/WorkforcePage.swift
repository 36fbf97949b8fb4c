import Documents
import ImprovementJourney

/// The workforce on a journey's day.
struct WorkforcePage {
    /// The journey, as it stands.
    let journey: Journey
    /// Every worker's way through the posts.
    let staff: StaffHistory
    /// The last month that had ended.
    let month: Month

    static let agencyShare = Series.Key(.agencyShare)
    static let caseloadShare = Series.Key(.caseloadAtOrBelowLimit)

    init(journey: Journey) {
        self.journey = journey
        staff = journey.staff
        month = journey.lastMonth
    }

    /// The day twelve months before the last month's end: what lies after it is the last year.
    var yearAgo: Day { month.adding(months: -12).lastDay }

    /// The day twelve months before that.
    var twoYearsAgo: Day { month.adding(months: -24).lastDay }

    /// Whether the record holds the twelve months before the last twelve.
    var knowsYearBefore: Bool { journey.holdsPosts(after: twoYearsAgo) }

    /// Where the posts come from.
    var postSources: [Source] { journey.sources(journey.postSources) }

    /// Where the posts and the workers come from.
    var staffSources: [Source] {
        journey.sources(journey.postSources + journey.establishment.workerSources)
    }

    var page: Page {
        let claims = Section.claims(journey.claims.filter { $0.panel == "workforce" }, in: journey)
        let events = Section.publicRecord(of: "workforce", in: journey)
        // What is known stands above what is not.
        let knowsMonths = journey.headcount != nil || share.value.number != nil
        let sections =
            knowsMonths
            ? group("Agency and vacancies", [nowSection.showingFirst(4), goalSection, measureSection])
                + [
                    .leaving(journey.leavers, in: journey)?.abridged(
                        toFirst: 4, whole: 5, elsewhere: "the page Workforce"
                    )
                    .showingFirst(4)
                ]
                + group(
                    "Caseloads",
                    [
                        caseloadSection,
                        // Overview names each of these posts.
                        protectedSection?.onlyNamedAmongPanels(
                            as: "Protected caseloads breached", elsewhere: "under Overview"),
                    ]) + [teamSection, costSection]
                + group(
                    "Coming and going",
                    [
                        academySection, recruitmentSection,
                        leaverSection?.onlyNamedAmongPanels(
                            as: "Permanent workers who left, by reason", elsewhere: Self.ownDocument),
                        contractSection?.onlyNamedAmongPanels(
                            as: "Agency contracts that ended, by reason", elsewhere: Self.ownDocument),
                    ])
                + [
                    reviewSection,
                    censusSection?.excerpted(
                        rows: ownCensusRows, others: "of region and England", elsewhere: Self.ownDocument),
                ]
                + group("Said and claimed", [claims, events])
            : [
                censusSection, measureSection.table?.rows.isEmpty == false ? measureSection : nil, claims, costSection,
                recruitmentSection, events, nowSection,
            ]
        return Page(
            title: "Workforce", summary: summary, tone: isAboveTarget ? .concern : .normal,
            sections: sections.compactMap { $0 })
    }

    /// Sections that a screen without room folds to one line.
    private func group(_ title: Sentence, _ sections: [Section?]) -> [Section?] {
        sections.map { $0?.inGroup(title) }
    }

    private var summary: Sentence {
        guard let number = share.value.number else {
            guard let words = journey.besideWords(Series.Key(.agencyShareCensus)) else {
                return
                    "No month's agency share is known on this day: \(journey.wouldHold("workforce", "posts and workers"))."
            }
            return "\(words). No month's agency share is recorded."
        }
        let all: Sentence =
            share.denominator.map { "\(Self.fullTime($0)) full-time equivalents working here" } ?? "those working here"
        var words: Sentence = "\(share) of \(all) are agency workers"
        if let target {
            let distance = Figure(.number(number - target.value), unit: .share)
            let aim = Figure(.number(target.value), unit: .share)
            words += isAboveTarget ? ", \(distance, .size) above the \(aim) aimed at" : ", within the \(aim) aimed at"
        }
        if let caseload = latestShare(Self.caseloadShare), caseload.value.number != nil {
            words += "; \(caseload) hold \(journey.settings.caseload) cases or fewer"
        }
        return words + "."
    }

    private var measureSection: Section {
        let ids: [Measure.ID] = [
            .agencyShare, .vacancyShare, .caseloadAtOrBelowLimit, .averageCaseload, .sickness,
            .supervisionOnTime, .annualReviewsDone,
        ]
        let keys = ids.map { Series.Key($0) }
        return Section(
            id: "measures", titled: "Month by month", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys))
    }

    static let ownDocument: Sentence = "waymark snapshot --panel workforce"

    private var censusKeys: [Series.Key] {
        let ids: [Measure.ID] = [
            .agencyShareCensus, .vacancyShareCensus, .turnoverCensus, .absenceCensus, .caseloadCensus,
            .inPostCensus,
        ]
        return ids.flatMap { id in
            journey.comparisonScopes.map { Series.Key(id, $0) }.filter { journey.series($0) != nil }
        }
    }

    /// The rows of the census that are the council's own: Region has those of the others beside them.
    private var ownCensusRows: [Int] { censusKeys.indices.filter { censusKeys[$0].scope == .council } }

    private var censusSection: Section? {
        let keys = censusKeys
        guard !keys.isEmpty else { return nil }
        return .years(id: "census", title: "The yearly census: turnover, absence and the rest", keys, in: journey)
    }
}

extension WorkforcePage {
    /// The agency share at the last month's end, as its series has it; not reported where there is none.
    var share: Figure { latestShare(Self.agencyShare) ?? Figure(.missing(.notReported), unit: .share) }

    /// What is aimed at for the agency share.
    var target: Measure.Target? { journey.measures[Self.agencyShare.measure]?.target }

    /// That and what was set together with it.
    var targets: [Measure.Target] {
        guard let measure = journey.measures[Self.agencyShare.measure] else { return [] }
        return [measure.target].compactMap(\.self) + measure.targetsBeside
    }

    private var isAboveTarget: Bool {
        guard let share = share.value.number, let target else { return false }
        return share > target.value
    }

    /// The newest point of a share of workers; nil where its series has none.
    private func latestShare(_ key: Series.Key) -> Figure? {
        journey.series(key).flatMap { series in
            series.last.map { series.figure(at: $0, unit: .share, counts: .workers) }
        }
    }

    /// When the agency share falls to a value at the present rate, or that it does not.
    func forecast(of value: Double) -> TargetForecast? {
        journey.measures[Self.agencyShare.measure].flatMap { measure in
            journey.series(Self.agencyShare)?.targetForecast(for: measure, target: value)
        }
    }

    /// Workers in full-time equivalents.
    static func fullTime(_ number: Double) -> Figure {
        Figure(.number(number), unit: .fullTimeEquivalent, counts: .workers)
    }
}
