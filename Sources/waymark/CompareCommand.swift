import ArgumentParser
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Programs

/// What changed between two days, or differs between two exported snapshots.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract:
            "List what changed between two days, or what differs between two snapshots that were exported as JSON.",
        discussion: """
            Each line tells how something stood on the first day and how it stands on the second, each as it was known \
            then. A figure that was stated anew is called restated. The exit status is 0, whether anything changed or \
            not; 1 where a file has a fault, so that the list may lack something.

            Two files that snapshot --format json wrote are held against each other as they are, whatever the folder \
            says by now: grades, verdicts, promises, actions and figures restated one by one; of the rest, where it is \
            long, how many dates moved, words changed, rows are gone and new, and each with --all. A name of a file is told \
            from a day by being there. The exit status is 0, or 2 where a file is no snapshot or they are of two councils.

            Examples:
              waymark compare 2019-07-04 2019-07-31
              waymark compare 2016-04 today --json
              waymark compare june-board.json july-board.json
            """)

    @Argument(
        help: ArgumentHelp(
            "The earlier day, such as 2019-07-04, 2019-07, 2019 or today, or the earlier snapshot.", valueName: "from"),
        completion: .file())
    var from: String

    @Argument(
        help: ArgumentHelp(
            "The later day; without it that of --as-at, or the one that the record opens at; or the later snapshot.",
            valueName: "to"),
        completion: .file())
    var to: String?

    @Flag(help: "Write JSON (docs/compare-json.md).")
    var json = false

    @Flag(help: "Of two snapshots, tell each difference, also what follows from the time that has passed.")
    var all = false

    @OptionGroup var text: TextOptions
    @OptionGroup var data: DataOptions

    mutating func run() throws {
        let columns = try text.columns()
        if let files = try snapshotFiles() { return try compare(files.from, with: files.to, columns) }
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
        try text.write(json ? ComparisonJSON.value(list).text() : list.text(columns: columns), madeFrom: data)
        try reading.endWithStatus()
    }

    /// The two files, where files are named; nil where days are.
    private func snapshotFiles() throws -> (from: String, to: String)? {
        let named = [from, to].compactMap(\.self)
        // Some keep a folder a year: what can be a day is one.
        let files = named.filter { StatedDate($0) == nil && (DataFolder.isThere($0) || $0.hasSuffix(".json")) }
        if files.isEmpty { return nil }
        if let missing = files.first(where: { !DataFolder.isThere($0) }) {
            throw Failure("There is no file \(missing). Name two snapshots that were exported as JSON, or two days.")
        }
        guard files.count == 2 else {
            throw Failure(
                "\(files[0]) is a file, and the other is none. Name two snapshots that were exported as JSON, or two days."
            )
        }
        guard data.data == nil, data.asAt == nil else {
            throw Failure("Two snapshots are compared as they are: --data and --as-at say nothing of them.")
        }
        return (files[0], files[1])
    }

    private func compare(_ from: String, with to: String, _ columns: Int?) throws {
        let comparison: SnapshotComparison
        do throws(Snapshot.Failure) {
            comparison = try SnapshotComparison(from: try snapshot(from), to: try snapshot(to))
        } catch {
            throw Failure(error.message)
        }
        // No folder is read.
        try text.write(json ? comparison.json.text() : comparison.text(columns: columns, isWhole: all))
    }

    private func snapshot(_ path: String) throws(Snapshot.Failure) -> Snapshot {
        let bytes: [UInt8]
        do {
            bytes = try FileAccess.bytes(of: path)
        } catch {
            throw Snapshot.Failure(message: "\(path): \(error.message)")
        }
        return try Snapshot(bytes, named: path)
    }
}
