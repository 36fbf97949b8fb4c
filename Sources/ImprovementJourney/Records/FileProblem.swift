/// One thing that is wrong with a file of the journey's folder.
///
///     court.json:12:20: fault: `team` names a team "asessment-1" that no file has.
///         Write "assessment-1", if that is meant.
package struct FileProblem: Hashable, Sendable, CustomStringConvertible {
    /// How bad a problem is.
    package enum Severity: String, Hashable, CaseIterable, Sendable {
        /// The record's figures are left out, or the file's where it is no single record's.
        case fault
        /// All is used all the same.
        case warning
    }

    /// The file's name inside the folder, or the folder's path where the folder itself cannot be read.
    package var file: String
    /// The line, from 1; 0 where the problem is the file itself.
    package var line: Int
    /// The column, from 1, in characters; 0 where the problem is the file itself.
    package var column: Int
    /// Where it is in the document, as a JSON Pointer (RFC 6901) such as `/cases/13/team`; empty where it is the whole.
    package var path: String
    /// Whether the figures of its record, or of its file, are left out.
    package var severity: Severity
    /// What is wrong, as a sentence.
    package var message: String
    /// What to do, as a sentence.
    package var remedy: String
    /// How many problems it stands for: more than 1 where a file has so many that only the first are told.
    package private(set) var count: Int
    /// Whether it stands for others that are only counted.
    package private(set) var isCountOfOthers = false

    /// Texts that come from the file, such as its name or an id, are shown on one line, and what looks like personal data
    /// is blacked out.
    package init(
        file: String, line: Int = 0, column: Int = 0, path: String = "", severity: Severity, message: String,
        remedy: String
    ) {
        // A path is the reader's own; a name inside the folder may be somebody's.
        self.file = (file.utf8.contains(UInt8(ascii: "/")) ? file : PersonalData.redacted(file)).onOneLine
        self.line = line
        self.column = column
        // The remedy of a source that is not known names another source.
        let isOfSource = message.contains("source")
        self.path = PersonalData.redacted(path).onOneLine
        count = 1
        self.severity = severity
        self.message = PersonalData.redacted(message, isOfSource: isOfSource).onOneLine
        self.remedy = PersonalData.redacted(remedy, isOfSource: isOfSource).onOneLine
    }

    /// So many problems of one severity that are counted and not told.
    package init(file: String, countOfOthers count: Int, _ severity: Severity) {
        self.init(
            file: file, severity: severity,
            message: "\(count) more \(severity.rawValue)\(count == 1 ? " is" : "s are") counted and not told.",
            remedy: "Mend those above first.")
        self.count = count
        isCountOfOthers = true
    }

    /// Whether it keeps figures out.
    package var isFault: Bool { severity == .fault }

    /// Where it is, how bad, what is wrong, and on a second line what to do.
    package var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return "\(place): \(severity.rawValue): \(message)\n    \(remedy)" + (path.isEmpty ? "" : "\n    \(path)")
    }
}
