import ArgumentParser
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// Writes the JSON Schema of a file of the journey's folder.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schema of a file, or name the files that have one.",
        discussion: """
            Example:
              waymark schema court.json > court.schema.json
            """)

    @Argument(help: ArgumentHelp("The file's name, such as court.json or court-2019.json.", valueName: "file"))
    var file: String?

    mutating func run() throws {
        guard let file else {
            for subject in JourneySubject.allCases { Output.write("\(subject.rawValue).json  \(subject.title)\n") }
            return
        }
        let name = file.unicodeScalars.split(separator: "/").last.map { String($0) } ?? file
        guard let subject = JourneySubject(fileName: name.hasSuffix(".json") ? name : name + ".json") else {
            let names = JourneySubject.allCases.map { $0.rawValue + ".json" }.joined(separator: ", ")
            throw Failure("\(file) is no file of a journey. The files are: \(names).")
        }
        Output.write(JourneySchema.text(for: subject, panels: Panel.all.map(\.id)))
    }
}
