import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

extension ExportDocument {
    /// The lines that a document of several pages begins with: of each page what matters most, and as far as there is
    /// room its further first lines.
    ///
    /// - Parameter lines: How many lines there may be; every page has one or two of them.
    func summary(width: Int, lines most: Int) -> [String] {
        let each = max(1, min(2, most / max(1, parts.count)))
        var ofPages = parts.map { part -> [String] in
            // What its readers may not be told is not announced.
            if part.page.summary.isEmpty { return [] }
            let words = part.page.summary.text.withoutControls()
            return Self.cut("\(part.page.title.text.withoutControls()): \(words)", width, lines: each, glyphs)
        }
        var room = most - ofPages.reduce(0) { $0 + $1.count }
        for (place, part) in parts.enumerated() {
            for answer in part.page.answers {
                let answer = Self.cut(answer.text.withoutControls(), width - 2, lines: 2, glyphs).map { "  " + $0 }
                guard answer.count <= room else { continue }
                ofPages[place] += answer
                room -= answer.count
            }
        }
        return Array(ofPages.joined().prefix(most))
    }

    /// Whether the summary tells words whole, so that they need not stand again over their page.
    func summary(_ summary: [String], holds words: String) -> Bool {
        summary.map { String($0.drop { $0 == " " }) }.joined(separator: " ").contains(words.withoutControls())
    }

    /// A text on at most so many lines; what does not fit is cut between clauses, or else words, never in a figure.
    private static func cut(_ text: String, _ width: Int, lines: Int, _ glyphs: Glyphs) -> [String] {
        let mark = String(glyphs.ellipsis)
        var clauses = text.split(separator: ", ")[...]
        while !clauses.isEmpty {
            let isWhole = clauses.count == text.split(separator: ", ").count
            let wrapped = (clauses.joined(separator: ", ") + (isWhole ? "" : mark)).wrapped(toColumns: width)
            if wrapped.count <= lines { return wrapped }
            clauses.removeLast()
        }
        let words = text.wrapped(toColumns: width - 2).prefix(lines)
        return words.dropLast() + words.suffix(1).map { $0 + " " + mark }
    }
}
