import DocumentText
import Documents
import ImprovementJourney

/// What a page says above its sections, laid out at a width: it stays as it is while the cursor moves.
struct FirstLines: Sendable {
    /// The width it was laid out for.
    let width: Int
    /// The summary, and what the reader has to know before it, wrapped.
    let summary: [String]
    /// The further first lines, cut.
    let answers: [String]

    init(of page: Page, width: Int, glyphs: Glyphs) {
        self.width = width
        let words = [page.caution, page.summary].filter { !$0.isEmpty }.map(\.text).joined(separator: " ")
        summary = words.isEmpty ? [] : words.wrapped(toColumns: max(1, width))
        answers = page.answers.map { $0.text.cutBetweenClauses(toColumns: max(1, width), mark: glyphs.ellipsis) }
    }
}
