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
        fullTimeEquivalent: Double, from: Day, until: Day? = nil, source: Source.ID
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
