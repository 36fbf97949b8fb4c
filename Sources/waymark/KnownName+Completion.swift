import ArgumentParser
import Glibc
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

extension KnownName {
    /// The names of a folder, as the words of a call name it; nothing is said of its faults.
    static func completion(_ names: @escaping @Sendable (Record) -> [KnownName]) -> CompletionKind {
        .custom { words, _, _ in
            guard let folder = folder(in: words) ?? (try? DataFolder.chosen(.read()).folder) else { return [] }
            let reading = JourneyFolder.read(folder, panels: Panel.all.map(\.id), common: DataFolder.common)
            return names(reading.record).map(\.line)
        }
    }

    /// The panels; a snapshot can be of all of them.
    static var panelCompletion: CompletionKind {
        .custom { words, _, _ in
            panels.map(\.line)
                + (words.dropFirst().first == "snapshot"
                    ? [Completion.line("all", "every panel, as one document")] : [])
        }
    }

    /// The name and what it is, as a shell is told.
    private var line: String { Completion.line(id, title) }

    private static func folder(in words: [String]) -> String? {
        let home = getenv("HOME").map { String(cString: $0) }
        for (place, word) in words.enumerated() {
            if word.hasPrefix("--data=") { return Completion.unquoted(String(word.dropFirst(7)), home: home) }
            guard word == "--data" else { continue }
            // bash makes three words of --data=folder.
            let value = words[(place + 1)...].first { $0 != "=" }
            return value.map { Completion.unquoted($0, home: home) }
        }
        return nil
    }
}
