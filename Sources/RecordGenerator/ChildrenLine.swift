import ImprovementJourney
import JourneyFiles

/// Children looked after, month by month.
///
/// Published: children in care rose by 30% (March 2014, the period not stated); 1,144 on 31 March 2021. No count of the
/// years between is on the record.
private let inCare = Path(
    (2013, 4, 790), (2014, 3, 850), (2015, 3, 925), (2016, 3, 990), (2017, 3, 1060), (2018, 3, 1104), (2019, 6, 1128))

/// Children without an allocated worker, as the example's vacancies would have it.
///
/// What was stated of them in public (551, 383, 267, 152, 81) are claims and set nothing here.
private let unallocated = Path(
    (2013, 4, 310), (2013, 12, 160), (2014, 3, 92), (2015, 3, 70), (2016, 10, 96), (2017, 9, 148), (2018, 2, 318),
    (2018, 9, 288), (2018, 12, 171), (2019, 2, 112), (2019, 6, 128))

/// The first month of which the figures are told team by team.
let teamsFrom = Calendar.month(2017, 4)

/// The share of a month's late visits that were still to be made when it ended.
private let stillUnseen = Levels((2013, 4, 0.2), (2014, 10, 0.13), (2016, 10, 0.09), (2018, 10, 0.12))

/// What of its children a kind of team has in care and on plans, and how many wait in it for a worker.
private struct Mix {
    var kind: String
    var inCare: Double
    var onPlans: Double
    var waiting: Double
}

/// Leaving care teams hold young people over 18, who are in none of the counts.
private let mixes = [
    Mix(kind: "assessment", inCare: 0.01, onPlans: 0.05, waiting: 1),
    Mix(kind: "safeguarding", inCare: 0.13, onPlans: 0.5, waiting: 0.55),
    Mix(kind: "proceedings", inCare: 0.6, onPlans: 0.6, waiting: 0.1),
    Mix(kind: "exploitation", inCare: 0.15, onPlans: 0.2, waiting: 0.1),
    Mix(kind: "children-in-care", inCare: 1, onPlans: 0, waiting: 0.12),
    Mix(kind: "disabled-children", inCare: 0.14, onPlans: 0.06, waiting: 0.3),
]

/// The children's line, by team and for the council, which is the sum of its teams.
///
/// Children in need are the children with an open case, of whom another series tells how many social workers they had.
/// Those on plans are the published number each 31 March. A team has its part of the children as its social workers
/// have of the cases. Who was not seen had a visit that was late.
func addChildrenLine(to part: inout IllustrativeRecord.Part, published: Record, posts: Register<Post>) {
    var chance = Chance(seed: 1908)
    let months = Calendar.months
    let open = part.record.series[Series.Key("three-or-more-social-workers")]
    let teams = teamPlans.compactMap { plan in mixes.first { plan.id.text.hasPrefix($0.kind) }.map { (plan.id, $0) } }
    let plans = childrenOnPlans(published, &chance)
    let strays = months.map { _ in chance.spread() }
    let before = months.prefix { $0 < teamsFrom }.count
    var sums: [Measure.ID: [Int]] = [:]
    var counts: [Measure.ID: [[Int]]] = [:]
    for (index, month) in months.enumerated() {
        let cases = teams.map { team, _ in Double(casesHeld(by: team, in: month, posts)) }
        let inNeed = Apportionment.shares(of: Int(open?[Period(month)]?.denominator ?? 0), by: cases)
        func shares(of total: Int, _ weights: [Double], caps: [Int]) -> [Int] {
            Apportionment.shares(
                of: total, by: zip(weights, inNeed).map { $0 * Double($1) * (1 + 0.05 * chance.spread()) }, caps: caps)
        }
        let care = shares(of: Int(inCare[month] + 5 * strays[index]), teams.map(\.1.inCare), caps: inNeed)
        let onPlans = shares(
            of: plans[index], teams.map(\.1.onPlans), caps: zip(inNeed, care).map { $0 - $1 })
        let waits = unallocated[month] * (1 + 0.06 * chance.spread())
        let waiting = shares(of: Int(waits), teams.map(\.1.waiting), caps: inNeed.map { $0 / 3 })
        for (measure, parts) in [
            (Measure.ID.childrenInCare, care), (.childrenOnPlans, onPlans), (.childrenInNeed, inNeed),
            (.childrenUnallocated, waiting),
        ] {
            counts[measure, default: []].append(parts)
            sums[measure, default: []].append(parts.reduce(0, +))
        }
    }
    for measure in [Measure.ID.childrenInCare, .childrenOnPlans, .childrenInNeed, .childrenUnallocated] {
        part.add(measure, first: Calendar.first, counts: sums[measure] ?? [])
        for (place, team) in teams.enumerated() {
            let own = (counts[measure] ?? []).map { $0[place] }
            part.add(measure, .team(team.0), first: teamsFrom, counts: Array(own.suffix(months.count - before)))
        }
    }
    addNotSeen(to: &part, teams.map(\.0), &chance)
}

/// Children whose visit was late and still to be made, of the teams whose visits are counted.
private func addNotSeen(to part: inout IllustrativeRecord.Part, _ teams: [Team.ID], _ chance: inout Chance) {
    var sums = Calendar.months.map { _ in 0 }
    for team in teams {
        guard let visits = part.record.series[Series.Key(.visitsOnTime, .team(team))] else { continue }
        let counts = Calendar.months.map { month in
            let point = visits[Period(month)]
            let late = Int((point?.denominator ?? 0) - (point?.numerator ?? 0))
            return chance.successes(of: late, stillUnseen[month])
        }
        let before = Calendar.months.prefix { $0 < teamsFrom }.count
        part.add(.childrenNotSeen, .team(team), first: teamsFrom, counts: Array(counts.dropFirst(before)))
        for index in sums.indices { sums[index] += counts[index] }
    }
    part.add(.childrenNotSeen, first: Calendar.first, counts: sums)
}

/// Children on protection plans each month: on the line between the published 31 Marches, and on it there.
private func childrenOnPlans(_ published: Record, _ chance: inout Chance) -> [Int] {
    let series = published.series[Series.Key("children-on-plans-yearly")]
    func level(_ year: Int) -> Double? {
        Period("\(year)", cadence: .yearToMarch).flatMap { series?[$0]?.value.number }
    }
    return Calendar.months.map { month in
        let stray = 5 * chance.spread()
        let year = Calendar.yearToMarch(month)
        let past = month.month <= 3 ? month.month + 9 : month.month - 3
        guard let from = level(year - 1) else { return 0 }
        // The year that is not published yet goes on as it ended.
        guard let to = level(year) else { return Int(from + stray) }
        return past == 12 ? Int(to) : Int(from + (to - from) * Double(past) / 12 + stray)
    }
}

/// Cases that a team's posts held at a month's end.
private func casesHeld(by team: Team.ID, in month: Month, _ posts: Register<Post>) -> Int {
    posts.reduce(0) { $0 + ($1.team == team ? $1.caseload?[month] ?? 0 : 0) }
}
