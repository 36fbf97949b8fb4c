import ArgumentParser
import ImprovementJourney
import JourneyFiles

/// Names every fault of a folder.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Name everything that is wrong with the files, with line, column and what to do.",
        discussion: """
            Warnings do not fail: the exit status is 1 only where a file has a fault.

            Example:
              waymark check our-council
            """)

    @Argument(help: ArgumentHelp("The folder; without it that of --data, or the shipped record.", valueName: "dir"))
    var folder: String?

    @OptionGroup var data: DataOptions

    mutating func run() throws {
        let folder = try folder ?? data.folder()
        let reading = JourneyFolder.read(folder)
        for problem in reading.problems { Output.write(problem.description + "\n") }
        let faults = reading.problems.filter { $0.severity == .fault }.count
        let warnings = reading.problems.count - faults
        let files = reading.journey.files.count
        Output.write(
            "\(files) file\(files == 1 ? "" : "s"), \(faults) fault\(faults == 1 ? "" : "s"), "
                + "\(warnings) warning\(warnings == 1 ? "" : "s").\n")
        if faults > 0 { throw ExitCode(Failure.Status.data.rawValue) }
    }
}
