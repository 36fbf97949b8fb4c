import ImprovementJourney
import JSON
import JourneyFiles

/// `waymark check --json`.
package enum CheckJSON {
    /// Everything that is wrong with a folder.
    ///
    /// - Parameters:
    ///   - problems: All of them.
    ///   - frame: Whose folder it is, as at when, with which marking.
    ///   - files: How many files were read.
    package static func value(_ problems: [FileProblem], _ frame: DocumentFrame, files: Int) -> JSONValue {
        func count(_ severity: FileProblem.Severity) -> JSONValue {
            .number(Double(problems.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }))
        }
        return .object(
            [("format", 1), ("version", .text(Version.current))] + frame.markMembers + [
                ("files", .number(Double(files))), ("faults", count(.fault)), ("warnings", count(.warning)),
                ("problems", .list(problems.map(\.json))),
            ])
    }
}
