import ImprovementJourney

/// What is wrong with one file: all of it counted, and of each severity the first in words.
///
/// A file that another program wrote may be wrong in every line. A hundred sentences tell a reader as much as a hundred
/// thousand, and are there at once.
struct Findings: Sendable {
    /// A problem at a byte; line, column and path are worked out at the end.
    struct Problem: Sendable {
        var offset: Int
        var severity: FileProblem.Severity
        var message: String
        var remedy: String
    }

    /// How many of each severity are told.
    static let mostTold = 100

    /// The first of each severity, in the order in which they were found.
    private(set) var told: [Problem] = []
    /// How many faults there are.
    private(set) var faultCount = 0
    /// How many warnings there are.
    private(set) var warningCount = 0
    /// A byte of each entry of the file that cannot be used, whether its fault is told or not.
    private(set) var unusable: [Int] = []

    /// How many there are of a severity.
    func count(_ severity: FileProblem.Severity) -> Int { severity == .fault ? faultCount : warningCount }

    /// Whether one more of a severity would be told: else its words need not be found.
    func tellsMore(_ severity: FileProblem.Severity) -> Bool { count(severity) < Self.mostTold }

    /// Adds a problem; its words are asked for only where it is told.
    mutating func add(
        _ severity: FileProblem.Severity, at offset: Int, _ message: @autoclosure () -> String,
        _ remedy: @autoclosure () -> String
    ) {
        let isTold = tellsMore(severity)
        switch severity {
        case .fault:
            faultCount += 1
            unusable.append(offset)
        case .warning: warningCount += 1
        }
        guard isTold else { return }
        told.append(Problem(offset: offset, severity: severity, message: message(), remedy: remedy()))
    }

    /// Notes an entry that cannot be used for a reason that is told at another place.
    mutating func leaveOut(at offset: Int) { unusable.append(offset) }

    /// Those of one severity.
    func only(_ severity: FileProblem.Severity) -> Findings {
        var findings = self
        findings.told.removeAll { $0.severity != severity }
        if severity == .fault { findings.warningCount = 0 } else { (findings.faultCount, findings.unusable) = (0, []) }
        return findings
    }

    /// Adds what else was found.
    mutating func add(_ other: Findings) {
        let room = [FileProblem.Severity.fault, .warning].map { severity in
            (severity, Self.mostTold - told.count { $0.severity == severity })
        }
        for (severity, room) in room { told += other.told.lazy.filter { $0.severity == severity }.prefix(max(0, room)) }
        unusable += other.unusable
        faultCount += other.faultCount
        warningCount += other.warningCount
    }
}
