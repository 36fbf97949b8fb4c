import ArgumentParser
import Dashboard
import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels

/// Writes a panel, a team's page or the whole journey.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Write a panel, a team's page or all panels as text, Markdown, CSV or JSON.",
        discussion: """
            Examples:
              waymark snapshot --panel court
              waymark snapshot --panel all --as-at 2016-04-30 --output april.txt
              waymark snapshot --panel teams --format csv --output teams.csv
              waymark snapshot --panel all --audience public --output public.txt
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
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"))
    var output: String?

    mutating func run() throws {
        guard (40...400).contains(width) else {
            throw Failure("--width \(width) is out of range. Write a number from 40 to 400.")
        }
        let reading = try data.read()
        let journey = try data.journey(of: reading)
        try data.refuseDataFile(output)
        let document = try AudienceOption.prepared(
            document(of: journey, faults: reading.faults), for: readers.audience, of: journey)
        let text = try chosenFormat().text(document)
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
