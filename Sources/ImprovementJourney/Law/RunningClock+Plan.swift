// What the council owes, and what it planned: days that were agreed, and no length of law.

extension Journey {
    /// Open actions of the improvement plan that have a due day.
    var actionsRunning: [RunningClock] {
        actions.compactMap { action in
            guard let due = action.currentDue, let lateness = action.lateness(on: asAt) else { return nil }
            return RunningClock(
                record: .record(action.id), name: action.id.text, concern: .plan, title: "Action: \(action.title)",
                family: "actions", limit: "the board's day", team: action.team, started: action.opened, due: due,
                lateness: lateness, isInWorkingDays: false, waitsFor: action.owner, waitsForUs: true, children: nil,
                breach: .promise, kind: Action.noun, source: action.source)
        }
    }

    /// Requirements that are not met, of interventions in force, that have a due day.
    var requirementsRunning: [RunningClock] {
        interventionsInForce.flatMap { intervention in
            intervention.requirements.compactMap { requirement in
                guard let due = requirement.due, let lateness = requirement.lateness(on: asAt) else { return nil }
                return RunningClock(
                    record: .record(intervention.id), name: requirement.id.text, concern: .owed,
                    title: "Requirement: \(requirement.text)", family: "requirements", limit: "the day it sets",
                    team: nil,
                    started: intervention.issued.first, due: due, lateness: lateness, isInWorkingDays: false,
                    waitsFor: nil, waitsForUs: true, children: nil,
                    breach: intervention.kind == .direction ? .unlawful : .promise, kind: Requirement.noun,
                    law: intervention.power, source: requirement.source)
            }
        }
    }

    /// Promises to scrutiny that are not kept and have a due day.
    var commitmentsRunning: [RunningClock] {
        commitments.compactMap { commitment in
            guard let due = commitment.due, let lateness = commitment.lateness(on: asAt) else { return nil }
            return RunningClock(
                record: .record(commitment.id), name: commitment.id.text, concern: .owed,
                title: "Promise: \(commitment.text)", family: "promises", limit: "the day promised", team: nil,
                started: commitment.made.first, due: due, lateness: lateness, isInWorkingDays: false,
                waitsFor: commitment.owner, waitsForUs: true, children: nil, breach: .promise, kind: Commitment.noun,
                source: commitment.source)
        }
    }
}
