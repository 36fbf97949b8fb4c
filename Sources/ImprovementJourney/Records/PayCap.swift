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
