/// One time limit that runs, or ran, for one thing in the council's case system: an assessment, a conference, a visit.
///
/// What files of their own tell (court cases, challenges, actions, requirements, promises) runs without one.
package struct Clock: Identifiable, Sendable, Hashable {
    /// A number of the folder's own, such as `K-0312`; never a case number, never a name.
    package var id: Identifier<Clock>
    /// What sort of time limit it is.
    package var kind: ClockKind.ID
    /// The team that must act.
    package var team: Team.ID
    /// The day on which it started; of a kind that is counted back, the day from which.
    package var started: Day
    /// The day on which what was due was done; nil while it runs.
    package var stopped: Day?
    /// How many children it is about; nil where nobody said.
    package var children: Int?
    /// Whether a worker is allocated; nil where nobody said.
    package var isAllocated: Bool?
    /// For whom it waits, as last said; nil where nobody said.
    package var waitsFor: Party?
    /// The last day that an extension allows; nil where there is none.
    package var extendedTo: Day?
    /// The council's own last day, of a kind for which no law sets one; nil where it set none.
    package var due: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Clock>, kind: ClockKind.ID, team: Team.ID, started: Day, stopped: Day? = nil,
        children: Int? = nil, isAllocated: Bool? = nil, waitsFor: Party? = nil, extendedTo: Day? = nil,
        due: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.kind = kind
        self.team = team
        self.started = started
        self.stopped = stopped
        self.children = children
        self.isAllocated = isAllocated
        self.waitsFor = waitsFor
        self.extendedTo = extendedTo
        self.due = due
        self.source = source
    }
}

extension Clock {
    /// Whom it can wait for; those of a court case among them, in the same words.
    package enum Party: String, CaseIterable, Hashable, Sendable {
        /// The council's social worker.
        case socialWorker = "social worker"
        /// The manager of the team, to decide or to sign.
        case manager
        /// The council's legal services.
        case legalServices = "legal services"
        /// The council's reviewing officer or conference chair.
        case reviewingOfficer = "reviewing officer"
        /// Another service of the council.
        case anotherService = "another service"
        /// The family, or the young person.
        case family
        /// The foster carer, adopter or placement.
        case carer
        /// A doctor, nurse or health service.
        case health
        /// A school, or the virtual school.
        case school
        /// The police.
        case police
        /// The court.
        case court
        /// An expert.
        case expert
        /// An interpreter.
        case interpreter
        /// Another council.
        case anotherCouncil = "another council"
        /// Any other organisation.
        case partner

        /// Whether it is the council that is waited for.
        package var isTheCouncil: Bool {
            switch self {
            case .socialWorker, .manager, .legalServices, .reviewingOfficer, .anotherService: true
            default: false
            }
        }
    }

    /// Whether it runs.
    package var isRunning: Bool { stopped == nil }
}

extension Clock: JourneyRecord {
    /// What one is called.
    package static let noun = "clock"

    /// The clock as it stood on that day, running where it stopped later; nil before it started.
    ///
    /// Files do not say since when it waits or who was allocated when: of that the last word stands.
    package func known(on day: Day) -> Clock? {
        guard min(started, stopped ?? started) <= day else { return nil }
        guard let stopped, stopped > day else { return self }
        var clock = self
        clock.stopped = nil
        return clock
    }

    /// The day on which it stopped, or started.
    package var lastDated: Day? { stopped ?? started }
}

extension Clock: TeamRecord {}

extension RegisterHolder {
    /// Time limits of the case system, those that run and those that ended.
    package var clocks: Register<Clock> { registers[Clock.self] }
}
