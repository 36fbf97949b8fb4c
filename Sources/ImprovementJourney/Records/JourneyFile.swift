/// One file of the journey's folder, as far as panels need to know it.
package struct JourneyFile: Hashable, Sendable {
    /// The file's name, such as `court.json`, shown on one line.
    package var name: String
    /// The first fault, with line and column, where nothing of the file as it is now is used; nil for a file that is read.
    package var fault: String?
    /// When it was last read without a fault, where its figures of then are shown; nil where none are, or it has no fault.
    package var lastGood: String?
    /// Since when a file that was read before is not there any more; nil where it is there.
    package var goneSince: String?
    /// What is left out of it, because it has a fault.
    package var leftOut: [LeftOut]
    /// The series that are left out of it, as far as they can be read off it.
    package var seriesLeftOut: Set<Series.Key> = []
    /// Everything that is wrong with it, in the order of the text.
    package var problems: [FileProblem]

    package init(
        name: String, fault: String? = nil, lastGood: String? = nil, leftOut: [LeftOut] = [],
        problems: [FileProblem] = []
    ) {
        self.name = name.onOneLine
        self.fault = fault.map { PersonalData.redacted($0, isOfSource: $0.contains("source")).onOneLine }
        self.lastGood = lastGood
        self.leftOut = leftOut
        self.problems = problems
    }

    /// What is left out of one list of a file, or a value of its own.
    package struct LeftOut: Hashable, Sendable {
        /// The key in the file: `cases`, `settings`.
        package var key: String
        /// How many records are left out.
        package var count: Int
        /// How many records the list has; nil where the key has no list of records.
        package var of: Int?
        /// Where the first stands: line and column, from 1.
        package var line: Int
        package var column: Int

        package init(key: String, count: Int, of: Int?, line: Int, column: Int) {
            self.key = key
            self.count = count
            self.of = of
            self.line = line
            self.column = column
        }

        /// The key as words: `pay caps` for `payCaps`.
        private var noun: String {
            key.reduce(into: "") { words, letter in
                words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
            }
        }

        /// `1 of 805 cases left out`, `settings left out`.
        package var words: String {
            of.map { "\(count) of \($0) \(noun) left out" }
                ?? "\(noun) left out\(key == "settings" ? ", the standard ones hold" : "")"
        }
    }

    /// Whether it is a file of a subject: `court-2019.json` of `court`.
    package func isOf(_ subject: String) -> Bool {
        name == subject + ".json" || name.utf8.starts(with: (subject + "-").utf8)
    }

    /// Whether nothing of it is shown, neither as it is now nor as it was before.
    package var isUnread: Bool { fault != nil && lastGood == nil }

    /// Whether figures of it are missing, or are those of before.
    package var isAtFault: Bool { fault != nil || !leftOut.isEmpty }

    /// In a few words what is shown of a file with a fault: `court.json is not read`; empty where nothing is amiss.
    package var note: String {
        if let goneSince { return "\(name) is gone since \(goneSince)" }
        if let lastGood {
            return "\(name) has a fault: figures of \(lastGood)"
                + leftOut.map { ", \($0.words)" }.joined()
        }
        if fault != nil {
            return "\(name) is not read"
                + (isOf("journey") ? ": council and settings are not known, the standard ones hold" : "")
        }
        guard let first = leftOut.first else { return "" }
        let more = leftOut.dropFirst().map { ", " + $0.words }.joined()
        return "\(first.words)\(more) (\(name):\(first.line):\(first.column))"
    }
}

extension Journey {
    /// Where records would stand of which none is known: in a file that is not there, or not any more, or that is not read,
    /// or not whole, for a fault.
    ///
    /// - Parameter kind: The kind of `waymark import` that brings such; nil where it is written by hand.
    package func wouldHold(_ subject: String, _ what: Sentence, broughtBy kind: String? = nil) -> Sentence {
        if let file = files.first(where: { $0.isOf(subject) && $0.isUnread }) {
            if let since = file.goneSince { return "\(file.name), which would hold \(what), is gone since \(since)" }
            return "\(file.name), which would hold \(what), is not read for a fault in it"
        }
        if let file = files.first(where: { $0.isOf(subject) && !$0.leftOut.isEmpty }) {
            return "of \(file.name), which would hold \(what), \(file.leftOut.map(\.words).joined(separator: ", "))"
        }
        return kind.map { "waymark import \($0) brings \(what) (\(subject).json)" }
            ?? "\(subject).json would hold \(what)"
    }
}

extension Journey {
    /// Why a series is not known that a file would give, where that is a fault: nobody may read that it was not reported.
    ///
    /// - Returns: Nil where no file with a fault has it, or may have it: one that cannot be read may have the series of the
    ///   measure's panel.
    package func faultBehind(_ key: Series.Key) -> Sentence? {
        guard series(key) == nil else { return nil }
        if let file = files.first(where: { $0.seriesLeftOut.contains(key) }) {
            return "left out for a fault in \(file.name)"
        }
        guard let panel = measures[key.measure]?.panel,
            let file = files.first(where: { $0.isUnread && $0.isOf(panel) && $0.seriesLeftOut.isEmpty })
        else { return nil }
        if let since = file.goneSince { return "not known: \(file.name), which may hold it, is gone since \(since)" }
        return "not known: \(file.name), which may hold it, is not read for a fault in it"
    }
}
