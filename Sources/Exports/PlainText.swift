import DocumentText
import Documents
import ImprovementJourney

extension ExportFormat {
    /// Plain text, for those who do not have the screen.
    ///
    /// It says the same as the screen with every row, in the same order: each page's heading, its sections, and where
    /// its figures come from. The marking stands at head and foot of each page, and the document ends with the version
    /// that made it. Lines are no longer than the width, but for a word that cannot be broken.
    package static let plainText = ExportFormat(id: "text", title: "plain text", fileEnding: "txt") { document in
        let text = PlainText(document)
        let line = String(repeating: document.glyphs.horizontal, count: text.width)
        return document.parts.indices.map(text.page).joined(separator: "\n\(line)\n\n")
    }
}

/// The writing of plain text.
private struct PlainText {
    let document: ExportDocument
    /// At least 20 columns.
    let width: Int

    init(_ document: ExportDocument) {
        self.document = document
        width = max(20, document.width)
    }

    func page(at place: Int) -> String {
        let page = document.parts[place].page
        let frame = document.frame(at: place)
        var lines = frame.head(width: width, glyphs: document.glyphs)
        if !document.filter.isEmpty {
            lines += ExportDocument.words(ofFilter: document.filter).wrapped(toColumns: width)
        }
        if let madeUp = page.illustrativeWords { lines += madeUp.wrapped(toColumns: width) }
        lines.append("")
        lines += page.lines(width: width, glyphs: document.glyphs).map(\.text)
        if !page.sources.isEmpty {
            lines += ["", "Sources"]
            for source in page.sourcesToldOnce {
                lines += source.words.wrapped(toColumns: width)
                if let note = source.note { lines += note.wrapped(toColumns: width - 4).map { "    " + $0 } }
            }
        }
        lines += frame.foot(width: width, isEnd: place == document.parts.count - 1)
        return lines.map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }
}
