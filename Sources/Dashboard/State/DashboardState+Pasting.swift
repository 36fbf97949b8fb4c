import Canvas

/// What is pasted is typed where something is typed, and is never run as keys: a line that was copied somewhere would move,
/// sort, hold and quit.
extension DashboardState {
    mutating func take(pasted text: String) {
        message = nil
        lostRoute = nil
        defer { if overlay != .changes { lookedAt = nil } }
        let line = text.firstPastedLine
        switch input {
        case .filter, .day, .since, .command:
            if let input, !line.isEmpty { append(line, to: input) }
        case .section, .copy: sayNothingIsRun()
        case nil:
            guard case .help(let search)? = overlay else { return sayNothingIsRun() }
            open(.help(search: search + line))
        }
    }

    private mutating func sayNothingIsRun() {
        say("What was pasted is not run as keys; press \(key(.filter)) or \(key(.commandLine)) first.")
    }
}

extension String {
    /// The first line that is not blank, without what does not print.
    fileprivate var firstPastedLine: String {
        let lines = unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { line in
            String(String.UnicodeScalarView(line.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }))
        }
        return lines.map(\.trimmingBlanks).first { !$0.isEmpty } ?? ""
    }
}
