/// The council's workforce month by month, as far back as the record tells of it: stocks at each month's end, and who came,
/// left and became permanent in each month.
///
/// What a projection starts from at any of these months, so that the one that is shown and the ones that are held
/// against what came are made in the same way. Cost: one pass over the staff's stays, beside the counted months.
struct WorkforcePast: Sendable {
    /// The first month at whose end the record tells of somebody in post, or of a post where nobody has been in one.
    let first: Month
    private let stocks: WorkforceMonths.Stocks
    private let flows: StaffHistory.Flows

    /// Counts the months up to the last one; nil where there is no post.
    fileprivate init?(_ journey: Journey) {
        let last = journey.lastMonth
        guard let posts = journey.establishment.firstPost else { return nil }
        let began = journey.establishment.firstSpellBegan ?? posts
        let begin = Month(containing: max(began, posts))
        guard begin <= last else { return nil }
        first = begin
        stocks = journey.workforce(in: begin...last).stocks
        // Whoever was there when the record begins has not come in that month.
        flows = journey.staff.flows(in: begin...last, cameAfter: began)
    }

    /// The last month counted.
    var last: Month { first.adding(months: stocks.established.count - 1) }

    /// What there was at a month's end.
    func monthEnd(_ month: Month) -> WorkforceProjection.MonthEnd? {
        guard first <= month, month <= last else { return nil }
        let place = first.months(until: month)
        return WorkforceProjection.MonthEnd(
            month: month, permanent: stocks.permanent[place], agency: stocks.agency[place],
            caseload: caseload(at: place))
    }

    /// How a projection starts at a month's end, but for what an hour costs; nil where no post stood then.
    func start(at month: Month) -> WorkforceProjection.Start? {
        guard first <= month, month <= last else { return nil }
        let place = first.months(until: month)
        guard stocks.established[place] > 0 else { return nil }
        var start = WorkforceProjection.Start(
            established: stocks.established[place], permanent: stocks.permanent[place], agency: stocks.agency[place],
            cost: WorkforceCost())
        let before = place - 12
        let year = max(0, before + 1)...place
        start.monthsKnown = min(12, place)
        if before >= 0 {
            func filled(_ place: Int) -> Double { stocks.permanent[place] + stocks.agency[place] }
            start.growthEachYear = stocks.established[place] - stocks.established[before]
            start.filledGrowthEachYear = filled(place) - filled(before)
        }
        // Those who could leave in a month are those in post at the end of the one before.
        let inPost = stocks.permanent[max(0, before)..<max(1, place)]
        let average = inPost.reduce(0, +) / Double(inPost.count)
        start.leavingRate = average > 0 ? min(1, flows.left[year].reduce(0, +) / average) : 0
        start.arrivalsEachYear = flows.came[year].reduce(0, +)
        let (converted, begun) = (flows.converted[year], flows.begun[year])
        start.conversionsLastYear = converted.reduce(0) { $0 + $1.heads }
        start.startersLastYear = begun.reduce(0) { $0 + $1.heads }
        if start.conversionsLastYear > 0 {
            start.conversionSize = converted.reduce(0) { $0 + $1.size } / Double(start.conversionsLastYear)
        }
        if start.startersLastYear > 0 {
            start.starterSize = begun.reduce(0) { $0 + $1.size } / Double(start.startersLastYear)
            if let most = year.max(by: { flows.begun[$0].heads < flows.begun[$1].heads }) {
                start.academyMonth = first.adding(months: most).month
            }
        }
        start.caseload = caseload(at: place)
        if let now = start.caseload, before >= 0, let then = caseload(at: before) {
            start.caseGrowthEachYear = now.cases - then.cases
        }
        return start
    }

    private func caseload(at place: Int) -> WorkforceProjection.Caseload? {
        guard stocks.holding[place] > 0 else { return nil }
        return WorkforceProjection.Caseload(cases: stocks.cases[place], holding: stocks.holding[place])
    }
}

/// The workforce month by month, kept once counted.
private struct Past: Sendable {
    let past: WorkforcePast?
}

extension Journey {
    /// The workforce month by month; nil where there is no post.
    var workforcePast: WorkforcePast? {
        workings.result(Past.self) { Past(past: WorkforcePast(self)) }.past
    }
}
