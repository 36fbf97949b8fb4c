import ArgumentParser
import JSON

/// A command as its declaration tells it: what it is for, its options and its subcommands.
///
/// Completions and the manual are made of it, so that neither can differ from what the parser takes.
package struct CommandDescription: Sendable {
    /// An option, a flag or an argument.
    package struct Argument: Sendable {
        /// What it is.
        package enum Kind: String, Sendable {
            case positional, option, flag
        }

        /// What can stand in its place.
        package enum Values: Sendable, Equatable {
            /// Anything: a date, a number, words.
            case anything
            /// One of these.
            case names([String])
            /// Names that only the program can tell, such as those of a folder.
            case told
            case files
            case folders
        }

        package let kind: Kind
        /// As it is written, such as `-o` and `--output`; empty where it has a place instead.
        package let names: [String]
        /// What its value is called, such as `file`.
        package let valueName: String
        /// What it is for, in a sentence or two.
        package let words: String
        package let values: Values
        package let isOptional: Bool
        package let isRepeating: Bool
        package let isShown: Bool
    }

    package let name: String
    /// What it is for, in a sentence.
    package let abstract: String
    /// More of it, with examples; empty where there is none.
    package let discussion: String
    package let arguments: [Argument]
    package let subcommands: [CommandDescription]
    /// The name of the subcommand that is meant where none is named.
    package let standard: String?
    package let isShown: Bool

    /// The command of a name among the subcommands.
    package func subcommand(_ name: String) -> CommandDescription? { subcommands.first { $0.name == name } }
}

extension CommandDescription {
    /// The description of a program's command with all that are under it; nil where the parser's own words cannot be read.
    package init?(_ root: any ParsableCommand.Type) { self.init(parserWords: root._dumpHelp()) }

    /// The description that a program gives of itself when it is called with `--experimental-dump-help`.
    package init?(parserWords: String) {
        guard let document = try? JSONDocument(Array(parserWords.utf8)), let command = document.value["command"] else {
            return nil
        }
        self.init(command)
    }

    private init(_ value: JSONValue) {
        name = value["commandName"]?.asText ?? ""
        abstract = value["abstract"]?.asText ?? ""
        discussion = value["discussion"]?.asText ?? ""
        arguments = (value["arguments"]?.asList ?? []).map { Argument($0) }
        // The parser adds "help" to every program.
        subcommands = (value["subcommands"]?.asList ?? []).map { CommandDescription($0) }.filter { $0.name != "help" }
        standard = value["defaultSubcommand"]?.asText
        isShown = value["shouldDisplay"] != .flag(false)
    }
}

extension CommandDescription.Argument {
    fileprivate init(_ value: JSONValue) {
        kind = value["kind"]?.asText.flatMap { Kind(rawValue: $0) } ?? .positional
        names = (value["names"]?.asList ?? []).map { name in
            (name["kind"]?.asText == "long" ? "--" : "-") + (name["name"]?.asText ?? "")
        }
        valueName = value["valueName"]?.asText ?? ""
        words = value["abstract"]?.asText ?? ""
        isOptional = value["isOptional"] == .flag(true)
        isRepeating = value["isRepeating"] == .flag(true)
        isShown = value["shouldDisplay"] != .flag(false)
        let completion = value["completionKind"]
        if let names = completion?["list"]?["values"]?.asList {
            values = .names(names.compactMap(\.asText))
        } else if completion?["file"] != nil {
            values = .files
        } else if completion?["directory"] != nil {
            values = .folders
        } else {
            values = completion?["custom"] != nil ? .told : .anything
        }
    }
}
