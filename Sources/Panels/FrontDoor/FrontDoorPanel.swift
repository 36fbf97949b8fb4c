import Documents
import ImprovementJourney

extension Panel {
    /// What arrives, from whom, and whether it belongs here.
    static let frontDoor = Panel(
        id: "front-door", key: "4", title: "Front door",
        question: "What arrives, from whom, and does it belong here?"
    ) { FrontDoorPage(journey: $0).page }
}

/// The front door on a journey's day.
struct FrontDoorPage {
    /// The journey, as it stands.
    let journey: Journey
    /// The council's referrals month by month with what they measure; nil where none is known.
    let referrals: (series: Series, measure: Measure)?

    static let referrals: Measure.ID = .referrals
    static let noFurtherAction: Measure.ID = .referralsNoFurtherAction

    init(journey: Journey) {
        self.journey = journey
        referrals = journey.series(Self.referrals).flatMap { series in
            journey.measures[Self.referrals].map { (series, $0) }
        }
    }

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "front-door" }
        let claimed = Section.claims(claims, in: journey)
        // What was said years ago stands below what is known today.
        let isOld = claims.allSatisfy { journey.isHistory(StatedDate($0.known)) }
        let sections: [Section?] =
            [yearOnYearSection]
            + Section.findingsToPutRight(of: "front-door", in: journey).map {
                // Its measures stand below, and Ofsted has what it says.
                $0.onlyNamedAmongPanels(elsewhere: "under Ofsted")
            } + [
                isOld ? nil : claimed, chartSection,
                partnerSection?.showingFirst(4), outcomeSection,
                measureSection?.showingFirst(4), isOld ? claimed : nil,
                teamSection?.onlyNamedAmongPanels(elsewhere: Self.ownDocument),
                // The chart shows each of the months.
                monthSection?.onlyNamedAmongPanels(elsewhere: Self.ownDocument),
                // What a council counts month by month is newer than what is published of its years.
                knowsMonths
                    ? publishedPartnerSection?.onlyNamedAmongPanels(elsewhere: Self.ownDocument)
                    : publishedPartnerSection,
                knowsMonths ? publishedSection?.onlyNamedAmongPanels(elsewhere: Self.ownDocument) : publishedSection,
            ]
        return Page(title: "Front door", summary: summary, sections: sections.compactMap { $0 })
    }

    static let ownDocument: Sentence = "waymark snapshot --panel front-door"

    /// Whether more is known month by month than the number of referrals.
    private var knowsMonths: Bool { outcomeSection != nil || partnerSection != nil }

    private var summary: Sentence {
        guard let referrals, let last = referrals.series.last else {
            return
                "No referrals are known on this day: \(journey.wouldHold("front-door", "them, month by month", broughtBy: "referrals-by-month"))."
        }
        if let joint = journey.jointWords(referrals.measure, last) { return joint + "." }
        guard referrals.series.first.cadence == .monthly else {
            return summary(of: referrals.series, referrals.measure)
        }
        let year = YearOnYearCount(referrals.series.numbers)
        guard year.last12 != nil else {
            let latest = referrals.series.figure(at: last, of: referrals.measure)
            return "\(latest) referrals in \(last); twelve whole months are not known."
        }
        let total = referrals.series.total(of: 12, endingWith: last, of: referrals.measure)
        var sentence: Sentence = "\(total) referrals in the 12 months to \(last)"
        guard let before = year.previous12 else { return sentence + "; the 12 before are not known." }
        guard let change = year.changeWords, before > 0 else { return sentence + ", after none in the 12 before." }
        sentence += ", \(change) on the 12 before"
        if year.isClearDespiteSwings == false {
            // Two years may be alike where the latest months are not: both are said together.
            sentence += " (no clear change"
            if let verdict = journey.verdict(Series.Key(Self.referrals)), verdict.signal != nil,
                let reason = verdict.plainReasons.first
            {
                sentence += ", but " + reason
            }
            sentence += ")"
        }
        if let contradiction = contradiction(at: last) { sentence += contradiction }
        return sentence + "."
    }

    /// The summary of what is counted by the quarter or the year: as many periods as make twelve months beside those before.
    private func summary(of series: Series, _ measure: Measure) -> Sentence {
        guard let last = series.last else { return "" }
        let count = 12 / last.months
        guard series.sum(of: count, endingWith: last) != nil else {
            return "\(series.figure(at: last, of: measure)) referrals in \(last); twelve whole months are not known."
        }
        let total = series.total(of: count, endingWith: last, of: measure)
        let words: Sentence = "\(total) referrals in the 12 months to \(last.lastMonth)"
        guard let before = series.sum(of: count, endingWith: last.adding(-count)) else {
            return words + "; the 12 before are not known."
        }
        guard before > 0 else { return words + ", after none in the 12 before." }
        return words
            + ", \(total.change(on: series.total(of: count, endingWith: last.adding(-count), of: measure))) on the 12 before."
    }

    /// What was claimed of the very same twelve months, where the data contradict it.
    private func contradiction(at last: Period) -> Sentence? {
        journey.claims.filter { $0.measure == Self.referrals && $0.kind == .yearOnYearChange }
            .map { ClaimComparison($0, in: journey) }.first { $0.isContradicted && $0.period == last }
            .map { "; \($0.claim.words(of: $0.claim.figure)) was claimed: it \($0.words)" }
    }

    private var chartTitle: Sentence {
        switch referrals?.series.first.cadence {
        case .quarterly: "Referrals a quarter"
        case .yearToMarch, .yearToSeptember: "Referrals a year"
        case .monthly, nil: "Referrals a month"
        }
    }

    private var chartSection: Section? {
        .chart(
            Series.Key(Self.referrals), in: journey, id: "chart", titled: chartTitle, chartTitle: chartTitle)
    }

    private var measureSection: Section? {
        let measures: [Measure.ID] = [
            .decisionsInOneWorkingDay, .reReferrals, Self.noFurtherAction, .earlyHelpAssessments,
        ]
        let keys = measures.filter { journey.measures[$0] != nil }.map { Series.Key($0) }
        guard !keys.isEmpty else { return nil }
        return Section(
            id: "measures", titled: "Decisions, returns and early help", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys))
    }

    private var publishedSection: Section? {
        let measures = journey.measures.filter { $0.panel == "front-door" && $0.cadence == .yearToMarch }
        let keys = measures.flatMap { measure in
            journey.comparisonScopes.map { Series.Key(measure.id, $0) }.filter { journey.series($0) != nil }
        }
        guard !keys.isEmpty else { return nil }
        return .years(id: "published", title: "Year by year, beside region and England", keys, in: journey)
    }

    /// What is published of who refers, a column a year.
    private var publishedPartnerSection: Section? {
        let measure: Measure.ID = .referralsBySourceYearly
        let keys = journey.categories(of: measure).map { Series.Key(measure, category: $0) }
        guard !keys.isEmpty else { return nil }
        return .years(
            id: "partners-yearly", title: "Who refers, year by year", keys, in: journey, heading: "From",
            name: { journey.categoryTitle($0.category ?? "") },
            leadsTo: { $0.category.map { .record(Partner.ID($0)) } })
    }
}
