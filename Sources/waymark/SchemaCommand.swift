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

    @Argument(
        help: ArgumentHelp("The file's name, such as court.json or court-2019.json.", valueName: "file"),
        completion: .list(JourneySubject.allCases.map { $0.rawValue + ".json" }))
    var file: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    mutating func run() throws {
        guard let file else {
            let lines = JourneySubject.allCases.map { "\($0.rawValue).json  \($0.title)\n" }
            return try NewFile.write(lines.joined(), to: output)
        }
        let name = file.unicodeScalars.split(separator: "/").last.map { String($0) } ?? file
        guard let subject = JourneySubject(fileName: name.hasSuffix(".json") ? name : name + ".json") else {
            let names = JourneySubject.allCases.map { $0.rawValue + ".json" }
            throw Failure(
                "\(file) is no file of a journey."
                    + NearNames.words(for: name, among: names, "files", call: "waymark schema"))
        }
        try NewFile.write(JourneySchema.text(for: subject, panels: Panel.all.map(\.id)), to: output)
    }
}
