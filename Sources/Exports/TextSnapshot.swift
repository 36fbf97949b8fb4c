import DocumentText
import Documents
import ImprovementJourney

/// A page as a document of plain text, for those who do not have the screen.
///
/// It says the same as the screen with every row, in the same order: the page's heading, its sections, and where
/// its figures come from. The marking stands at head and foot of each page, and the document ends with the version
/// that made it.
package enum TextSnapshot {
    /// The page as text that ends with a line feed.
    ///
    /// - Parameters:
    ///   - page: What the screen shows.
    ///   - context: Whose journey, where and as at when.
    ///   - filter: What the rows were narrowed to; said below the heading.
    ///   - width: Columns; lines are no longer, but for a word that cannot be broken.
    ///   - glyphs: Unicode or ASCII.
    package static func text(
        page: Page, context: PageContext, filter: String = "", width: Int, glyphs: Glyphs = .unicode
    ) -> String {
        text(page: page, context: context, filter: filter, width: width, glyphs: glyphs, isLast: true)
    }

    private static func text(
        page: Page, context: PageContext, filter: String, width: Int, glyphs: Glyphs, isLast: Bool
    ) -> String {
        let width = max(20, width)
        var lines: [String] = []
        if !context.marking.isEmpty { lines += [context.marking, ""] }
        lines += heading(of: page, context: context, filter: filter, width: width, glyphs: glyphs)
        lines.append("")
        lines += page.lines(width: width, glyphs: glyphs).map(\.text)
        lines += sources(of: page, width: width)
        if isLast { lines += ["", "Made by Waymark \(Version.current)."] }
        if !context.marking.isEmpty { lines += ["", context.marking] }
        return lines.map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }

    /// Several pages one after the other, each with its own heading and sources; the last tells the version.
    package static func text(pages: [(page: Page, context: PageContext)], width: Int, glyphs: Glyphs = .unicode)
        -> String
    {
        let line = String(repeating: glyphs.horizontal, count: max(20, width))
        return pages.enumerated().map { index, page in
            text(
                page: page.page, context: page.context, filter: "", width: width, glyphs: glyphs,
                isLast: index == pages.count - 1)
        }.joined(separator: "\n\(line)\n\n")
    }

    private static func heading(
        of page: Page, context: PageContext, filter: String, width: Int, glyphs: Glyphs
    ) -> [String] {
        var lines: [String] = context.council.isEmpty ? [] : context.council.wrapped(toColumns: width)
        lines += context.path.joined(separator: glyphs.pathSeparator).wrapped(toColumns: width)
        let badge = page.provenance.map(\.badge).joined(separator: "+")
        let asAt = "as at \(context.asAt.words)"
        let both = badge.isEmpty ? asAt : asAt + "   \(badge)"
        lines += both.count <= width ? [both] : [asAt, badge]
        if !filter.isEmpty { lines += "Only rows that match: \(filter)".wrapped(toColumns: width) }
        let madeUp = page.sections.filter { $0.sources.contains { $0.kind == .illustrative } }.map(\.title)
        if !madeUp.isEmpty {
            let places = madeUp.joined(separator: "; ")
            lines += "Illustrative figures, made up to fill the example and true of no one, stand in: \(places)."
                .wrapped(toColumns: width)
        }
        return lines
    }

    private static func sources(of page: Page, width: Int) -> [String] {
        guard !page.sources.isEmpty else { return [] }
        var lines = ["", "Sources"]
        // Several files may name the same source under ids of their own: it is told once.
        var told: Set<String> = []
        for source in page.sources {
            let published = source.published.map { ", \($0.words)" } ?? ""
            let text = "\(source.kind.badge): \(source.publisher), \(source.title)\(published)."
            guard told.insert(text + (source.note ?? "")).inserted else { continue }
            lines += text.wrapped(toColumns: width)
            if let note = source.note { lines += note.wrapped(toColumns: width - 4).map { "    " + $0 } }
        }
        return lines
    }
}
