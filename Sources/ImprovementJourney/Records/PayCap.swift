/// The most that councils under a set of rules pay an agency worker of a role without sign-off.
package struct PayCap: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<PayCap>
    /// The role it caps, as posts and placements name it.
    package var role: String
    /// Pounds an hour.
    package var hourlyRate: Double
    /// From when it holds.
    package var from: StatedDate
    /// The set of rules that it is of; nil for the memorandum's.
    package var rules: AgencyRules.ID?
    /// The region in which it holds; nil where the set says it by whom it binds.
    package var region: Region.ID?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<PayCap>, role: String, hourlyRate: Double, from: StatedDate, rules: AgencyRules.ID? = nil,
        region: Region.ID? = nil, source: Source.ID
    ) {
        self.id = id
        self.role = role
        self.hourlyRate = hourlyRate
        self.from = from
        self.rules = rules
        self.region = region
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
