import ArgumentParser
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// Names all that a call can name.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Name all panels, teams, measures, kinds of time limit, readers, audiences or formats.",
        discussion: """
            A name a line, as it is written in a call, and what it is. Teams, measures and kinds are those of the folder.

            Examples:
              waymark list teams
              waymark list measures --data our-council
            """)

    /// Of what the names are.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case panels, teams, measures, kinds, readers, audiences, formats
    }

    @Argument(
        help: ArgumentHelp(
            "What to name: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "what"),
        completion: .list(Subject.allCases.map(\.rawValue)))
    var subject: String

    @OptionGroup var data: DataOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    mutating func run() throws {
        guard let subject = Subject(rawValue: subject.lowercased()) else {
            throw Failure(
                "There is no list of \(subject)."
                    + NearNames.words(
                        for: subject, among: Subject.allCases.map(\.rawValue), "lists", call: "waymark list --help"))
        }
        // A slip in the day is told also where the names are those of every day.
        _ = try data.day()
        _ = try data.today()
        try data.refuseDataFile(output)
        let names: [KnownName]
        switch subject {
        case .panels: names = KnownName.panels
        case .readers: names = KnownName.readers
        case .audiences: names = KnownName.audiences
        case .formats: names = KnownName.formats
        case .teams, .measures, .kinds:
            let reading = try data.read()
            switch subject {
            case .teams: names = KnownName.teams(of: reading.record)
            case .measures: names = KnownName.measures(of: reading.record)
            default: names = KnownName.kinds(of: try data.journey(of: reading))
            }
        }
        let width = names.reduce(0) { max($0, $1.id.count) }
        let lines = names.map { name in
            let blanks = String(repeating: " ", count: width - name.id.count + 2)
            return (name.title.isEmpty ? name.id : name.id + blanks + name.title) + "\n"
        }
        try NewFile.write(lines.joined(), to: output)
    }
}
