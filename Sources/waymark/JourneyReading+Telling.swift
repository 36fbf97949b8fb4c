import ArgumentParser
import Exports
import ImprovementJourney
import JourneyFiles
import Programs

extension JourneyReading {
    /// How many problems standard error names; `check` names all.
    private static let mostNamed = 20

    /// What a document made of this reading says of its faults.
    var faults: DataFaults { DataFaults(problems, files: record.files) }

    /// Names the problems on standard error, the faults first where there are too many for all.
    func tellOnStandardError() {
        let isTooMany = problems.count > Self.mostNamed
        let told = isTooMany ? problems.filter(\.isFault) + problems.filter { !$0.isFault } : problems
        for problem in told.prefix(Self.mostNamed) { Output.error(problem.description) }
        if isTooMany {
            Output.error("waymark: \(problems.count - Self.mostNamed) more problems: waymark check names them.")
        }
    }

    /// Ends a command that has written its document: 1 where the data have faults, or 0.
    func endWithStatus() throws {
        if hasFaults { throw ExitCode(Failure.Status.data.rawValue) }
    }
}
