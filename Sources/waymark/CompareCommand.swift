import ArgumentParser
import Exports
import ImprovementJourney
import JSON
import JourneyFiles

/// What changed between two days.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "List what changed between two days: grades, verdicts, promises, actions, cases, figures.",
        discussion: """
            Each line tells how something stood on the first day and how it stands on the second, each as it was known \
            then. A figure that was stated anew is called restated. The exit status is 0, whether anything changed or \
            not; 1 where a file has a fault, so that the list may lack something.

            Examples:
              waymark compare 2019-07-04 2019-07-31
              waymark compare 2016-04 today --json
            """)

    @Argument(help: ArgumentHelp("The earlier day, such as 2019-07-04, 2019-07, 2019 or today.", valueName: "from"))
    var from: String

    @Argument(
        help: ArgumentHelp(
            "The later day; without it that of --as-at, or the one that the record opens at.", valueName: "to"))
    var to: String?

    @Flag(help: "Write JSON (docs/compare-json.md).")
    var json = false

    @OptionGroup var data: DataOptions

    mutating func run() throws {
        if to != nil, data.asAt != nil {
            throw Failure("The later day is named twice. Write it as the second day or with --as-at.")
        }
        let start = try data.day(from, named: "The first day")
        let end = try to.map { try data.day($0, named: "The second day") }
        let reading = try data.read()
        let day = try end ?? data.openingDay(of: reading)
        guard start <= day else {
            throw Failure(
                "The first day, \(start.words), is after the second, \(day.words). Write the earlier day first.")
        }
        let journey = reading.record.standing(on: day)
        let list = ComparisonList(from: start, to: journey, faults: reading.faults)
        Output.write(json ? ComparisonJSON.value(list).text() : list.text)
        try reading.endWithStatus()
    }
}
