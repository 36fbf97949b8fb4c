import CharacterWidths
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
        let (page, context) = (document.parts[place].page, document.parts[place].context)
        var lines: [String] = []
        if !context.marking.isEmpty { lines += [context.marking, ""] }
        lines += heading(of: page, context: context)
        lines.append("")
        lines += page.lines(width: width, glyphs: document.glyphs).map(\.text)
        if !page.sources.isEmpty {
            lines += ["", "Sources"]
            for source in page.sourcesToldOnce {
                lines += source.words.wrapped(toColumns: width)
                if let note = source.note { lines += note.wrapped(toColumns: width - 4).map { "    " + $0 } }
            }
        }
        if place == document.parts.count - 1 { lines += ["", ExportDocument.madeBy] }
        if !context.marking.isEmpty { lines += ["", context.marking] }
        return lines.map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }

    private func heading(of page: Page, context: PageContext) -> [String] {
        var lines: [String] = context.council.isEmpty ? [] : context.council.wrapped(toColumns: width)
        lines += context.path.joined(separator: document.glyphs.pathSeparator).wrapped(toColumns: width)
        let badge = page.provenance.map(\.badge).joined(separator: "+")
        let asAt = context.dayWords.text
        let both = badge.isEmpty ? asAt : asAt + "   \(badge)"
        lines += both.displayColumns <= width ? [both] : asAt.wrapped(toColumns: width) + (badge.isEmpty ? [] : [badge])
        if !document.filter.isEmpty {
            lines += ExportDocument.words(ofFilter: document.filter).wrapped(toColumns: width)
        }
        if let madeUp = page.illustrativeWords { lines += madeUp.wrapped(toColumns: width) }
        return lines
    }
}
