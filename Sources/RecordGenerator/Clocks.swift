import ImprovementJourney
import JourneyFiles

/// Time limits of one kind: how many start, with whom, and how many of them are done in time.
private struct ClockPlan {
    /// The kind.
    var kind: ClockKind.ID
    /// The teams that do such work.
    var teams: [Team.ID]
    /// The days of a start that are told: what starts later is not due for weeks, what started earlier has ended.
    var starts: (from: Day, to: Day)
    /// How many start in a month.
    var monthly: Double
    /// The share done in time.
    var inTime: Double
    /// Days by which the late ones are late, at most for most of them.
    var overrun = 9
    /// For whom those that run wait, by weight.
    var waits: [(Clock.Party, weight: Double)] = [(.socialWorker, 3), (.manager, 1), (.family, 2)]
    /// How many children, at most.
    var mostChildren = 1
    /// The council's own working days, of a kind that no law limits.
    var ownWorkingDays: Int?
}

/// Time limits of the case system: those that run on the last day and, of the same weeks of start, those that ended.
///
/// Told are all that started in some weeks, ended or not, so that what is counted of them picks out neither quick nor slow
/// ones. The orders of magnitude follow the monthly figures of practice: 473 assessments of June 2019, 97 conferences,
/// 23 visits to privately fostered children.
func clocks(kinds: Register<ClockKind>) -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.clocks)
    var chance = Chance(seed: 2010)
    let made = clockPlans.flatMap { plan in
        kinds[plan.kind].map { makeClocks(plan, $0, part.source, &chance) } ?? []
    }
    let inOrder = made.enumerated().sorted { ($0.element.started, $0.offset) < ($1.element.started, $1.offset) }
    for (place, clock) in inOrder.map(\.element).enumerated() {
        var clock = clock
        let number = String(place + 1)
        clock.id = Clock.ID("K-" + String(repeating: "0", count: max(0, 4 - number.count)) + number)
        part.record.insert(clock)
    }
    return part
}

private func makeClocks(
    _ plan: ClockPlan, _ kind: ClockKind, _ source: Source.ID, _ chance: inout Chance
) -> [Clock] {
    let days = plan.starts.from.days(until: plan.starts.to) + 1
    let count = Int(plan.monthly * Double(days) / 30.4 + 0.5)
    return (0..<count).map { _ in
        let started = Calendar.workingDay(until: plan.starts.from.adding(days: chance.whole(0...days - 1)))
        var clock = Clock(id: "", kind: kind.id, team: chance.pick(plan.teams), started: started, source: source)
        let own = plan.ownWorkingDays.map { Calendar.working.day($0, workingDaysAfter: started) }
        let due = kind.deadline(started: started, extendedTo: nil, due: own, in: Calendar.working)?.due ?? started
        clock.due = own
        let stopped = stop(plan, started, due, clock.team, &chance)
        let children = chance.happens(0.7) ? 1 : chance.whole(1...plan.mostChildren)
        let isAllocated = !chance.happens(0.03)
        let says = chance.happens(0.35)
        let waits = chance.pick(plan.waits)
        let isExtended = chance.happens(0.2)
        if stopped <= Calendar.lastDay {
            clock.stopped = stopped
        } else {
            clock.children = children
            clock.isAllocated = isAllocated
            if says { clock.waitsFor = waits }
            if isExtended, let latest = kind.latestExtension(started: started, in: Calendar.working) {
                clock.extendedTo = latest
            }
        }
        return clock
    }
}

/// The day on which it is done: mostly near its last day, as work is.
private func stop(
    _ plan: ClockPlan, _ started: Day, _ due: Day, _ team: Team.ID, _ chance: inout Chance
) -> Day {
    let allowed = started.days(until: due)
    // Teams that are known to fall behind do so here too.
    let behind = team == "safeguarding-7" || team == "assessment-4" ? 0.12 : 0
    if chance.happens(plan.inTime - behind) {
        let early = Int(Double(allowed) * 0.6 * chance.fraction() * chance.fraction())
        return max(started, Calendar.workingDay(until: due.adding(days: -early)))
    }
    let late = chance.happens(0.06) ? chance.whole(plan.overrun...plan.overrun * 3) : chance.whole(1...plan.overrun)
    return Calendar.workingDay(from: due.adding(days: late))
}

private func starts(_ from: (Int, Int, Int), _ to: (Int, Int, Int) = (2019, 7, 31)) -> (from: Day, to: Day) {
    (Calendar.day(from.0, from.1, from.2), Calendar.day(to.0, to.1, to.2))
}

private let inAssessment = teamIDs("assessment") + teamIDs("disabled-children")
private let inSafeguarding = teamIDs("safeguarding") + ["exploitation"]
private let inCare = teamIDs("children-in-care")
private let healthWaits: [(Clock.Party, weight: Double)] = [(.health, 5), (.socialWorker, 2), (.carer, 1)]
private let conferenceWaits: [(Clock.Party, weight: Double)] = [
    (.reviewingOfficer, 2), (.socialWorker, 3), (.police, 1), (.health, 1), (.interpreter, 0.5),
]

private let clockPlans: [ClockPlan] = [
    ClockPlan(
        kind: "single-assessment", teams: inAssessment, starts: starts((2019, 5, 24)), monthly: 470, inTime: 0.8,
        mostChildren: 4),
    ClockPlan(
        kind: "icpc", teams: inAssessment + inSafeguarding, starts: starts((2019, 5, 13)), monthly: 96, inTime: 0.75,
        overrun: 7, waits: conferenceWaits, mostChildren: 4),
    ClockPlan(
        kind: "core-group", teams: inSafeguarding, starts: starts((2019, 6, 1)), monthly: 74, inTime: 0.83, overrun: 6,
        mostChildren: 4),
    ClockPlan(
        kind: "review-conference-first", teams: inSafeguarding, starts: starts((2019, 4, 15), (2019, 5, 31)),
        monthly: 66, inTime: 0.93, waits: conferenceWaits, mostChildren: 4),
    ClockPlan(
        kind: "review-conference-later", teams: inSafeguarding, starts: starts((2019, 1, 15), (2019, 2, 28)),
        monthly: 70, inTime: 0.93, waits: conferenceWaits, mostChildren: 4),
    ClockPlan(
        kind: "cp-visits", teams: inSafeguarding + teamIDs("disabled-children"), starts: starts((2019, 7, 12)),
        monthly: 220, inTime: 0.76, overrun: 5, mostChildren: 4, ownWorkingDays: 10),
    ClockPlan(
        kind: "lac-review-first", teams: inSafeguarding + inCare, starts: starts((2019, 5, 20)), monthly: 34,
        inTime: 0.92, waits: conferenceWaits),
    ClockPlan(
        kind: "lac-review-second", teams: inCare, starts: starts((2019, 4, 15), (2019, 5, 31)), monthly: 28,
        inTime: 0.94, waits: conferenceWaits),
    ClockPlan(
        kind: "lac-review-later", teams: inCare, starts: starts((2019, 1, 20), (2019, 2, 28)), monthly: 105,
        inTime: 0.95, waits: conferenceWaits),
    ClockPlan(
        kind: "lac-visit-year-one", teams: inCare + ["disabled-children-1", "disabled-children-2"],
        starts: starts((2019, 6, 10)), monthly: 105, inTime: 0.79, overrun: 7),
    ClockPlan(
        kind: "lac-visit-later", teams: inCare, starts: starts((2019, 4, 20), (2019, 5, 20)), monthly: 55,
        inTime: 0.82, overrun: 8),
    ClockPlan(
        kind: "initial-health", teams: inSafeguarding + inCare, starts: starts((2019, 5, 20)), monthly: 34,
        inTime: 0.55,
        overrun: 25, waits: healthWaits),
    ClockPlan(
        kind: "review-health-5-plus", teams: inCare, starts: starts((2018, 7, 15), (2018, 8, 31)), monthly: 58,
        inTime: 0.86, waits: healthWaits),
    ClockPlan(
        kind: "pep-ready", teams: inCare, starts: starts((2019, 5, 20)), monthly: 26, inTime: 0.8,
        waits: [(.school, 4), (.socialWorker, 2), (.carer, 1)]),
    ClockPlan(
        kind: "private-fostering-first", teams: ["private-fostering"], starts: starts((2019, 5, 1)), monthly: 7,
        inTime: 0.8, overrun: 5),
    ClockPlan(
        kind: "private-fostering-year-one", teams: ["private-fostering"], starts: starts((2019, 5, 20)), monthly: 22,
        inTime: 0.75),
    ClockPlan(
        kind: "complaint-1", teams: inAssessment + inSafeguarding + inCare, starts: starts((2019, 5, 20)), monthly: 22,
        inTime: 0.72, waits: [(.manager, 4), (.family, 1), (.anotherService, 1)]),
    ClockPlan(
        kind: "complaint-2", teams: inSafeguarding + inCare, starts: starts((2019, 5, 1)), monthly: 4, inTime: 0.6,
        waits: [(.manager, 2), (.partner, 2)]),
    ClockPlan(
        kind: "return-interview", teams: ["exploitation"] + inCare, starts: starts((2019, 7, 1)), monthly: 40,
        inTime: 0.66, overrun: 4, waits: [(.family, 3), (.partner, 2)]),
    ClockPlan(
        kind: "temporary-approval", teams: teamIDs("fostering"), starts: starts((2019, 3, 15)), monthly: 5,
        inTime: 0.85,
        waits: [(.manager, 2), (.health, 1), (.carer, 1)]),
    ClockPlan(
        kind: "pathway-assessment", teams: teamIDs("leaving-care"), starts: starts((2019, 4, 10)), monthly: 11,
        inTime: 0.8),
    ClockPlan(
        kind: "adopter-stage-1", teams: ["adoption"], starts: starts((2019, 5, 1)), monthly: 6, inTime: 0.8,
        waits: [(.health, 2), (.police, 1), (.family, 1)]),
    ClockPlan(
        kind: "adopter-stage-2", teams: ["adoption"], starts: starts((2019, 3, 1)), monthly: 5, inTime: 0.85),
]
