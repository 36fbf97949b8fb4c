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
            elsewhere text and Markdown write the first rows; a line says what is left out. In the text and Markdown of all \
            panels none repeats another, and registers are cut to the rows that an exception touches, the others counted with \
            the command that lists them. CSV and JSON write every row of what is open. With --all everything is written in every format. The same folder, day and version give the \
            same bytes in a file or a pipe, whatever the terminal; on a terminal lines are as wide as that.

            Examples:
              waymark snapshot --panel court
              waymark snapshot --panel all --pages --as-at 2016-04-30 -o april.txt
              waymark snapshot --panel teams --format csv --all -o teams.csv
              waymark snapshot --panel board --filter 'owner:director !closed'
              waymark snapshot --panel all --audience public -o public.txt
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var readers: AudienceOption

    @Option(help: ArgumentHelp("Write only rows that match, as / shows them.", valueName: "text"))
    var filter = ""

    @Option(
        help: ArgumentHelp(
            "How it is written: \(ExportFormat.all.map(\.id).joined(separator: ", ")).", valueName: "name"),
        completion: .list(ExportFormat.all.map(\.id)))
    var format = ExportFormat.plainText.id

    @Flag(help: "Write also what is done with, and long lists whole.")
    var all = false

    @Flag(help: "Cut the text into pages of 60 lines with a running head, a form feed between two.")
    var pages = false

    @OptionGroup var text: TextOptions

    mutating func run() throws {
        let columns = try text.columns()
        let reading = try data.read()
        let journey = try data.journey(of: reading)
        try data.refuseDataFile(text.output)
        let format = try KnownName.format(format, among: ExportFormat.all.map(\.id))
        guard !pages || format.id == ExportFormat.plainText.id else {
            throw Failure("--pages cuts plain text into pages; \(format.title) has none. Leave one of the two out.")
        }
        // Who names rows gets all that match.
        let isWhole = all || !filter.isEmpty
        var document = try AudienceOption.prepared(
            document(of: journey, faults: reading.faults).cut(to: isWhole ? .whole : format.extent),
            for: readers.audience, of: journey)
        // After the readers' numbers are hidden: which rows match must not tell what they may not see.
        if !filter.isEmpty {
            try FilterOption.refuseSlips(in: filter, of: document)
            document = document.filtered(by: filter)
        }
        document.isPaged = pages
        if let columns { document.width = columns }
        try text.write(format.text(document), madeFrom: data)
        try reading.endWithStatus()
    }

    private func document(of journey: Journey, faults: DataFaults) throws -> ExportDocument {
        if page.panel == "all" { return ExportDocument(wholeJourney: journey, faults: faults) }
        var route = try page.route(in: journey, faults: faults)
        if route.isEmpty, let first = Panel.all.first { route = [.panel(first.id)] }
        try AudienceOption.refuse(route, for: readers.audience, of: journey)
        let pages = route.compactMap { $0.page(in: journey) }
        guard let page = pages.last, pages.count == route.count else {
            throw Failure(
                "Nothing is known of this on \(journey.asAt.words). Choose another day with --as-at.", faults: faults)
        }
        return ExportDocument(
            page: page, context: PageContext(journey, path: pages.map(\.title.text)), faults: faults)
    }
}
