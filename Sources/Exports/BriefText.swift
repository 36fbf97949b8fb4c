import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

/// A brief on two pages at most, one for the public, 80 columns by 60 lines.
///
/// What there is no room for is left out item by item and never within one: each part first tells as many items as it must
/// (`Section.rowsShownFirst`), then all go on in turn, the weightiest items first, as long as there is room. What is left
/// out is counted under its part.
package struct BriefText {
    /// The columns of a line.
    package static let columns = 80
    /// The lines of a page.
    package static let lines = Paper.linesOfPage
    /// The most pages for readers.
    package static func mostPages(for audience: Audience) -> Int { audience == .public ? 1 : 2 }
    /// An item of more lines is left out before any shorter one: it would keep out all the others.
    static let mostLinesOfItem = 14

    /// The brief with as many items as there is room for.
    package let document: ExportDocument
    private let sheets: [[String]]

    /// Lays out the first page of a document.
    package init(_ document: ExportDocument) {
        var document = document
        guard let part = document.parts.first else {
            self.document = document
            sheets = []
            return
        }
        let layout = BriefLayout(part.page, top: Self.top(of: document), columns: Self.columns)
        let pages = Self.mostPages(for: document.audience)
        let room = Self.room(of: part.context, pages: pages)
        let shown = layout.fitting(room, pages: pages)
        document.parts = [
            ExportDocument.Part(page: layout.page(showing: shown), context: part.context)
        ]
        self.document = document
        sheets = layout.sheets(showing: shown, room)
    }

    /// The pages with what stands above and below each.
    package var pages: [String] {
        guard let context = document.parts.first?.context else { return [] }
        return sheets.enumerated().map { place, lines in
            let head = Self.head(of: context, page: place + 1, of: sheets.count)
            let foot = Self.foot(of: context, isEnd: place == sheets.count - 1)
            return (head + lines + foot).map { $0.withoutControls() }.joined(separator: "\n") + "\n"
        }
    }

    /// The pages, a form feed between them.
    package var text: String { pages.joined(separator: "\u{0C}") }

    /// The lines of a page between head and foot.
    private static func room(of context: PageContext, pages: Int) -> Int {
        lines - head(of: context, page: pages, of: pages).count - foot(of: context, isEnd: true).count
    }

    /// Whose it is, as at when, with which marking, and which page: on one line, or on two where they need them.
    private static func head(of context: PageContext, page: Int, of count: Int) -> [String] {
        let left = cut(context.council, to: columns)
        let right = [context.asAt.words, cut(context.marking, to: 40), "page \(page) of \(count)"]
            .filter { !$0.isEmpty }.joined(separator: "   ")
        let room = columns - left.displayColumns - right.displayColumns
        if left.isEmpty { return [right, ""] }
        return room >= 3 ? [left + String(repeating: " ", count: room) + right, ""] : [left, right, ""]
    }

    /// A name is cut where it must be; a sentence never is.
    private static func cut(_ name: String, to columns: Int) -> String {
        name.withoutControls().truncated(toColumns: columns, mark: "…")
    }

    private static func foot(of context: PageContext, isEnd: Bool) -> [String] {
        let marking = cut(context.marking, to: columns)
        return (isEnd ? ["", ExportDocument.madeBy] : []) + (marking.isEmpty ? [] : ["", marking])
    }

    /// What stands above the first part: the title, of what kinds the figures are, how old the record is, what is missing
    /// for faults, and what is hidden.
    private static func top(of document: ExportDocument) -> [String] {
        guard let part = document.parts.first else { return [] }
        let badge = document.frame(at: 0).badge
        var words = [part.page.title.text + (badge.isEmpty ? "" : "   \(badge)")]
        if let silence = part.context.silence { words.append("\(silence.words.capitalised).".description) }
        let faulty = document.faults.files.count
        if faulty > 0 {
            words.append(
                "INCOMPLETE: \(faulty) \(faulty == 1 ? "file has faults, and figures may be missing or of before" : "files have faults, and figures may be missing or of before"); waymark check names them."
            )
        }
        words += document.withheld.map(\.text)
        return words.flatMap { $0.withoutControls().wrapped(toColumns: columns) }
    }
}
