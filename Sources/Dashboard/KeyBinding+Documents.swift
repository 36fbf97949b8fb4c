import Canvas
import Documents
import ImprovementJourney

extension KeyBinding {
    /// The help as a page, narrowed to the rows in which every word of a search occurs.
    static func helpPage(search: String) -> Page {
        let words = search.lowercased().split(separator: " ")
        let rows = all.filter { binding in
            let text = "\(binding.names) \(binding.words) \(binding.place.words)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        let table = Table(
            of: rows, id: \.names, showsHeadings: false, emptyText: "No key does that.",
            columns: [
                Column("label", "Keys", rank: 1) { TableCell("\($0.names)", .strong) },
                Column("value", "What they do", rank: 1, isFlexible: true) { binding in
                    let place = binding.place == .everywhere ? "" : " (\(binding.place.words))"
                    return TableCell("\(binding.words)\(place)")
                },
            ])
        return Page(
            title: "Keys", summary: "",
            sections: [Section(id: "keys", title: "Keys", blocks: [.table(table)])])
    }

    /// docs/keys.md: the key table as Markdown.
    package static func markdown() -> String {
        var text = """
            # Keys

            Made from `KeyBinding.all` by `make documents`; the key bar and `?` come from the same table.

            | keys | what they do | where |
            | --- | --- | --- |

            """
        for binding in all {
            let names = binding.names.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
            text += "| \(names) | \(binding.words) | \(binding.place.words) |\n"
        }
        text += """

            ## Commands

            What the keys ask for. A command keeps its name.

            | command | keys | what it does |
            | --- | --- | --- |

            """
        for binding in all {
            for command in binding.commands {
                let keys = binding.keys.filter { $0.command == command }.map { "`\($0.key.name)`" }
                text += "| \(command.id) | \(keys.joined(separator: " ")) | \(command.help) |\n"
            }
        }
        return text
    }
}
