/// One thing that needs the director: which rules name it, how badly, and the record it is about.
package struct AttentionItem: Hashable, Sendable {
    /// The rules that name it, the gravest first.
    package var rules: [AttentionRule.ID]
    /// How grave it is.
    package var severity: Severity
    /// How far past the rule's threshold it is, as a multiple of the threshold's own scale; ranks items of one
    /// severity, the farthest first.
    package var excess: Double
    /// What it is about, in a few words, such as `Case C-2019-014`.
    package var title: Sentence
    /// Why it needs attention, a reason a rule, each with its figure and threshold, such as
    /// `LATE 12d: due 19 July 2019`.
    package var reasons: [Sentence]
    /// The record it is about.
    package var record: RecordReference
    /// Where the record comes from; nil for what is about a file.
    package var source: Source.ID?

    /// How grave an item is.
    package enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
        /// Coming: there is time to act.
        case soon
        /// Past a date or threshold that the council set itself.
        case past
        /// Past a limit of the law or of what keeps children safe, or a file whose figures are not seen at all.
        case urgent

        /// Orders the graver last.
        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        /// The word on screen.
        package var word: String {
            switch self {
            case .soon: "soon"
            case .past: "act"
            case .urgent: "URGENT"
            }
        }
    }
    package init(
        rule: AttentionRule.ID, severity: Severity, excess: Double, title: Sentence, reason: Sentence,
        record: RecordReference, source: Source.ID?
    ) {
        rules = [rule]
        self.severity = severity
        self.excess = excess
        self.title = title
        reasons = [reason]
        self.record = record
        self.source = source
    }
}
