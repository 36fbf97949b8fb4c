/// One thing that is wrong with a file of the journey's folder.
///
///     court.json:12:20: fault: `team` names a team "asessment-1" that no file has.
///         Write "assessment-1", if that is meant.
package struct FileProblem: Hashable, Sendable, CustomStringConvertible {
    /// How bad a problem is.
    package enum Severity: String, Hashable, CaseIterable, Sendable {
        /// The file's figures are kept out.
        case fault
        /// The file is used all the same.
        case warning
    }

    /// The file's name inside the folder, or the folder's path where the folder itself cannot be read.
    package var file: String
    /// The line, from 1; 0 where the problem is the file itself.
    package var line: Int
    /// The column, from 1, in characters; 0 where the problem is the file itself.
    package var column: Int
    /// Whether the file's figures are kept out.
    package var severity: Severity
    /// What is wrong, as a sentence.
    package var message: String
    /// What to do, as a sentence.
    package var remedy: String

    package init(
        file: String, line: Int = 0, column: Int = 0, severity: Severity, message: String, remedy: String
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.message = message
        self.remedy = remedy
    }

    /// Whether it keeps the file out.
    package var isFault: Bool { severity == .fault }

    /// Where it is, how bad, what is wrong, and on a second line what to do.
    package var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return "\(place): \(severity.rawValue): \(message)\n    \(remedy)"
    }
}
