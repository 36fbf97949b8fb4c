/// The most that the memorandum's councils pay an agency worker of a role.
public struct PayCap: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    public var id: Identifier<PayCap>
    /// The role it caps, as posts and placements name it.
    public var role: String
    /// Pounds an hour.
    public var hourlyRate: Double
    /// From when it holds.
    public var from: StatedDate
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<PayCap>, role: String, hourlyRate: Double, from: StatedDate, source: Source.ID
    ) {
        self.id = id
        self.role = role
        self.hourlyRate = hourlyRate
        self.from = from
        self.source = source
    }
}

extension PayCap: KnownOverTime {
    /// The cap, from the day it holds.
    public func known(on day: Day) -> PayCap? { from.first <= day ? self : nil }
}

/// An agency worker whom an agency placed with a council of the region.
public struct Placement: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    public var id: Identifier<Placement>
    /// The council that took the worker.
    public var council: Council.ID
    /// The role filled.
    public var role: String
    /// The first day.
    public var from: Day
    /// The first day after it; nil while it lasts.
    public var until: Day?
    /// Pounds an hour.
    public var hourlyRate: Double
    /// Who agreed to a rate above the cap, by function; nil where nobody did.
    public var signedOffBy: String?
    /// The member council that the worker left to join the agency; nil where none.
    public var leftCouncil: Council.ID?
    /// When the worker left it.
    public var leftOn: Day?
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
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

extension Placement: KnownOverTime {
    /// The placement, from its first day on.
    public func known(on day: Day) -> Placement? {
        guard from <= day else { return nil }
        guard let until, until > day else { return self }
        var placement = self
        placement.until = nil
        return placement
    }
}

/// Staff whom one council lends another.
public struct StaffSharing: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    public var id: Identifier<StaffSharing>
    /// Who lends.
    public var lender: Council.ID
    /// Who borrows.
    public var borrower: Council.ID
    /// The role lent.
    public var role: String
    /// How much, in full-time equivalents.
    public var fullTimeEquivalent: Double
    /// The first day.
    public var from: Day
    /// The first day after it; nil while it lasts.
    public var until: Day?
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
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

extension StaffSharing: KnownOverTime {
    /// The sharing, from its first day on.
    public func known(on day: Day) -> StaffSharing? {
        guard from <= day else { return nil }
        guard let until, until > day else { return self }
        var sharing = self
        sharing.until = nil
        return sharing
    }
}
