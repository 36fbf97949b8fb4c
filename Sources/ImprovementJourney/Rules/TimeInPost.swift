/// A worker's time in a post, as far as a rule asks: a `Spell`, or its row in an `Establishment`.
package protocol TimeInPost: Sendable {
    /// The first day.
    var from: Day { get }
    /// The first day on which the worker no longer filled the post; nil while the spell lasts.
    var until: Day? { get }
    /// Permanent or agency.
    var contract: Spell.Contract { get }
    /// What an hour costs the council, in pounds; nil where it is not recorded.
    var hourlyRate: Double? { get }
}

extension Spell: TimeInPost {}
