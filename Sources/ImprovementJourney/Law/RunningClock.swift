/// A time limit that runs on the journey's day for one record: since when, until when, and who is waited for.
///
/// Whatever has a limit (a clock of the case system, proceedings, a challenge, an action, a requirement, a promise) is
/// one of these, so that there is one queue, and so that a list can join them by team and sort.
package struct RunningClock: Hashable, Sendable {
    /// For whom it runs.
    package enum Concern: Int, CaseIterable, Hashable, Sendable {
        /// For a child.
        case child
        /// For somebody to whom the council owes something: Ofsted, the Secretary of State, scrutiny.
        case owed
        /// For the council's own plan.
        case plan
    }

    /// The record that it runs for.
    package var record: RecordReference
    /// The record's name in the files.
    package var name: String
    /// For whom it runs.
    package var concern: Concern
    /// What it is, such as `Initial child protection conference`.
    package var title: String
    /// The sort of work by which a list joins it, in the plural: `conferences`, `proceedings`, `visits`.
    package var family: String
    /// The limit in words, such as `15 working days`.
    package var limit: Sentence
    /// The team that must act; nil where no team is named.
    package var team: Team.ID?
    /// The day on which it started.
    package var started: Day
    /// The last day that is in time.
    package var due: Day
    /// How it stands to that day: in working days where the limit is counted in them.
    package var lateness: Lateness
    /// Whether its limit, and so its lateness, is counted in working days.
    package var isInWorkingDays: Bool
    /// For whom it waits; nil where nobody said.
    package var waitsFor: String?
    /// Whether it waits for the council itself.
    package var waitsForUs: Bool
    /// How many children it is about; nil where it is about none, or nobody said.
    package var children: Int?
    /// What it means when it passes.
    package var breach: BreachKind
    /// Where the record comes from.
    package var source: Source.ID
    /// Whether its limit was put off.
    package var isExtended = false
}

/// The time limits that run, kept once found.
private struct RunningClocks: Sendable {
    let inOrder: [RunningClock]
}

extension Journey {
    /// Every time limit that runs on the journey's day, the next to end first, those that have passed before them.
    package var runningClocks: [RunningClock] {
        workings.result(RunningClocks.self) {
            let found = proceedingsRunning + challengesRunning
            return RunningClocks(
                inOrder: found.map { (clock: $0, name: $0.record.description) }
                    .sorted { ($0.clock.due, $0.name) < ($1.clock.due, $1.name) }.map(\.clock))
        }.inOrder
    }

    /// Live cases whose limit is law.
    private var proceedingsRunning: [RunningClock] {
        liveCases.compactMap { courtCase in
            guard let lateness = courtCase.lateness(on: asAt) else { return nil }
            let wait = courtCase.currentWait?.waitingFor
            return RunningClock(
                record: .record(courtCase.id), name: courtCase.id.text, concern: .child,
                title: "Care and supervision proceedings", family: "proceedings",
                limit: courtCase.deadline.isExtended ? "26 weeks and extensions" : "26 weeks", team: courtCase.team,
                started: courtCase.issued, due: courtCase.deadline.currentLimit, lateness: lateness,
                isInWorkingDays: false, waitsFor: wait?.rawValue, waitsForUs: wait?.isTheCouncil ?? false,
                children: courtCase.children, breach: .courtsTimetable, source: courtCase.source,
                isExtended: courtCase.deadline.isExtended)
        }
    }

    /// Open challenges by reviewing officers.
    private var challengesRunning: [RunningClock] {
        openChallenges.compactMap { challenge in
            guard let lateness = challenge.lateness(on: asAt, calendar: calendar) else { return nil }
            return RunningClock(
                record: .record(challenge.id), name: challenge.id.text, concern: .child,
                title: "Challenge by a reviewing officer", family: "challenges",
                limit: "\(Figure(days: Challenge.workingDaysAllowed), .digits) working days", team: challenge.team,
                started: challenge.raised, due: challenge.due(in: calendar), lateness: lateness, isInWorkingDays: true,
                waitsFor: "social worker", waitsForUs: true, children: nil, breach: .guidanceMiss,
                source: challenge.source)
        }
    }
}

extension CourtCase.Party {
    /// Whether it is the council that is waited for.
    package var isTheCouncil: Bool { self == .socialWorker || self == .legalServices }
}
