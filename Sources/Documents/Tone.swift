/// How something is meant to strike the eye; it never carries a meaning that no word carries.
package enum Tone: Hashable, Sendable {
    /// Plain text.
    case normal
    /// Of less weight: notes, dates, units.
    case quiet
    /// Of more weight.
    case strong
    /// A change for the better.
    case improvement
    /// A change for the worse, something late, something past its limit.
    case concern
    /// A change that is neither better nor worse.
    case neutralChange
}
