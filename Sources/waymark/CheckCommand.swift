import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Panels
import Programs

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

    @Argument(
        help: ArgumentHelp("The folder; without it that of --data, or the shipped record.", valueName: "dir"),
        completion: .directory)
    var folder: String?

    @OptionGroup var data: DataOptions

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var text: TextOptions

    mutating func run() throws {
        let columns = try text.columns()
        let folder = try folder ?? data.folder()
        let reading = JourneyFolder.read(
            folder, panels: Panel.all.map(\.id), common: DataFolder.common)
        let access = FolderAccess.problem(of: folder, reading.record, common: DataFolder.common)
        let problems = reading.problems + [access].compactMap(\.self)
        // A folder that is not there is a wrong call, not faulty data.
        if reading.record.files.isEmpty, let problem = reading.problems.first {
            throw Failure("\(problem.file): \(problem.message) \(problem.remedy)", status: .call)
        }
        func count(_ severity: FileProblem.Severity) -> Int {
            problems.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
        }
        // Where a fault hides the day to open at, the check is of no day: it only needs one to make a frame.
        let unknown = try data.day() == nil ? reading.openingFault : nil
        let day = try unknown == nil ? data.openingDay(of: reading) : data.today()
        let journey = reading.record.standing(on: day)
        let kinds = Set(journey.sources.map(\.kind))
        // The faults are what this text is about: they need no second telling at its end.
        var frame = DocumentFrame(
            titled: "Check of the files", of: journey, provenance: kinds.sorted(), faults: DataFaults([], files: []))
        frame.fileThatHidesDay = unknown?.file
        if json {
            try write(CheckJSON.value(problems, frame, files: reading.record.files.count).text(), madeFrom: folder)
        } else {
            let counts = [
                Self.counted(reading.record.files.count, "file"), Self.counted(count(.fault), "fault"),
                Self.counted(count(.warning), "warning"),
            ]
            let told = problems.flatMap {
                [$0.heading, "    \($0.remedy)"] + ($0.path.isEmpty ? [] : ["    \($0.path)"])
            }
            try write(frame.text(told + [counts.joined(separator: ", ") + "."], columns: columns), madeFrom: folder)
        }
        try reading.endWithStatus()
    }

    private func write(_ document: String, madeFrom folder: String) throws {
        if let output = text.output { try DataFolder.refuse(output: output, into: folder) }
        try text.write(document)
    }

    private static func counted(_ number: Int, _ word: String) -> String {
        "\(number) \(word)\(number == 1 ? "" : "s")"
    }
}
