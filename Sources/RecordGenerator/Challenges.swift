import ImprovementJourney

/// Working days that a challenge takes on average: social workers and first-line managers did not respond to
/// challenges (April 2016); better after, slower again in 2019.
private let daysTaken = Path(
    (2013, 4, 19), (2014, 12, 24), (2016, 4, 28), (2017, 4, 15), (2018, 9, 14), (2019, 3, 18), (2019, 7, 20))

private let subjects = [
    "care plan not updated", "review held without a report", "visits not made as planned",
    "contact with the family not arranged", "pathway plan missing", "health assessment late",
    "drift in the plan for permanence", "placement changed without a review", "education plan missing",
    "life story work not begun", "decision of the review not carried out",
]

/// About sixty challenges a year by independent reviewing officers; some are open on the last day.
func addChallenges(to part: inout IllustrativeRecord.Part, _ chance: inout Chance) {
    let teams =
        teamIDs("children-in-care") + teamIDs("children-in-care") + teamIDs("safeguarding")
        + ["leaving-care-1", "leaving-care-2", "disabled-children-1", "disabled-children-2"]
    var numbers: [Int: Int] = [:]
    for month in Calendar.months(Calendar.first, Month(containing: Calendar.lastDay)) {
        let count = max(1, Int(5 + 1.7 * chance.spread() + 0.5))
        for raised in (0..<count).map({ _ in chance.workingDay(of: month) }).sorted() {
            let open = teams.filter { id in teamPlans.contains { $0.id == id && $0.opened <= raised } }
            let days = max(3, Int(daysTaken[month] * (1 + 0.38 * chance.spread())))
            let responded = Calendar.working.day(max(1, days / 2), workingDaysAfter: raised)
            let resolved = Calendar.working.day(days, workingDaysAfter: raised)
            numbers[raised.year, default: 0] += 1
            let number = String(numbers[raised.year] ?? 0)
            part.record.insert(
                Challenge(
                    id: Challenge.ID(
                        "IRO-\(raised.year)-" + String(repeating: "0", count: max(0, 3 - number.count)) + number),
                    team: chance.pick(open), subject: chance.pick(subjects), raised: raised,
                    responded: responded <= Calendar.lastDay ? responded : nil,
                    resolved: resolved <= Calendar.lastDay ? resolved : nil, source: part.source))
        }
    }
}
