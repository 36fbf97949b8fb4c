import Canvas

extension KeyBinding {
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
