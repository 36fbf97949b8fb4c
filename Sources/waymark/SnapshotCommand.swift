import ArgumentParser
import Dashboard
import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// Writes a panel, a team's page or the whole journey.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Write a panel, a team's page or all panels as text, Markdown, CSV or JSON.",
        discussion: """
            What is done with (closed actions, met requirements, kept promises, findings that the last report does not \
            name, what was held or said more than 12 months ago) is left out, and of long lists that stand in full \
            elsewhere text and Markdown write the first rows; a line says what is left out. CSV and JSON write every row \
            of what is open. With --all everything is written in every format. The same folder, day and version give the \
            same bytes, whatever the terminal.

            Examples:
              waymark snapshot --panel court
              waymark snapshot --panel all --pages --as-at 2016-04-30 -o april.txt
              waymark snapshot --panel teams --format csv --all -o teams.csv
              waymark snapshot --panel all --audience public -o public.txt
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var readers: AudienceOption

    @Option(help: ArgumentHelp("Columns of a line, 40 to 400.", valueName: "n"))
    var width = 100

    @Option(
        help: ArgumentHelp(
            "How it is written: \(ExportFormat.all.map(\.id).joined(separator: ", ")).", valueName: "name"))
    var format = ExportFormat.plainText.id

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Write also what is done with, and long lists whole.")
    var all = false

    @Flag(help: "Cut the text into pages of 60 lines with a running head, a form feed between two.")
    var pages = false

    mutating func run() throws {
        guard (40...400).contains(width) else {
            throw Failure("--width \(width) is out of range. Write a number from 40 to 400.")
        }
        let reading = try data.read()
        let journey = try data.journey(of: reading)
        try data.refuseDataFile(output)
        let format = try chosenFormat()
        guard !pages || format.id == ExportFormat.plainText.id else {
            throw Failure("--pages cuts plain text into pages; \(format.title) has none. Leave one of the two out.")
        }
        var document = try AudienceOption.prepared(
            document(of: journey, faults: reading.faults).cut(to: all ? .whole : format.extent),
            for: readers.audience, of: journey)
        document.isPaged = pages
        let text = format.text(document)
        if let output, output != "-" { try NewFile.write(text, replacing: output) } else { Output.write(text) }
        try reading.endWithStatus()
    }

    private func chosenFormat() throws -> ExportFormat {
        if let format = ExportFormat.named(format) { return format }
        let names = ExportFormat.all.map(\.id).joined(separator: ", ")
        throw Failure("--format \(format) is not known. The formats are: \(names).")
    }

    private func document(of journey: Journey, faults: DataFaults) throws -> ExportDocument {
        if page.panel == "all" { return ExportDocument(wholeJourney: journey, width: width, faults: faults) }
        var route = try page.route(in: journey, faults: faults)
        if route.isEmpty, let first = Panel.all.first { route = [.panel(first.id)] }
        try AudienceOption.refuse(route, for: readers.audience, of: journey)
        let pages = route.compactMap { $0.page(in: journey) }
        guard let page = pages.last, pages.count == route.count else {
            throw Failure(
                "Nothing is known of this on \(journey.asAt.words). Choose another day with --as-at.", faults: faults)
        }
        return ExportDocument(
            page: page, context: PageContext(journey, path: pages.map(\.title.text)), width: width, faults: faults)
    }
}
