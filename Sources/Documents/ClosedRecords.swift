import ImprovementJourney

/// Which records of a table are done with, and what they are called.
///
/// The screen shows them all; a document for a meeting leaves them out and says how many. The rule itself stands with the
/// records: a panel only names it.
///
///     closed: ClosedRecords("closed or withdrawn", from: \.source) { !$0.status.isOpen }
package struct ClosedRecords<Record: Sendable>: Sendable {
    /// What stands behind their number: `closed or withdrawn`.
    let words: Sentence
    let source: @Sendable (Record) -> Source.ID
    let isClosed: @Sendable (Record) -> Bool

    /// - Parameters:
    ///   - words: What stands behind their number.
    ///   - source: Where a record comes from: a document that leaves its row out need not name that.
    ///   - isClosed: Whether a record is done with.
    package init(
        _ words: Sentence, from source: @escaping @Sendable (Record) -> Source.ID,
        isClosed: @escaping @Sendable (Record) -> Bool
    ) {
        self.words = words
        self.source = source
        self.isClosed = isClosed
    }
}
