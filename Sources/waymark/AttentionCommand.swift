import ArgumentParser
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Programs

/// The attention list.
struct AttentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attention",
        abstract: "List what needs the director: a row a subject, in lanes.",
        discussion: """
            The first rows are written, the rest of each lane is counted on a line; --all writes every row with every reason.

            The exit status is 0, whether the list is long or empty; 1 where a file has a fault, so that the list may \
            lack something.

            Example:
              waymark attention --as-at 2016-04-30
            """)

    @OptionGroup var data: DataOptions

    @Flag(help: "Write every row of every lane, with every reason.")
    var all = false

    @Flag(help: "Write JSON: lanes, subjects, and under each what rules found.")
    var json = false

    @OptionGroup var text: TextOptions

    mutating func run() throws {
        let columns = try text.columns()
        let reading = try data.read()
        let list = AttentionList(try data.journey(of: reading), faults: reading.faults)
        try text.write(
            json ? AttentionJSON.value(list).text() : list.text(isWhole: all, columns: columns), madeFrom: data)
        try reading.endWithStatus()
    }
}
