import ImprovementJourney
import JourneyFiles

/// Cases issued a month, and how long they take, in weeks.
///
/// Published (April 2016): better than before at finishing on time, still over the 26-week limit, largely through
/// poor communication between social workers and legal services. The limit holds from 22 April 2014.
private let issuedAMonth = Path((2012, 4, 9), (2014, 4, 9), (2016, 4, 10), (2018, 4, 9.7), (2019, 7, 9.5))
private let averageWeeks = Path(
    (2012, 4, 47), (2013, 4, 42), (2014, 9, 33.5), (2016, 4, 29), (2017, 9, 28.5), (2018, 9, 30.5), (2019, 7, 32))

/// The share of cases that end within 26 weeks.
private let withinLimit = Path(
    (2012, 4, 0.06), (2013, 4, 0.14), (2014, 6, 0.4), (2016, 4, 0.53), (2017, 9, 0.56), (2018, 9, 0.5), (2019, 7, 0.46))

/// Weeks from issue to final order: cases within the limit end near it, the others have a long tail, and the average
/// is that of the month.
private func weeks(issued month: Month, _ chance: inout Chance) -> Double {
    let within = withinLimit[month]
    if chance.happens(within) { return min(25.9, max(15, 24.4 + 1.7 * chance.spread())) }
    let beyond = (averageWeeks[month] - within * 24) / (1 - within) - 26.2
    return 26.2 + beyond * (chance.fraction() + chance.fraction())
}

/// For whom a case waits, how often, and for what.
private let waits: [(CourtCase.Party, weight: Double, reasons: [String])] = [
    (.socialWorker, 30, ["assessment not filed", "final evidence late", "change of social worker"]),
    (
        .legalServices, 30,
        ["statement waits to be settled", "threshold document not sent", "letter of instruction not sent"]
    ),
    (.court, 16, ["no date for the final hearing", "judge not available"]),
    (.expert, 14, ["report of the psychologist late", "report of the paediatrician late"]),
    (.parents, 6, ["parent without a lawyer", "relative put forward late"]),
    (.guardian, 4, ["guardian not yet allocated", "guardian's analysis late"]),
]

private let extensionReasons = [
    "expert report awaited", "kinship assessment after a late name", "final hearing needs more days",
    "a parallel criminal trial", "parent's treatment to be seen through", "final evidence filed late",
]

private let orders: [(String, weight: Double)] = [
    ("care order", 38), ("care and placement order", 24), ("supervision order", 16), ("special guardianship order", 18),
    ("no order", 4),
]

/// The live cases that the day of opening needs: days since issue, and the last day of the extension in force, as
/// days from the day of opening; nil for none.
private let liveCases: [(daysSinceIssue: Int, extensionEnds: Int?)] = [
    // Past 26 weeks and no extension in force.
    (196, nil), (211, nil), (262, -9), (189, nil),
    // In extension: the first three end within 14 days.
    (229, 3), (214, 8), (240, 13), (205, 19), (222, 26), (252, 31), (233, 34), (199, 41), (275, 45), (218, 20),
    // Within 4 weeks of the limit, then within 8.
    (179, nil), (175, nil), (170, nil), (166, nil), (161, nil), (156, nil),
    (150, nil), (147, nil), (143, nil), (138, nil), (134, nil), (131, nil), (128, nil),
]

/// Younger live cases on the day of opening.
private let youngCases = 35

/// Care cases from issue to final order, concluded since the record begins or live on its last day.
func court() -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.court)
    var chance = Chance(seed: 1989)
    var cases: [CourtCase] = []
    for month in Calendar.months(Calendar.month(2012, 4), Month(containing: Calendar.lastDay)) {
        let level = issuedAMonth[month]
        let count = max(4, Int(level + 1.8 * chance.spread() + 0.5))
        for _ in 0..<count {
            let issued = chance.workingDay(of: month)
            let weeks = weeks(issued: month, &chance)
            let concluded = Calendar.workingDay(from: issued.adding(days: Int(weeks * 7)))
            // Those live on the last day are stated above, so that the attention rules find what they look for.
            guard concluded > Calendar.first.firstDay, concluded <= Calendar.lastDay else { continue }
            cases.append(closedCase(issued: issued, concluded: concluded, source: part.source, &chance))
        }
    }
    let young = (0..<youngCases).map { index in (daysSinceIssue: 3 + index * 34 / 10, extensionEnds: Int?.none) }
    for live in liveCases + young {
        cases.append(liveCase(live.daysSinceIssue, live.extensionEnds, source: part.source, &chance))
    }
    var numbers: [Int: Int] = [:]
    for var courtCase in cases.sorted(by: { ($0.issued, $0.children) < ($1.issued, $1.children) }) {
        let year = courtCase.issued.year
        numbers[year, default: 0] += 1
        let number = String(numbers[year] ?? 0)
        courtCase.id = CourtCase.ID("C-\(year)-" + String(repeating: "0", count: max(0, 3 - number.count)) + number)
        part.record.insert(courtCase)
    }
    return part
}

/// Half of the cases are held by the proceedings teams, the rest where the family is known.
private func team(_ chance: inout Chance) -> Team.ID {
    chance.happens(0.5)
        ? chance.pick(teamIDs("proceedings")) : chance.pick(teamIDs("safeguarding") + teamIDs("children-in-care"))
}

/// The hearings in their order, each on a working day: the case management hearing 12 to 18 working days after issue
/// (Public Law Outline, PD12A), the others by the length of the case.
private func steps(issued: Day, weeks: Double, until last: Day, _ chance: inout Chance) -> [CourtCase.Step] {
    let first = Calendar.working.day(chance.whole(12...18), workingDaysAfter: issued)
    let resolution = issued.adding(days: Int(weeks * 7 * (0.68 + 0.03 * chance.spread())))
    let final = issued.adding(days: Int(weeks * 7 * 0.93) - chance.whole(0...6))
    return [
        CourtCase.Step(on: first, stage: "case management hearing"),
        CourtCase.Step(on: Calendar.workingDay(from: resolution), stage: "issues resolution hearing"),
        CourtCase.Step(on: Calendar.workingDay(from: final), stage: "final hearing"),
    ].filter { $0.on <= last }
}

/// Extensions that keep a case within its limit; before 22 April 2014 there was none to be granted.
private func extensions(issued: Day, until last: Day, _ chance: inout Chance) -> [CourtCase.Extension] {
    var limit = issued.adding(days: 181)
    var extensions: [CourtCase.Extension] = []
    while limit < last, limit > Calendar.day(2014, 4, 22), extensions.count < 4 {
        // About one case in eight passes without anybody asking for more time.
        guard !chance.happens(0.12) else { break }
        let until = Calendar.workingDay(until: limit.adding(days: chance.pick([28, 42, 56, 56])))
        let granted = Calendar.workingDay(until: limit.adding(days: -chance.whole(4...24)))
        extensions.append(CourtCase.Extension(granted: granted, until: until, reason: chance.pick(extensionReasons)))
        limit = until
    }
    return extensions
}

private func wait(from: Day, until: Day?, _ chance: inout Chance) -> CourtCase.Wait {
    let from = Calendar.workingDay(from: from)
    let until = until.map { max(from, Calendar.workingDay(until: $0)) }
    let kind = chance.pick(waits.map { (($0.0, $0.reasons), weight: $0.weight) })
    return CourtCase.Wait(from: from, until: until, waitingFor: kind.0, reason: chance.pick(kind.1))
}

private func closedCase(issued: Day, concluded: Day, source: Source.ID, _ chance: inout Chance) -> CourtCase {
    let days = issued.days(until: concluded)
    let count = days > 182 ? chance.whole(0...2) : chance.whole(0...3) / 3
    let waits = (0..<count).map { index in
        let from = issued.adding(days: 25 + index * (days - 40) / max(1, count) + chance.whole(0...6))
        return wait(from: from, until: min(from.adding(days: chance.whole(8...38)), concluded), &chance)
    }
    return CourtCase(
        id: "", team: team(&chance),
        children: chance.pick([(1, weight: 52), (2, weight: 27), (3, weight: 14), (4, weight: 7)]),
        issued: issued, steps: steps(issued: issued, weeks: Double(days) / 7, until: concluded, &chance),
        extensions: extensions(issued: issued, until: concluded, &chance), waits: waits, concluded: concluded,
        outcome: chance.pick(orders), source: source)
}

private func liveCase(
    _ daysSinceIssue: Int, _ extensionEnds: Int?, source: Source.ID, _ chance: inout Chance
) -> CourtCase {
    let issued = Calendar.workingDay(from: Calendar.lastDay.adding(days: -daysSinceIssue))
    var granted: [CourtCase.Extension] = []
    if let extensionEnds {
        let end = Calendar.workingDay(until: Calendar.lastDay.adding(days: extensionEnds))
        var limit = issued.adding(days: 181)
        while limit < end {
            let until = Calendar.workingDay(until: min(end, limit.adding(days: 56)))
            let day = min(limit.adding(days: -chance.whole(3...15)), Calendar.lastDay.adding(days: -2))
            granted.append(
                CourtCase.Extension(
                    granted: Calendar.workingDay(until: day), until: until, reason: chance.pick(extensionReasons)))
            limit = until
        }
    }
    let isOld = daysSinceIssue > 120
    var stood: [CourtCase.Wait] = []
    if isOld {
        let from = issued.adding(days: chance.whole(30...60))
        stood.append(wait(from: from, until: from.adding(days: chance.whole(10...30)), &chance))
    }
    // Most old cases wait for somebody today; some young ones do.
    if chance.happens(isOld ? 0.8 : 0.25), daysSinceIssue > 14 {
        let since = min(daysSinceIssue / 3, isOld ? chance.whole(6...48) : chance.whole(3...20))
        stood.append(wait(from: Calendar.lastDay.adding(days: -since), until: nil, &chance))
    }
    let weeks = max(27, Double(daysSinceIssue) / 7 + Double(chance.whole(2...7)))
    return CourtCase(
        id: "", team: team(&chance),
        children: chance.pick([(1, weight: 52), (2, weight: 27), (3, weight: 14), (4, weight: 7)]),
        issued: issued, steps: steps(issued: issued, weeks: weeks, until: Calendar.lastDay, &chance),
        extensions: granted, waits: stood, source: source)
}
