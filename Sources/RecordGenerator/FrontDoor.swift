import ImprovementJourney
import JourneyFiles

/// How much more often than others a partner's referrals do not meet the threshold.
///
/// Published (2014): too many referrals from partners such as police and schools do not meet the criteria.
private let belowThreshold: [String: Double] = [
    "police": 1.35, "schools": 1.25, "anonymous": 1.3, "individual": 1.1, "unknown": 1, "other": 1,
    "education-services": 1, "housing": 0.85, "health": 0.7, "other-legal": 0.7, "council-services": 0.6,
]

/// Schools refer when they are open: the share of a common month, January first.
private let schoolMonths = [1.1, 0.9, 1.15, 0.75, 1.1, 1.15, 1.0, 0.3, 1.0, 1.1, 1.2, 0.8]

/// Decided in one working day: a better initial response was found in April 2016; Ofsted came again in 2018 and 2019.
private let decidedInOneDay = Levels(
    (2013, 4, 0.62), (2014, 10, 0.72), (2015, 6, 0.83), (2016, 1, 0.925), (2017, 6, 0.88), (2018, 3, 0.8),
    (2019, 1, 0.86))

/// Early help assessments a month: families are to be found earlier (2014).
private let earlyHelpAssessments = Levels(
    (2013, 4, 90), (2014, 10, 135), (2015, 10, 190), (2016, 7, 218), (2018, 4, 245))

/// What became of the referrals that met the threshold: early help, strategy discussion; the rest is assessed.
private let earlyHelpShare = Levels((2013, 4, 0.1), (2014, 10, 0.14), (2016, 1, 0.18), (2018, 4, 0.215))
private let strategyShare = Levels((2013, 4, 0.2), (2016, 1, 0.22), (2018, 10, 0.24))

/// Shares of the first months of a year that no statistic covers yet: as in the year before, a little lower.
private let latestNoFurtherAction = 0.45
private let latestReReferrals = 0.31

/// Referrals by partner, team and outcome; every part adds up to the published months and years.
func frontDoor(published: Record) -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.frontDoor)
    var chance = Chance(seed: 2014)
    let months = Calendar.months.filter { published.series[Series.Key("referrals")]?[Period($0)]?.value.number != nil }
    guard let first = months.first else { return part }
    let referrals = months.map { Int(published.series[Series.Key("referrals")]?[Period($0)]?.value.number ?? 0) }
    let partners = published.partners.map(\.id.text)
    var byPartner: [[Int]] = []
    var noFurtherAction: [Int] = []
    var reReferrals: [Int] = []

    for year in Calendar.yearToMarch(first)...Calendar.yearToMarch(months[months.count - 1]) {
        let places = months.indices.filter { Calendar.yearToMarch(months[$0]) == year }
        let counts = places.map { referrals[$0] }
        let sourceYear = publishedYear(year, in: published, "referrals-by-source-yearly", partners)
        let weights = places.map { place in
            partners.indices.map { partner in
                let season = partners[partner] == "schools" ? schoolMonths[months[place].month - 1] : 1
                return Double(sourceYear.counts[partner]) * season * (1 + 0.12 * chance.spread())
            }
        }
        if sourceYear.isThatYear {
            byPartner += Apportionment.table(rows: counts, columns: sourceYear.counts, weights: weights)
        } else {
            byPartner += zip(counts, weights).map { Apportionment.shares(of: $0, by: $1) }
        }
        noFurtherAction += spreadOverYear(
            "referrals-no-further-action-yearly", year, counts, published, otherwise: latestNoFurtherAction, &chance)
        reReferrals += spreadOverYear(
            "re-referrals-yearly", year, counts, published, otherwise: latestReReferrals, &chance)
    }

    let noActionByPartner = months.indices.map { place in
        Apportionment.shares(
            of: noFurtherAction[place],
            by: partners.indices.map {
                Double(byPartner[place][$0]) * (belowThreshold[partners[$0]] ?? 1) * (1 + 0.05 * chance.spread())
            }, caps: byPartner[place])
    }
    for (index, partner) in partners.enumerated() {
        let counts = byPartner.map { $0[index] }
        part.add("referrals", category: partner, first: first, counts: counts)
        part.add(
            "referrals-no-further-action", category: partner, first: first,
            numerators: noActionByPartner.map { $0[index] }, denominators: counts)
    }
    part.add("referrals-no-further-action", first: first, numerators: noFurtherAction, denominators: referrals)
    part.add("re-referrals", first: first, numerators: reReferrals, denominators: referrals)

    let decided = months.indices.map { place in
        let level = decidedInOneDay[months[place]] + 0.022 * chance.spread()
        return chance.successes(of: referrals[place], min(0.985, level))
    }
    part.add("decisions-in-one-working-day", first: first, numerators: decided, denominators: referrals)
    part.add(
        "early-help-assessments", first: first,
        counts: months.map { month in
            Int(earlyHelpAssessments[month] * (month.month == 8 ? 0.6 : 1) * (1 + 0.08 * chance.spread()))
        })
    addOutcomes(to: &part, months, referrals, noFurtherAction, &chance)
    addTeams(to: &part, months, referrals, &chance)
    return part
}

/// The sources of a year, or of the last published year before it.
private func publishedYear(
    _ year: Int, in published: Record, _ measure: Measure.ID, _ partners: [String]
) -> (counts: [Int], isThatYear: Bool) {
    let counts = partners.map { partner -> Int? in
        guard let series = published.series[Series.Key(measure, category: partner)] else { return nil }
        let last = series.last?.lastMonth.year ?? year
        let point = Period("\(min(year, last))", cadence: .yearToMarch).flatMap { series[$0] }
        return point?.value.number.map { Int($0) }
    }
    let last = partners.lazy.compactMap { published.series[Series.Key(measure, category: $0)]?.last?.lastMonth.year }
        .first
    return (counts.map { $0 ?? 0 }, year <= last ?? 0)
}

/// A published yearly count spread over the year's months; where none is published, a share of each month.
private func spreadOverYear(
    _ measure: Measure.ID, _ year: Int, _ counts: [Int], _ published: Record, otherwise share: Double,
    _ chance: inout Chance
) -> [Int] {
    let point = Period("\(year)", cadence: .yearToMarch).flatMap { published.series[Series.Key(measure)]?[$0] }
    let weights = counts.map { Double($0) * (1 + 0.05 * chance.spread()) }
    let total = point?.numerator.map { Int($0) } ?? Int(share * Double(counts.reduce(0, +)))
    return Apportionment.shares(of: total, by: weights, caps: counts)
}

private func addOutcomes(
    to part: inout IllustrativeRecord.Part, _ months: [Month], _ referrals: [Int], _ noFurtherAction: [Int],
    _ chance: inout Chance
) {
    var outcomes: [String: [Int]] = ["no-further-action": noFurtherAction]
    for (place, month) in months.enumerated() {
        let accepted = referrals[place] - noFurtherAction[place]
        let earlyHelp = chance.successes(of: accepted, earlyHelpShare[month] + 0.025 * chance.spread())
        let strategy = chance.successes(of: accepted - earlyHelp, strategyShare[month])
        outcomes["early-help", default: []].append(earlyHelp)
        outcomes["strategy-discussion", default: []].append(strategy)
        outcomes["assessment", default: []].append(accepted - earlyHelp - strategy)
    }
    for outcome in ["no-further-action", "early-help", "assessment", "strategy-discussion"] {
        part.add("referral-outcomes", category: outcome, first: months[0], counts: outcomes[outcome] ?? [])
    }
}

/// The front door's teams close what does not meet the threshold; the rest goes to the assessment teams in turn.
private func addTeams(
    to part: inout IllustrativeRecord.Part, _ months: [Month], _ referrals: [Int], _ chance: inout Chance
) {
    let teams = teamIDs("mash") + teamIDs("assessment")
    let byMonth = referrals.map { count in
        Apportionment.shares(
            of: count,
            by: teams.map { ($0.text.hasPrefix("mash") ? 1.9 : 0.65) * (1 + 0.08 * chance.spread()) })
    }
    for (index, team) in teams.enumerated() {
        part.add("referrals", .team(team), first: months[0], counts: byMonth.map { $0[index] })
    }
}
