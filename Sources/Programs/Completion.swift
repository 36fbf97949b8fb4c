import ArgumentParser

/// What can follow the words of a call: one rule for all shells, whose scripts only ask and show (`CompletionScript`).
package enum Completion {
    /// Told in place of a word: the shell puts its files here.
    package static let files = ":files"
    /// Told in place of a word: the shell puts its folders here.
    package static let folders = ":folders"

    /// A word, and what it is; nothing where the word says it.
    package static func line(_ word: String, _ about: String) -> String { about.isEmpty ? word : "\(word)  \(about)" }

    private static func isWord(_ line: String) -> Bool { line != files && line != folders }

    /// What can stand in the place of the last of a call's words, a line each: a word, and after two blanks what it is.
    ///
    /// - Parameters:
    ///   - words: What is typed after the program's name, as the shell has it, up to the cursor.
    ///   - command: The program's command.
    ///   - told: The names of an argument that only the program can tell, by the path to its command and its name.
    static func lines(
        _ words: [String], of command: CommandDescription, told: (_ path: [String], _ argument: String) -> [String]
    ) -> [String] {
        var place = Place(command)
        for word in words.dropLast() { place.take(word) }
        return place.lines(for: words.last ?? "", told: told)
    }

    /// A word without the shell's quotes, so far as words of a call have them, `~` at its start written out.
    package static func unquoted(_ word: String, home: String?) -> String {
        var result = ""
        var quote: Character?
        var isEscaped = false
        for character in word {
            if isEscaped {
                result.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { result.append(character) }
            } else if character == "'" || character == "\"" {
                quote = character
            } else {
                result.append(character)
            }
        }
        if let home, word == "~" || word.hasPrefix("~/") { result = home + result.dropFirst() }
        return result
    }

    /// Where the reading of a call stands.
    private struct Place {
        var command: CommandDescription
        var path: [String] = []
        /// The option whose value comes next.
        var pending: CommandDescription.Argument?
        /// The options and flags that are there already.
        var used: Set<String> = []
        /// How many arguments without a name are there.
        var positionals = 0
        /// Whether `--` has ended the options.
        var isTerminated = false
        /// Whether the first word is still to come.
        var isAtStart = true
        var isHelp = false

        init(_ command: CommandDescription) { self.command = command }

        mutating func take(_ raw: String) {
            let word = Completion.unquoted(raw, home: nil)
            defer { isAtStart = false }
            if isAtStart {
                if word == "help" { return isHelp = true }
                if let subcommand = command.subcommand(word) { return enter(subcommand) }
                if let standard = command.standard.flatMap(command.subcommand) { enter(standard) }
            }
            // bash makes three words of --panel=court.
            if word == "=", pending != nil { return }
            if pending != nil { return pending = nil }
            if !isTerminated, word == "--" { return isTerminated = true }
            guard !isTerminated, word.hasPrefix("-"), word != "-" else { return positionals += 1 }
            let name = String(word.prefix { $0 != "=" })
            used.insert(name)
            guard let option = argument(named: name), option.kind == .option, name == word else { return }
            pending = option
        }

        private mutating func enter(_ subcommand: CommandDescription) {
            command = subcommand
            path.append(subcommand.name)
        }

        private func argument(named name: String) -> CommandDescription.Argument? {
            command.arguments.first { $0.names.contains(name) }
        }

        func lines(for raw: String, told: ([String], String) -> [String]) -> [String] {
            let current = Completion.unquoted(raw, home: nil)
            if let pending {
                return values(of: pending, current == "=" ? "" : current, told)
            }
            if isHelp { return names(of: command, beginning: current) }
            if isAtStart, !command.subcommands.isEmpty {
                if !current.hasPrefix("-") { return names(of: command, beginning: current) }
                var standard = self
                if let name = command.standard, let subcommand = command.subcommand(name) { standard.enter(subcommand) }
                standard.isAtStart = false
                return standard.lines(for: raw, told: told)
            }
            if !isTerminated, current.hasPrefix("--"), let sign = current.firstIndex(of: "="),
                let option = argument(named: String(current[..<sign])), option.kind == .option
            {
                let start = current[...sign]
                return values(of: option, String(current[current.index(after: sign)...]), told).map {
                    Completion.isWord($0) ? start + $0 : $0
                }
            }
            if !isTerminated, current.hasPrefix("-") { return options(beginning: current) }
            let arguments = command.arguments.filter { $0.kind == .positional && $0.isShown }
            let next =
                positionals < arguments.count
                ? arguments[positionals] : arguments.last.flatMap { $0.isRepeating ? $0 : nil }
            let values = next.map { self.values(of: $0, current, told) } ?? []
            return values.isEmpty && current.isEmpty && !isTerminated ? options(beginning: "") : values
        }

        private func names(of command: CommandDescription, beginning start: String) -> [String] {
            command.subcommands.filter { $0.isShown && $0.name.hasPrefix(start) }.map {
                Completion.line($0.name, $0.abstract)
            }
        }

        private func options(beginning start: String) -> [String] {
            command.arguments.filter { argument in
                argument.isShown && (argument.isRepeating || used.isDisjoint(with: argument.names))
            }.compactMap { argument in
                argument.names.last { $0.hasPrefix("--") && $0.hasPrefix(start) }.map {
                    Completion.line($0, argument.words)
                }
            }
        }

        private func values(
            of argument: CommandDescription.Argument, _ start: String, _ told: ([String], String) -> [String]
        ) -> [String] {
            switch argument.values {
            case .anything: return []
            case .files: return [Completion.files]
            case .folders: return [Completion.folders]
            case .names(let names): return names.filter { $0.hasPrefix(start) }
            case .told:
                let number = command.arguments.filter { $0.kind == .positional }.firstIndex {
                    $0.valueName == argument.valueName
                }
                let name = argument.names.last ?? "positional@\(number ?? 0)"
                return told(path, name).filter { !Completion.isWord($0) || $0.hasPrefix(start) }
            }
        }
    }
}

extension Completion {
    /// The lines for a program's command; names that only it can tell are asked of the closures beside its options.
    static func text<Root: ParsableCommand>(for words: [String], of root: Root.Type) -> String {
        guard let description = CommandDescription(root) else { return "" }
        let lines = lines(words, of: description) { path, argument in
            // The parser's own call for this: the names are the message of the error that ends it.
            let call =
                ["---completion"] + path + ["--", argument, String(words.count), "0", description.name] + words
            do {
                _ = try root.parseAsRoot(call)
                return []
            } catch {
                return root.fullMessage(for: error).split(separator: "\n").map { String($0) }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
