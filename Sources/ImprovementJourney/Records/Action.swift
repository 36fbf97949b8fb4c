/// What the improvement board has decided to do about a finding, with its history.
public struct Action: Identifiable, Sendable, Hashable {
    /// Its number in the plan, such as `A-014`.
    public var id: Identifier<Action>
    /// What is to be done.
    public var title: String
    /// The findings it answers.
    public var findings: [Finding.ID]
    /// The direction notice's requirement it answers.
    public var requirement: Requirement.ID?
    /// The measure that will show whether it works.
    public var measure: Measure.ID?
    /// The team that it is about; nil for the whole service.
    public var team: Team.ID?
    /// Who answers for it, by function.
    public var owner: String
    /// When the board took it into the plan.
    public var opened: Day
    /// The day it was first due.
    public var due: Day
    /// What has happened since, oldest first.
    public var changes: [Change]
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<Action>, title: String, findings: [Finding.ID] = [], requirement: Requirement.ID? = nil,
        measure: Measure.ID? = nil, team: Team.ID? = nil, owner: String, opened: Day, due: Day,
        changes: [Change] =
            [], source: Source.ID
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
    public enum Status: String, CaseIterable, Hashable, Sendable {
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

        /// Whether something is still to be done.
        public var isOpen: Bool { self == .notStarted || self == .inProgress || self == .reportedComplete }
    }

    /// One entry of an action's history; whatever it does not name stays as it was.
    public struct Change: Hashable, Sendable {
        /// When it was entered.
        public var on: Day
        /// The new status.
        public var status: Status?
        /// The new due date.
        public var due: Day?
        /// What was reported.
        public var note: String
        /// What shows that it was done, such as a report to the board.
        public var evidence: String?

        /// Makes a change.
        public init(on: Day, status: Status? = nil, due: Day? = nil, note: String, evidence: String? = nil) {
            self.on = on
            self.status = status
            self.due = due
            self.note = note
            self.evidence = evidence
        }
    }

    /// The status now.
    public var status: Status { changes.last { $0.status != nil }?.status ?? .notStarted }

    /// The due date now.
    public var currentDue: Day { changes.last { $0.due != nil }?.due ?? due }

    /// Everything that shows it was done.
    public var evidence: [String] { changes.compactMap(\.evidence) }

    /// How many times the due date was put back (a date brought forward does not count).
    public var timesPutBack: Int {
        var times = 0
        var current = due
        for change in changes {
            guard let next = change.due else { continue }
            if next > current { times += 1 }
            current = next
        }
        return times
    }

    /// Days from the first due date to the one now; negative where it was brought forward.
    public var slippageDays: Int { due.days(until: currentDue) }

    /// The last day on which anything was entered.
    public var lastUpdate: Day { changes.last?.on ?? opened }

    /// Days past the due date on a day, 0 or more; nil where nothing is to be done any more.
    public func daysLate(on day: Day) -> Int? {
        switch status {
        case .closed, .withdrawn, .reportedComplete: nil
        case .notStarted, .inProgress: max(0, currentDue.days(until: day))
        }
    }
}

extension Action: KnownOverTime {
    /// The action with the history it had on that day; nil before the board took it.
    public func known(on day: Day) -> Action? {
        guard opened <= day else { return nil }
        guard let last = changes.last, last.on > day else { return self }
        var action = self
        action.changes = changes.filter { $0.on <= day }
        return action
    }
}
