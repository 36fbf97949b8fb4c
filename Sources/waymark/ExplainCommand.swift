import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Panels
import Programs

/// All that `i` tells of a measure.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell all that is known of a measure: definition, figure, source, verdict, target.",
        discussion: """
            Examples:
              waymark explain agency-share
              waymark explain agency-share --team assessment-1
              waymark explain referrals --as-at 2014-04-30 --json
            """)

    @Argument(
        help: ArgumentHelp(
            "The measure's id, such as agency-share; a part of one names those that have it.", valueName: "measure"),
        completion: KnownName.completion { KnownName.measures(of: $0) })
    var measure: String

    @Option(
        help: ArgumentHelp("The team, by its id; without it the council.", valueName: "id"),
        completion: KnownName.completion { KnownName.teams(of: $0) })
    var team: String?

    @Flag(help: "Write every number behind it as JSON (docs/explain-json.md).")
    var json = false

    @OptionGroup var text: TextOptions
    @OptionGroup var data: DataOptions

    mutating func run() throws {
        let columns = try text.columns()
        let reading = try data.read()
        let record = reading.record
        let scope =
            try team.map { Scope.team(try KnownName.team($0, in: record, faults: reading.faults)) } ?? .council
        let journey = try data.journey(of: reading)
        let measure = try KnownName.measure(measure, in: journey, faults: reading.faults)
        guard let explanation = MeasureExplanation(Series.Key(measure, scope), in: journey) else {
            throw Failure("Nothing is known of the measure \(measure) there.", faults: reading.faults)
        }
        if json {
            try text.write(
                ExplanationJSON.value(explanation, in: journey, faults: reading.faults).text(), madeFrom: data)
        } else {
            let page = explanation.page
            let context = PageContext(journey, path: [page.title.text])
            var document = ExportDocument(page: page, context: context, faults: reading.faults)
            if let columns { document.width = columns }
            try text.write(ExportFormat.plainText.text(document), madeFrom: data)
        }
        try reading.endWithStatus()
    }
}
