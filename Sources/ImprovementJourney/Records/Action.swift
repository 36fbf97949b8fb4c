/// What the improvement board has decided to do about a finding, with its history.
package struct Action: Identifiable, Sendable, Hashable {
    /// Its number in the plan, such as `A-014`.
    package var id: Identifier<Action>
    /// What is to be done.
    package var title: String
    /// The findings it answers.
    package var findings: [Finding.ID]
    /// The intervention's requirement it answers.
    package var requirement: Requirement.ID?
    /// The measure that will show whether it works.
    package var measure: Measure.ID?
    /// The team that it is about; nil for the whole service.
    package var team: Team.ID?
    /// Who answers for it, by function.
    package var owner: String
    /// When the board took it into the plan.
    package var opened: Day
    /// The day it was due when it was opened; nil where it has none, as long as it goes on.
    package var due: Day?
    /// What has happened since, oldest first.
    package var changes: [Change]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Action>, title: String, findings: [Finding.ID] = [], requirement: Requirement.ID? = nil,
        measure: Measure.ID? = nil, team: Team.ID? = nil, owner: String, opened: Day, due: Day?,
        changes: [Change] = [], source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.findings = findings
        self.requirement = requirement
        self.measure = measure
        self.team = team
        self.owner = owner
        self.opened = opened
        self.due = due
        self.changes = changes
        self.source = source
    }
}

extension Action {
    /// How far an action is.
    package enum Status: String, CaseIterable, Hashable, Comparable, Sendable {
        /// Nothing done yet.
        case notStarted = "not started"
        /// Being done.
        case inProgress = "in progress"
        /// Its owner says that it is done; the board has not agreed yet.
        case reportedComplete = "reported complete"
        /// The board agreed that it is done.
        case closed
        /// The board no longer wants it.
        case withdrawn

        /// The order of lists: what is to be done first, what is given up last.
        package static func < (left: Self, right: Self) -> Bool { left.place < right.place }

        private var place: Int {
            switch self {
            case .notStarted, .inProgress: 0
            case .reportedComplete: 1
            case .closed: 2
            case .withdrawn: 3
            }
        }

        /// Whether something is still to be done.
        package var isOpen: Bool { self == .notStarted || self == .inProgress || self == .reportedComplete }
    }

    /// One entry of an action's history; whatever it does not name stays as it was.
    package struct Change: Hashable, Sendable {
        /// When it was entered.
        package var on: Day
        /// The new status.
        package var status: Status?
        /// The new due date.
        package var due: Day?
        /// What was reported.
        package var note: String
        /// What shows that it was done, such as a report to the board.
        package var evidence: String?

        package init(on: Day, status: Status? = nil, due: Day? = nil, note: String, evidence: String? = nil) {
            self.on = on
            self.status = status
            self.due = due
            self.note = note
            self.evidence = evidence
        }
    }

    /// The status now.
    package var status: Status { changes.last { $0.status != nil }?.status ?? .notStarted }

    /// The due date now; nil where none was ever set.
    package var currentDue: Day? { changes.last { $0.due != nil }?.due ?? due }

    /// The first due date that was set; nil where none ever was.
    package var firstDue: Day? { due ?? changes.first { $0.due != nil }?.due }

    /// Whether something is still to be done and no day is set for it.
    package var isUndated: Bool { status.isOpen && currentDue == nil }

    /// Everything that shows it was done.
    package var evidence: [String] { changes.compactMap(\.evidence) }

    /// How many times the due date was put back (a date brought forward does not count).
    package var timesPutBack: Int {
        var times = 0
        var current = due
        for change in changes {
            guard let next = change.due else { continue }
            if let current, next > current { times += 1 }
            current = next
        }
        return times
    }

    /// Days from the first due date to the one now; negative where it was brought forward, 0 where there is none.
    package var slippageDays: Int {
        guard let firstDue, let currentDue else { return 0 }
        return firstDue.days(until: currentDue)
    }

    /// The last day on which anything was entered.
    package var lastUpdate: Day { changes.last?.on ?? opened }

    /// How the action stands to its due date on a day; nil where it has none, so that it is never late, and where nothing
    /// is to be done any more: its owner reports it complete, or the board closed or withdrew it.
    package func lateness(on day: Day) -> Lateness? {
        switch status {
        case .closed, .withdrawn, .reportedComplete: nil
        case .notStarted, .inProgress: currentDue.map { Lateness(due: $0, on: day) }
        }
    }

    /// Whether it is past its due date on a day.
    package func isLate(on day: Day) -> Bool { lateness(on: day)?.isLate ?? false }
}

extension Action: JourneyRecord {
    /// What one is called.
    package static let noun = "action"

    /// The action with the history it had on that day; nil before the board took it.
    package func known(on day: Day) -> Action? {
        guard opened <= day else { return nil }
        guard let last = changes.last, last.on > day else { return self }
        var action = self
        action.changes = changes.filter { $0.on <= day }
        return action
    }

    /// The last entry.
    package var lastDated: Day? { lastUpdate }
}

extension RegisterHolder {
    /// The improvement plan.
    package var actions: Register<Action> { registers[Action.self] }
}
