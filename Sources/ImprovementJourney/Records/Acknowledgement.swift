/// That somebody looked at a row of the attention list and left it until a later day, with the reason.
///
/// The row is folded away until then, and counted; the entry itself is a record that anyone can read.
package struct Acknowledgement: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Acknowledgement>
    /// The row's subject, as `waymark attention --json` names it: `clock/safeguarding-8/proceedings`.
    package var subject: String
    /// By whom, by function, never by name.
    package var role: String
    /// Why.
    package var reason: String
    /// Since when.
    package var on: Day
    /// The last day on which the row is folded away.
    package var until: Day
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Acknowledgement>, subject: String, role: String, reason: String, on: Day, until: Day,
        source: Source.ID
    ) {
        self.id = id
        self.subject = subject
        self.role = role
        self.reason = reason
        self.on = on
        self.until = until
        self.source = source
    }

    /// Whether the row is folded away on a day.
    package func isInForce(on day: Day) -> Bool { on <= day && day <= until }
}

extension Acknowledgement: JourneyRecord {
    /// What one is called.
    package static let noun = "acknowledgement"

    /// The entry, from its day on.
    package func known(on day: Day) -> Acknowledgement? { on <= day ? self : nil }

    /// The day it is dated by.
    package var lastDated: Day? { on }
}

extension RegisterHolder {
    /// Rows of the attention list that somebody left until a later day.
    package var acknowledgements: Register<Acknowledgement> { registers[Acknowledgement.self] }
}
