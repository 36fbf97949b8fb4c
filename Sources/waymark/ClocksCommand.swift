import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Programs

/// Every running time limit.
struct ClocksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clocks",
        abstract: "List every time limit that runs, the next to end first.",
        discussion: """
            The exit status is 0, whether the list is long or empty; 1 where a file has a fault, so that the list may \
            lack something. What ends after three months is counted at the end, and told with --all; JSON has all of it.

            Examples:
              waymark clocks --until 2019-08-02
              waymark clocks --team safeguarding-8 --kind conferences
              waymark clocks --json
            """)

    @Option(
        help: ArgumentHelp("The team, by its id; without it all teams.", valueName: "id"),
        completion: KnownName.completion { KnownName.teams(of: $0) })
    var team: String?

    @Option(
        help: ArgumentHelp(
            "The kind, by its id such as icpc, or a family of them such as visits; without it all.", valueName: "kind"),
        completion: KnownName.completion { KnownName.kinds(of: $0.standing(on: $0.openingDay(today: Clock.today))) })
    var kind: String?

    @Option(help: ArgumentHelp("The latest last day that is wanted, such as 2019-08-02.", valueName: "date"))
    var until: String?

    @Flag(help: "Tell also what ends after three months; else it is counted, unless --until names a later day.")
    var all = false

    @Flag(help: "Write JSON (docs/list-json.md).")
    var json = false

    @OptionGroup var text: TextOptions
    @OptionGroup var data: DataOptions

    mutating func run() throws {
        let columns = try text.columns()
        let reading = try data.read()
        let journey = try data.journey(of: reading)
        var selection = ClockList.Selection()
        selection.team = try team.map {
            try KnownName.team($0, in: reading.record, faults: reading.faults)
        }
        selection.kind = try kind.map { try Self.kind(named: $0, in: journey, faults: reading.faults) }
        selection.until = try until.map { text in
            let typed = text.lowercased() == "today" ? try data.today() : StatedDate(typed: text)?.last
            guard let day = typed else { throw Failure("--until \(text) is no day. Write 2019-08-02.") }
            return day
        }
        let list = ClockList(journey, selection, faults: reading.faults)
        try text.write(
            json ? ClocksJSON.value(list).text() : list.text(columns: columns, isWhole: all || until != nil),
            madeFrom: data)
        try reading.endWithStatus()
    }

    /// The kind or family of a word.
    private static func kind(named name: String, in journey: Journey, faults: DataFaults) throws -> String {
        let kinds = ClockList.kinds(of: journey)
        let wanted = name.lowercased()
        if let kind = kinds.first(where: { $0.lowercased() == wanted }) { return kind }
        if let kind = journey.clockKinds.first(where: { $0.title.lowercased() == wanted }) { return kind.id.text }
        throw Failure(
            "No time limit is of the kind \(name)."
                + NearNames.words(for: name, among: kinds, "kinds", call: "waymark list kinds"), faults: faults)
    }
}
