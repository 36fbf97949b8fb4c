import ImprovementJourney
import JourneyFiles

/// The board's meetings, one a month from September 2013.
///
/// Published (April 2016): it met monthly. The days are not: here the fourth Wednesday, in December the third.
let boardMeetings: [Day] = Calendar.months(Calendar.month(2013, 9), Month(containing: Calendar.lastDay)).map { month in
    let wednesday = (1...7).map { month.firstDay.adding(days: $0 - 1) }.first { $0.weekday == .wednesday }
    return (wednesday ?? month.firstDay).adding(days: month.month == 12 ? 14 : 21)
}

/// For how many weeks a due date is put back: until after the next figures, the next quarter, or half a year.
private let putBackWeeks: [(Int, weight: Double)] = [(4, 20), (6, 25), (9, 25), (13, 20), (17, 7), (26, 3)]

private let notes = [
    "Begun; the teams have been told", "Half done", "On course", "Waits for a manager to be recruited",
    "Figures of the last quarter seen", "Slower than hoped: vacancies", "Agreed with the teams concerned",
]
private let proofs = [
    "Audit of twenty files", "Report to the board", "Figures of two quarters", "Adviser's letter to the board",
    "Minutes of the weekly meetings",
]

/// The improvement plan with its history, and the meetings that decided it.
func board() -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.board)
    var chance = Chance(seed: 1997)
    var decisions: [Day: [(action: Action.ID, text: String)]] = [:]
    let planned = plannedActions.sorted { $0.opened < $1.opened }
    for (index, plan) in planned.enumerated() {
        let digits = String(index + 1)
        let id = Action.ID("A-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
        let action = action(id, plan, source: part.source, &chance)
        part.record.insert(action)
        decisions[action.opened, default: []].append((id, "\(id) taken into the plan: \(action.title)"))
        for change in action.changes where boardMeetings.contains(change.on) {
            let decision =
                switch change.status {
                case .closed: "\(id) closed"
                case .withdrawn: "\(id) withdrawn"
                default: change.due.map { "\(id) put back to \($0.words)" }
                }
            if let decision { decisions[change.on, default: []].append((id, decision)) }
        }
    }
    for (index, day) in boardMeetings.enumerated() {
        let made = decisions[day] ?? []
        part.record.insert(
            Meeting(
                id: Meeting.ID("board-\(day)"), on: day, title: "Improvement board, meeting \(index + 1)",
                decisions: made.isEmpty ? ["The month's figures were noted"] : made.map(\.text),
                actions: Set(made.map(\.action)).sorted(), source: part.source))
    }
    return part
}

private func meeting(onOrAfter day: Day) -> Day {
    boardMeetings.first { $0 >= day } ?? boardMeetings[boardMeetings.count - 1]
}

private func meeting(onOrBefore day: Day) -> Day { boardMeetings.last { $0 <= day } ?? boardMeetings[0] }

extension Action {
    /// The day it was first due: every action of the made-up plan has one.
    fileprivate var planned: Day { due ?? opened }
}

private func action(
    _ id: Action.ID, _ plan: PlannedAction, source: Source.ID, _ chance: inout Chance
) -> Action {
    let opened = meeting(onOrAfter: plan.opened.firstDay)
    var action = Action(
        id: id, title: plan.title, measure: plan.measure, team: plan.team, owner: plan.owner, opened: opened,
        due: Calendar.workingDay(until: opened.adding(months: plan.dueAfterMonths)), source: source)
    switch plan.ground {
    case .finding(let finding): action.findings = [finding]
    case .requirement(let requirement): action.requirement = requirement
    }
    switch plan.fate {
    case .closed(let putBack): close(&action, putBack: putBack, proof: chance.pick(proofs), &chance)
    case .closedWithoutEvidence: close(&action, putBack: 1, proof: nil, &chance)
    case .withdrawn:
        action.changes = [
            Action.Change(
                on: Calendar.workingDay(from: opened.adding(days: 21)), status: .inProgress, note: chance.pick(notes)),
            Action.Change(
                on: meeting(onOrBefore: action.planned), status: .withdrawn,
                note: "Left to a later decision on the service"
            ),
        ]
    case .open(let status, let dueIn, let putBack, let silent, let hasEvidence):
        let slips = slips(putBack, &chance)
        action.due = Calendar.lastDay.adding(days: dueIn - slips.reduce(0, +))
        let last = Calendar.workingDay(until: Calendar.lastDay.adding(days: -silent))
        action.changes = history(action, putBack: slips, until: last, isStarted: status != .notStarted, &chance)
        if last > opened {
            action.changes.append(
                Action.Change(
                    on: last, status: status == .reportedComplete ? status : nil,
                    note: status == .reportedComplete ? "Its owner reports it done" : chance.pick(notes),
                    evidence: hasEvidence ? chance.pick(proofs) : nil))
        }
    }
    return action
}

/// By how many days an action is put back each time.
private func slips(_ count: Int, _ chance: inout Chance) -> [Int] {
    (0..<max(0, count)).map { _ in 7 * chance.pick(putBackWeeks) }
}

/// Begun, looked at now and then, put back at the last meeting before each due date; nothing on or after a day.
private func history(
    _ action: Action, putBack: [Int], until last: Day, isStarted: Bool, _ chance: inout Chance
) -> [Action.Change] {
    var changes: [Action.Change] = []
    if isStarted {
        let begun = Calendar.workingDay(from: action.opened.adding(days: chance.whole(9...25)))
        changes.append(Action.Change(on: begun, status: .inProgress, note: "Begun; the teams have been told"))
        let seen = boardMeetings.filter { $0 > begun.adding(days: 60) && $0 < min(action.planned, last) }
        for day in seen where chance.happens(0.25) {
            changes.append(
                Action.Change(on: Calendar.workingDay(until: day.adding(days: -2)), note: chance.pick(notes)))
        }
    }
    var due = action.planned
    for slip in putBack {
        let decided = meeting(onOrBefore: min(due, last.adding(days: -1)))
        due = due.adding(days: slip)
        changes.append(
            Action.Change(
                on: decided, due: due,
                note: chance.pick(["Put back: too few permanent workers", "Put back: waits for partners"])))
    }
    return changes.filter { $0.on < last }.sorted { $0.on < $1.on }
}

private func close(_ action: inout Action, putBack: Int, proof: String?, _ chance: inout Chance) {
    let slips = slips(putBack, &chance)
    let due = action.planned.adding(days: slips.reduce(0, +))
    let reported = Calendar.workingDay(from: due.adding(days: chance.whole(-25...18)))
    action.changes = history(action, putBack: slips, until: reported, isStarted: true, &chance)
    action.changes.append(
        Action.Change(on: reported, status: .reportedComplete, note: "Its owner reports it done", evidence: proof))
    action.changes.append(
        Action.Change(on: meeting(onOrAfter: reported.adding(days: 1)), status: .closed, note: "The board agrees"))
}
