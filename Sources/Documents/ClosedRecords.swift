import ImprovementJourney

/// Which records of a table are done with, and what they are called.
///
/// The screen shows them all; a document for a meeting leaves them out and says how many. The rule itself stands with the
/// records: a panel only names it.
///
///     closed: ClosedRecords("closed or withdrawn") { !$0.status.isOpen }
package struct ClosedRecords<Record: Sendable>: Sendable {
    /// What stands behind their number: `closed or withdrawn`.
    let words: Sentence
    let isClosed: @Sendable (Record) -> Bool

    package init(_ words: Sentence, isClosed: @escaping @Sendable (Record) -> Bool) {
        self.words = words
        self.isClosed = isClosed
    }
}
