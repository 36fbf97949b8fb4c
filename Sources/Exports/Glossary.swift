import Documents
import ImprovementJourney

/// The words that screens, files and code use, each with one meaning everywhere.
///
/// docs/glossary.md is made from it, and documents for readers from outside explain those that they use.
package enum Glossary {
    /// A word and what it means.
    package struct Term: Hashable, Sendable {
        /// What it is called; several names of one thing are parted by commas.
        package let title: String
        /// What it means, in words that anybody knows.
        package let meaning: String
        /// What it is in the code and what else whoever works on it must know, as Markdown; empty for nothing.
        package let note: String
        /// The words by which a text is seen to use it, in lower case; empty for what stands in no document.
        package let words: [String]

        /// - Parameter words: Without them the names of the title; none for what stands in no document.
        init(_ title: String, _ meaning: String, note: String = "", words: [String]? = nil) {
            self.title = title
            self.meaning = meaning
            self.note = note
            self.words = words ?? title.lowercased().split(separator: ", ").map(String.init)
        }
    }

    /// docs/glossary.md.
    package static func markdown() -> String {
        """
        # Glossary

        The words of the screens, the files and the code; each has one meaning everywhere. Made from `Glossary.all` by
        `make documents`; documents for scrutiny and the public explain those that they use.

        | word | meaning |
        | --- | --- |

        """ + all.map { "| \($0.title) | \($0.meaning)\($0.note.isEmpty ? "" : " (\($0.note))") |\n" }.joined()
    }

    /// The terms that texts use, in the order of the alphabet.
    static func terms(in texts: some Sequence<String>) -> [Term] {
        var used: Set<String> = []
        let longest = all.flatMap(\.words).map { $0.split(separator: " ").count }.max() ?? 1
        let wanted = Set(all.flatMap(\.words))
        for text in texts {
            let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
            for place in words.indices {
                for length in 1...longest where place + length <= words.count {
                    let phrase = words[place..<place + length].joined(separator: " ")
                    // A plural is the same word.
                    for form in [phrase, phrase.hasSuffix("s") ? String(phrase.dropLast()) : phrase]
                    where wanted.contains(form) {
                        used.insert(form)
                    }
                }
            }
        }
        return all.filter { !used.isDisjoint(with: $0.words) }
            .sorted { $0.title.lowercased() < $1.title.lowercased() }
    }
}

extension ExportDocument {
    /// The words that its readers may not know; none for those who work with them.
    var terms: [Glossary.Term] {
        guard audience == .scrutiny || audience == .public else { return [] }
        return Glossary.terms(in: parts.lazy.flatMap { $0.page.texts })
    }
}

extension Page {
    /// All that it says, in pieces.
    fileprivate var texts: [String] {
        [title.text, summary.text] + answers.map(\.text)
            + sections.flatMap { [$0.title.text] + $0.blocks.flatMap(\.texts) + $0.sources.map(\.words) }
    }
}

extension Block {
    fileprivate var texts: [String] {
        switch self {
        case .paragraph(let sentence, _): [sentence.text]
        case .table(let table):
            [table.emptyText.text] + table.columns.map(\.title.text)
                + table.rows.flatMap { row in row.cells.map(\.text) + [row.detail?.text ?? ""] }
        case .timeChart(let chart): [chart.title.text, chart.sentence.text] + chart.breaks.map(\.text.text)
        case .stepChart(let chart): [chart.title] + chart.levels + chart.steps.map(\.label)
        }
    }
}
