import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// Two pages for a meeting.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Write two pages for a board, an adviser, scrutiny, a visit or the public.",
        discussion: """
            What has changed, the worst and the better things, what will be asked and what the record answers, what is \
            to be decided, and what none of it can tell: at most two pages of 80 columns by 60 lines. What there is no \
            room for is counted.

            Examples:
              waymark brief board
              waymark brief scrutiny --since 2018-11-28 -o scrutiny.txt
              waymark brief public --format markdown
            """)

    @Argument(
        help: ArgumentHelp(
            "Whom it is for: \(BriefReader.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "reader"),
        completion: .list(BriefReader.allCases.map(\.rawValue)))
    var reader: String

    @Option(
        help: ArgumentHelp(
            "The day from which changes are told; without it the last board, or the last questions of scrutiny.",
            valueName: "date"))
    var since: String?

    @Option(
        help: ArgumentHelp("How it is written: \(Self.formats.joined(separator: ", ")).", valueName: "name"),
        completion: .list(Self.formats))
    var format = ExportFormat.plainText.id

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var data: DataOptions

    /// A table of values has no room for sentences.
    private static let formats = [ExportFormat.plainText.id, ExportFormat.markdown.id, ExportFormat.json.id]

    mutating func run() throws {
        guard let reader = BriefReader(rawValue: reader.lowercased()) else {
            throw Failure(
                "There is no brief for \(reader)."
                    + NearNames.words(
                        for: reader, among: BriefReader.allCases.map(\.rawValue), "readers",
                        call: "waymark list readers"
                    ))
        }
        let written = try KnownName.format(format, among: Self.formats)
        let since = try since.map { try data.day($0, named: "--since") }
        try data.refuseDataFile(output)
        let reading = try data.read()
        let journey = try data.journey(of: reading)
        if let since, since > journey.asAt {
            throw Failure(
                "--since \(since.words) is after the day of the brief, \(journey.asAt.words). Write an earlier day.")
        }
        let document = try AudienceOption.prepared(
            ExportDocument(briefFor: reader, since: since, in: journey, faults: reading.faults), for: reader.audience,
            of: journey)
        let brief = BriefText(document)
        let text = written.id == ExportFormat.plainText.id ? brief.text : written.text(brief.document)
        try NewFile.write(text, to: output)
        try reading.endWithStatus()
    }
}
