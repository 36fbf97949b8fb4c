/// The most that the memorandum's councils pay an agency worker of a role.
package struct PayCap: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<PayCap>
    /// The role it caps, as posts and placements name it.
    package var role: String
    /// Pounds an hour.
    package var hourlyRate: Double
    /// From when it holds.
    package var from: StatedDate
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<PayCap>, role: String, hourlyRate: Double, from: StatedDate, source: Source.ID
    ) {
        self.id = id
        self.role = role
        self.hourlyRate = hourlyRate
        self.from = from
        self.source = source
    }
}

extension PayCap: JourneyRecord {
    /// What one is called.
    package static let noun = "pay cap"

    /// The cap, from the day it holds.
    package func known(on day: Day) -> PayCap? { from.first <= day ? self : nil }
}

extension RegisterHolder {
    /// The memorandum's caps on agency pay.
    package var payCaps: Register<PayCap> { registers[PayCap.self] }
}

/// An agency worker whom an agency placed with a council of the region.
package struct Placement: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Placement>
    /// The council that took the worker.
    package var council: Council.ID
    /// The role filled.
    package var role: String
    /// The first day.
    package var from: Day
    /// The first day after it; nil while it lasts.
    package var until: Day?
    /// Pounds an hour.
    package var hourlyRate: Double
    /// Who agreed to a rate above the cap, by function; nil where nobody did.
    package var signedOffBy: String?
    /// The member council that the worker left to join the agency; nil where none.
    package var leftCouncil: Council.ID?
    /// When the worker left it.
    package var leftOn: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Placement>, council: Council.ID, role: String, from: Day, until: Day? = nil,
        hourlyRate:
            Double, signedOffBy: String? = nil, leftCouncil: Council.ID? = nil, leftOn: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.council = council
        self.role = role
        self.from = from
        self.until = until
        self.hourlyRate = hourlyRate
        self.signedOffBy = signedOffBy
        self.leftCouncil = leftCouncil
        self.leftOn = leftOn
        self.source = source
    }
}

extension Placement: JourneyRecord {
    /// What one is called.
    package static let noun = "placement"

    /// The placement, from its first day on.
    package func known(on day: Day) -> Placement? {
        guard from <= day else { return nil }
        guard let until, until > day else { return self }
        var placement = self
        placement.until = nil
        return placement
    }

    /// The day it is dated by.
    package var lastDated: Day? { from }
}

extension RegisterHolder {
    /// Agency workers placed in the region.
    package var placements: Register<Placement> { registers[Placement.self] }
}

/// Staff whom one council lends another.
package struct StaffSharing: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<StaffSharing>
    /// Who lends.
    package var lender: Council.ID
    /// Who borrows.
    package var borrower: Council.ID
    /// The role lent.
    package var role: String
    /// How much, in full-time equivalents.
    package var fullTimeEquivalent: Double
    /// The first day.
    package var from: Day
    /// The first day after it; nil while it lasts.
    package var until: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<StaffSharing>, lender: Council.ID, borrower: Council.ID, role: String,
        fullTimeEquivalent:
            Double, from: Day, until: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.lender = lender
        self.borrower = borrower
        self.role = role
        self.fullTimeEquivalent = fullTimeEquivalent
        self.from = from
        self.until = until
        self.source = source
    }
}

extension StaffSharing: JourneyRecord {
    /// What one is called.
    package static let noun = "staff sharing"

    /// The sharing, from its first day on.
    package func known(on day: Day) -> StaffSharing? {
        guard from <= day else { return nil }
        guard let until, until > day else { return self }
        var sharing = self
        sharing.until = nil
        return sharing
    }

    /// The day it is dated by.
    package var lastDated: Day? { from }
}

extension RegisterHolder {
    /// Staff lent between councils.
    package var staffSharing: Register<StaffSharing> { registers[StaffSharing.self] }
}
