/// How long nothing has been entered in a record: what every screen and paper past its end says.
package struct RecordSilence: Hashable, Sendable {
    /// The day of the last entry.
    package let since: Day
    /// The days since, 1 or more.
    package let days: Int

    /// `last entry 30 September 2026, 56 days before`.
    package var words: Sentence { "last entry \(since), \(span) before" }

    /// `56 days`, `8 months` or `7 years`: as exactly as it matters.
    package var span: Sentence {
        switch days {
        case ..<92: "\(Figure(days: days))"
        case ..<731: "\((days / 30)) months"
        default: "\((days / 365)) years"
        }
    }
}
