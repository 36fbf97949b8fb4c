/// A family's care case before the court, from issue to final order; it has a number and never a name.
package struct CourtCase: Identifiable, Sendable, Hashable {
    /// The council's own number for the case, such as `C-2019-014`.
    package var id: Identifier<CourtCase>
    /// The team that holds it.
    package var team: Team.ID
    /// The post whose worker holds it; nil where that is not recorded.
    package var post: Post.ID?
    /// How many children it is about, 1 or more.
    package var children: Int
    /// When the application was issued: the day that the 26 weeks begin with.
    package var issued: Day
    /// Hearings and filings, oldest first.
    package var steps: [Step]
    /// Extensions that the court granted, oldest first.
    package var extensions: [Extension]
    /// Who waited for whom, oldest first.
    package var waits: [Wait]
    /// The day of the final order; nil while the case is live.
    package var concluded: Day?
    /// The final order, such as `care order`; nil while the case is live.
    package var outcome: String?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<CourtCase>, team: Team.ID, post: Post.ID? = nil, children: Int, issued: Day,
        steps: [Step] = [], extensions: [Extension] = [], waits: [Wait] = [], concluded: Day? = nil,
        outcome: String? = nil, source: Source.ID
    ) {
        self.id = id
        self.team = team
        self.post = post
        self.children = children
        self.issued = issued
        self.steps = steps
        self.extensions = extensions
        self.waits = waits
        self.concluded = concluded
        self.outcome = outcome
        self.source = source
    }
}

extension CourtCase {
    /// One dated event of a case.
    package struct Step: Hashable, Sendable {
        /// When it took place.
        package var on: Day
        /// The stage that the case entered with it, such as `case management hearing`.
        package var stage: String

        package init(on: Day, stage: String) {
            self.on = on
            self.stage = stage
        }
    }

    /// An extension of the time limit (section 32(5) to (9) of the Children Act 1989): at most 8 weeks each, with a
    /// reason each.
    package struct Extension: Hashable, Sendable {
        /// When the court granted it.
        package var granted: Day
        /// The day that the extended time ends.
        package var until: Day
        /// Why, as the court recorded it.
        package var reason: String

        package init(granted: Day, until: Day, reason: String) {
            self.granted = granted
            self.until = until
            self.reason = reason
        }
    }

    /// A stretch of time in which a case stood still.
    package struct Wait: Hashable, Sendable {
        /// The day it began.
        package var from: Day
        /// The day it ended; nil while it lasts.
        package var until: Day?
        /// For whom the case waits.
        package var waitingFor: Party
        /// For what.
        package var reason: String

        package init(from: Day, until: Day? = nil, waitingFor: Party, reason: String) {
            self.from = from
            self.until = until
            self.waitingFor = waitingFor
            self.reason = reason
        }
    }

    /// Whom a case can wait for.
    package enum Party: String, CaseIterable, Hashable, Sendable {
        /// The council's social worker.
        case socialWorker = "social worker"
        /// The council's legal services.
        case legalServices = "legal services"
        /// The court's own timetable.
        case court
        /// An expert whom the court appointed.
        case expert
        /// The parents or their representatives.
        case parents
        /// The guardian of the children and family court advisory service.
        case guardian
    }

    /// Whether it has not ended yet.
    package var isLive: Bool { concluded == nil }

    /// The stage that the case is in.
    package var stage: String { isLive ? (steps.last?.stage ?? "issued") : "concluded" }

    /// The wait that lasts still, or nil.
    package var currentWait: Wait? { isLive ? waits.last { $0.until == nil } : nil }
}

extension CourtCase: JourneyRecord {
    /// What one is called.
    package static let noun = "court case"

    /// The case with what had happened by that day; nil before it was issued.
    package func known(on day: Day) -> CourtCase? {
        guard issued <= day else { return nil }
        if let concluded, concluded <= day { return self }
        var known = self
        known.concluded = nil
        known.outcome = nil
        if let last = steps.last, last.on > day { known.steps = steps.filter { $0.on <= day } }
        if let last = extensions.last, last.granted > day { known.extensions = extensions.filter { $0.granted <= day } }
        known.waits = waits.filter { $0.from <= day }.map { wait in
            guard let until = wait.until, until > day else { return wait }
            var open = wait
            open.until = nil
            return open
        }
        return known
    }

    /// The last hearing or filing, the issue or the final order.
    package var lastDated: Day? { steps.reduce(concluded ?? issued) { max($0, $1.on) } }
}

extension RegisterHolder {
    /// Care cases before the court, live and concluded.
    package var courtCases: Register<CourtCase> { registers[CourtCase.self] }
}
