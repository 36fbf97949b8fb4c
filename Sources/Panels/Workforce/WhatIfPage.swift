import Documents
import ImprovementJourney

extension Page {
    /// What would follow from a trial's numbers: share, cost and the month when the target is met.
    init(whatIf trial: WorkforceProjection.Trial, in journey: Journey) {
        guard let start = journey.projectionStart else {
            self.init(
                title: "What if",
                summary: "No post is known on this day: \(journey.wouldHold("workforce", "posts and workers")).",
                sections: [])
            return
        }
        let page = WhatIfPage(journey: journey, trial: trial, start: start)
        self.init(
            title: "What if", summary: page.summary,
            sections: [
                page.numberSection, page.shareSection, page.outcomeSection, page.chartSection, page.backTestSection,
                page.assumptionSection,
            ])
    }
}

/// What the page of a trial says.
struct WhatIfPage {
    /// The journey, as it stands.
    let journey: Journey
    /// What is tried.
    let trial: WorkforceProjection.Trial
    /// What goes on if nothing is changed.
    let present: WorkforceProjection.Trial
    /// How the workforce stands today.
    let start: WorkforceProjection.Start
    /// What would follow from what is tried.
    let tried: WorkforceProjection
    /// What would follow if nothing is changed.
    let unchanged: WorkforceProjection
    /// How far that was off when it was reckoned in earlier months.
    let backTest: WorkforceBackTest

    /// For how many years ahead the tables tell what would follow.
    static let years = [1, 2, 3, 5]

    /// The last month that had ended: the reckoning begins with the one after.
    let month: Month
    /// What is aimed at for the agency share, a fraction of 1.
    let target: Double?
    /// That, and what was set together with it, such as none at all.
    let targets: [Double]

    init(journey: Journey, trial: WorkforceProjection.Trial, start: WorkforceProjection.Start) {
        self.journey = journey
        self.trial = trial
        self.start = start
        present = start.unchanged
        backTest = journey.workforceBackTest
        month = journey.lastMonth
        let share = journey.measures[.agencyShare]
        target = share?.target?.value
        targets = share.map { ([$0.target].compactMap(\.self) + $0.targetsBeside).map(\.value) } ?? []
        tried = WorkforceProjection(start: start, trial: trial, after: month)
        unchanged = trial == present ? tried : WorkforceProjection(start: start, trial: present, after: month)
    }

    var sources: [Source] { journey.sources(journey.postSources) }

    /// The month in which the agency share falls to a value.
    func reached(_ projection: WorkforceProjection, _ value: Double) -> Sentence {
        projection.month(reaching: value).map { "\($0)" } ?? "not within 5 years"
    }

    var summary: Sentence {
        let later = tried.months[WorkforceProjection.horizon - 1]
        let soon = tried.months[11]
        // The near year has a band, by what earlier forecasts missed; the far one has none, and is not told without it.
        let soonShare = trial == present ? banded(soon.share, .share, 12) : "\(soon.share)"
        var now: Sentence =
            "Agency share \(start.share) now, \(soonShare) in a year, \(later.share) at the end of \(later.month)"
        if start.caseload != nil {
            let ahead = [(soon, "in a year"), (later, "then")].filter { $0.0.casesEach.value.number != nil }
            let clauses = ["\(start.casesEach) now"] + ahead.map { "\($0.0.casesEach) \($0.1)" as Sentence }
            now += "; cases a worker \(clauses.joined(separator: ", "))"
        }
        guard let target else { return now + "." }
        let goal = Figure(.number(target), unit: .share)
        let met: Sentence = tried.month(reaching: target).map { "met in \($0)" } ?? "not met within 5 years"
        return "\(now); \(goal) is \(met)."
    }

    /// When the target is reached by the trend of the share, which stands on Workforce, and why that leads elsewhere
    /// than what goes on unchanged, where it does or leads nowhere.
    var trendWords: Sentence? {
        guard let target, let measure = journey.measures[.agencyShare],
            let forecast = journey.series(.agencyShare)?.targetForecast(for: measure, target: target)
        else { return nil }
        let trend: Sentence = "By the trend of its last \(TargetForecast.window) months: \(forecast.words)."
        if let words = journey.workforceDirection?.words { return "\(trend) \(words)" }
        guard trial == present, case .reached(let soonest, let latest) = forecast.outlook else { return trend }
        let month = tried.month(reaching: target)
        let agrees = month.map { $0 >= soonest.lastMonth && $0 <= latest?.lastMonth ?? $0 } ?? false
        if agrees { return trend }
        // Two months for one goal on one screen: both lead there, and not from the same past.
        return "\(trend) That is another month than the reckoning's, which carries on the last 12 months alone."
    }

    /// The agency share as it was and as it would be.
    var chartSection: Section {
        let history = journey.series(.agencyShare).map { series in
            series.points.indices.suffix(24).map {
                ChartPoint(period: series.period(at: $0), value: series.points[$0].value)
            }
        }
        let ahead = tried.months.map { ChartPoint(period: Period($0.month), value: $0.share.value) }
        let goals = targets.map { "\(Figure(.number($0), unit: .share)): \(reached(tried, $0))." as Sentence }
        let words = goals.isEmpty ? "No target is set for the agency share." : goals.joined(separator: " ")
        return Section(
            id: "chart", titled: "Agency share, two years back and five ahead",
            blocks: [
                .timeChart(
                    TimeChart(
                        title: "Agency share", unit: .share, points: (history ?? []) + ahead, target: target,
                        breaks: ahead.prefix(1).map {
                            ChartBreak(from: $0.period, text: "From \($0.period) on: reckoned, not measured")
                        }, sentence: words))
            ], sources: sources)
    }

    /// What the reckoning takes for granted.
    var assumptionSection: Section {
        let rate = Figure(.number(start.leavingRate), unit: .share)
        let filled = Figure(.number(start.fill), unit: .share)
        let arrivals = WorkforcePage.fullTime(start.arrivalsEachYear)
        let growth = WorkforcePage.fullTime(start.growthEachYear)
        let filledGrowth = WorkforcePage.fullTime(start.filledGrowthEachYear)
        let hours = Figure(.number(WorkforceCost.hoursInYear), unit: .count)
        func hour(_ pounds: Double?) -> Sentence {
            pounds.map { "\(Figure(.number($0), unit: .poundsPerHour))" } ?? "not recorded"
        }
        var facts = [
            Fact("Goes on", "what the 12 months to the end of \(month) did; only what is tried changes"),
            Fact("Posts", "\(growth, .difference) full-time equivalents a year, besides those tried"),
            Fact(
                "Filled",
                "\(filled) of posts now, \(filledGrowth, .difference) full-time equivalents a year and no more than stand; "
                    + "agency workers fill what permanent ones do not"),
            Fact("Leaving", "\(rate) of permanent workers a year, a twelfth a month"),
            Fact(
                "Coming from outside",
                "\(arrivals) full-time equivalents a year, besides the academy and conversions"),
            Fact(
                "Becoming permanent", "\(start.conversionsLastYear) agency workers did, as many a year unless changed"),
            Fact("Academy", academyWords),
        ]
        if start.caseload != nil {
            let cases = Figure(.number(start.caseGrowthEachYear), unit: .count, counts: .children)
            facts.append(
                Fact(
                    "Cases",
                    "\(cases, .difference) a year, held by as large a part of the workers as now; carried on no further "
                        + "than to half of today's cases, or to twice"))
        }
        facts.append(
            Fact(
                "Cost",
                "\(hour(start.cost.permanentHour)) an hour permanent, \(hour(start.cost.agencyHour)) agency, "
                    + "\(hours) hours a year"))
        if start.monthsKnown < 12 {
            facts.append(
                Fact(
                    "Not known",
                    "what came before \(month.adding(months: -start.monthsKnown)): less than 12 months are on the record, "
                        + "and posts and cases are taken not to grow"))
        }
        return Section(
            id: "assumptions", titled: "What is assumed", blocks: [.table(.facts(facts))], sources: sources)
    }

    private var academyWords: Sentence {
        guard start.startersLastYear > 0 || trial.startersEachYear > 0 else { return "nobody began in it" }
        let begin = month.adding(months: (start.academyMonth - month.month + 11) % 12 + 1)
        return "\(start.startersLastYear) began, as many a year unless changed, next at the end of \(begin)"
    }
}
