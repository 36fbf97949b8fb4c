import ImprovementJourney

/// Visits on time: infrequent visits were complained of in April 2016; still failing to keep children safe in 2019.
private let visits = Levels(
    (2013, 4, 0.71), (2014, 10, 0.745), (2015, 9, 0.785), (2016, 10, 0.855), (2018, 10, 0.795), (2019, 3, 0.76))

/// Pre-birth assessments on time: not good enough in April 2016.
private let preBirth = Levels((2013, 4, 0.56), (2016, 11, 0.68), (2017, 7, 0.76))

/// Audit grades: inadequate, requires improvement, good, outstanding.
///
/// Slow progress, and some more since the visit of
/// October 2018.
private let inadequate = Levels((2013, 4, 0.4), (2014, 9, 0.31), (2015, 7, 0.23), (2018, 2, 0.26), (2018, 12, 0.19))
private let goodOrBetter = Levels((2013, 4, 0.15), (2014, 9, 0.22), (2015, 7, 0.3), (2018, 2, 0.27), (2018, 12, 0.35))

/// Teams that truly differ from the others, from a year on: all others differ by chance.
private let different: [(team: Team.ID, measure: Measure.ID, since: Int, by: Double)] = [
    ("safeguarding-7", "visits-on-time", 2017, -0.13),
    ("children-in-care-2", "visits-on-time", 2016, 0.08),
    ("assessment-4", "pre-birth-assessments-on-time", 2017, -0.22),
    ("safeguarding-3", "audits-good-or-better", 2017, -0.18),
]

/// A level with what sets the team apart, kept between 2% and 98%.
private func level(_ levels: Levels, _ month: Month, _ team: Team.ID, _ measure: Measure.ID) -> Double {
    let apart = different.filter { $0.team == team && $0.measure == measure && month.year >= $0.since }
    return min(0.98, max(0.02, apart.reduce(levels[month]) { $0 + $1.by }))
}

/// The measures that are kept for each team; the council's figure is the sum of the teams'.
func addTeamPractice(to part: inout IllustrativeRecord.Part, _ chance: inout Chance) {
    let holding = teamIDs("safeguarding") + teamIDs("children-in-care") + teamIDs("disabled-children")
    addTeams(holding, "visits-on-time", visits, due: 195, spread: 14, stray: 0.02, to: &part, &chance)
    addTeams(
        teamIDs("assessment"), "pre-birth-assessments-on-time", preBirth, due: 4, spread: 1.6, to: &part, &chance)
    let audited = teamIDs("assessment") + teamIDs("safeguarding") + teamIDs("children-in-care")
    let audits = addTeams(
        audited, "audits-good-or-better", goodOrBetter, due: 2.6, spread: 0.8, to: &part, &chance)
    let inadequateFiles = zip(Calendar.months, audits).map { month, audit in
        let share = inadequate[month] / (1 - goodOrBetter[month])
        return chance.successes(of: audit.due - audit.done, share)
    }
    let outstanding = audits.map { chance.successes(of: $0.done, 0.06) }
    let grades = [
        ("inadequate", inadequateFiles),
        ("requires-improvement", audits.indices.map { audits[$0].due - audits[$0].done - inadequateFiles[$0] }),
        ("good", audits.indices.map { audits[$0].done - outstanding[$0] }), ("outstanding", outstanding),
    ]
    for (grade, counts) in grades { part.add("audits", category: grade, first: Calendar.first, counts: counts) }
}

@discardableResult
private func addTeams(
    _ teams: [Team.ID], _ measure: Measure.ID, _ levels: Levels, due common: Double, spread: Double, stray: Double = 0,
    to part: inout IllustrativeRecord.Part, _ chance: inout Chance
) -> [(done: Int, due: Int)] {
    var sums = Calendar.months.map { _ in (done: 0, due: 0) }
    // What a month does to all teams alike: a holiday, a snowfall, a week of the old system down.
    let strays = Calendar.months.map { _ in stray * chance.spread() }
    for team in teams {
        let due = Calendar.months.map { _ in max(0, Int(common + spread * chance.spread() + 0.5)) }
        let done = Calendar.months.indices.map { index in
            chance.successes(of: due[index], strays[index] + level(levels, Calendar.months[index], team, measure))
        }
        part.add(measure, .team(team), first: Calendar.first, numerators: done, denominators: due)
        for index in sums.indices {
            sums[index].done += done[index]
            sums[index].due += due[index]
        }
    }
    part.add(measure, first: Calendar.first, numerators: sums.map(\.done), denominators: sums.map(\.due))
    return sums
}

/// Assessments and conferences in time: each year's months add up to the published year.
func addTimeliness(to part: inout IllustrativeRecord.Part, _ published: Record, _ chance: inout Chance) {
    addYears(
        "conferences-within-15-days", published, latest: (0.72, 96), teams: [], to: &part, &chance)
    addYears(
        "assessments-within-45-days", published, latest: (0.8, 520),
        teams: teamIDs("assessment") + teamIDs("disabled-children"), to: &part, &chance)
}

/// Spreads published years over their months and the months over the teams; `latest` is the share and the monthly
/// count of the months whose year is not published yet.
private func addYears(
    _ measure: Measure.ID, _ published: Record, latest: (share: Double, count: Double), teams: [Team.ID],
    to part: inout IllustrativeRecord.Part, _ chance: inout Chance
) {
    let series = published.series[Series.Key(Measure.ID("\(measure)-yearly"))]
    let firstYear = max(Calendar.yearToMarch(Calendar.first), series?.first.lastMonth.year ?? 0)
    let months = Calendar.months.filter { Calendar.yearToMarch($0) >= firstYear }
    var due: [Int] = []
    var done: [Int] = []
    for year in firstYear...Calendar.yearToMarch(Calendar.last) {
        let count = months.count { Calendar.yearToMarch($0) == year }
        let weights = (0..<count).map { _ in 1 + 0.09 * chance.spread() }
        let point = Period("\(year)", cadence: .yearToMarch).flatMap { series?[$0] }
        let total = point?.denominator ?? latest.count * Double(count)
        let monthly = Apportionment.shares(of: Int(total), by: weights)
        let within = Int(point?.numerator ?? (total * latest.share))
        due += monthly
        done += Apportionment.shares(
            of: within, by: monthly.map { Double($0) * (1 + 0.03 * chance.spread()) }, caps: monthly)
    }
    part.add(measure, first: months[0], numerators: done, denominators: due)
    let byTeam = months.indices.map { index in
        let counts = Apportionment.shares(of: due[index], by: teams.map { _ in 1 + 0.1 * chance.spread() })
        // One team falls behind the others from 2018.
        let pace = teams.map { $0 == "assessment-4" && months[index].year >= 2018 ? 0.8 : 1 }
        let weights = zip(counts, pace).map { Double($0) * $1 * (1 + 0.04 * chance.spread()) }
        return (due: counts, done: Apportionment.shares(of: done[index], by: weights, caps: counts))
    }
    for (place, team) in teams.enumerated() {
        part.add(
            measure, .team(team), first: months[0], numerators: byTeam.map { $0.done[place] },
            denominators: byTeam.map { $0.due[place] })
    }
}
