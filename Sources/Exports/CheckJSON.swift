import ImprovementJourney
import JSON
import JourneyFiles

/// `waymark check --json`.
package enum CheckJSON {
    /// Everything that is wrong with a folder.
    package static func value(_ problems: [FileProblem]) -> JSONValue {
        .object([
            (
                "problems",
                .list(
                    problems.map { problem in
                        .object([
                            ("file", .text(problem.file)), ("line", .number(Double(problem.line))),
                            ("column", .number(Double(problem.column))),
                            ("severity", .text(problem.severity.rawValue)), ("message", .text(problem.message)),
                            ("remedy", .text(problem.remedy)),
                        ])
                    })
            )
        ])
    }
}
