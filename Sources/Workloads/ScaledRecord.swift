import Canvas
import Dashboard
import FoundationEssentials
import ImprovementJourney
import JourneyFiles
import Panels

/// A journey's record some times as large as one at hand, in a folder of its own: what workloads work on.
public struct ScaledRecord: Sendable {
    /// The folder that holds it.
    public let folder: String
    let record: Record

    /// Why there is none.
    public struct Fault: Error, CustomStringConvertible {
        /// What is wrong.
        public let description: String
    }

    /// Makes the folder, or takes it as it is if it was made before, and reads it.
    ///
    /// - Parameters:
    ///   - original: The folder of the record to make larger.
    ///   - times: How many times the teams and all that is theirs, at least once.
    ///   - parent: A folder for folders, one a size.
    public init(of original: String, times: Int, in parent: String) throws {
        folder = parent + "/\(times)"
        let files = FileManager.default
        if !files.fileExists(atPath: folder) {
            let unfinished = folder + ".unfinished"
            try files.createDirectory(atPath: unfinished, withIntermediateDirectories: true)
            for name in try files.contentsOfDirectory(atPath: original).sorted() where name.hasSuffix(".json") {
                let bytes = Array(try Data(contentsOf: URL(filePath: original + "/" + name)))
                let text = try ScaledFiles.text(bytes, times: times)
                try text.write(toFile: unfinished + "/" + name, atomically: false, encoding: .utf8)
            }
            try files.moveItem(atPath: unfinished, toPath: folder)
        }
        let reading = Self.read(folder)
        if let fault = reading.problems.first(where: { $0.severity == .fault }) {
            throw Fault(description: fault.description)
        }
        record = reading.record
    }

    static func read(_ folder: String) -> JourneyReading { JourneyFolder.read(folder, panels: Panel.all.map(\.id)) }

    /// The journey on the day that the record opens at, with nothing worked out yet.
    func journey() -> Journey { record.standing(on: record.openingDay(today: Self.today(of: record))) }

    /// The day of the record's last entry is today here: a workload is the same on every day.
    private static func today(of record: Record) -> Day { record.ends ?? Day(daysSince1970: 0) }

    /// A dashboard of 120 by 40 on that day, as it is when it has just been opened.
    func dashboard() -> DashboardState { Self.dashboard(on: record) }

    static func dashboard(on record: Record) -> DashboardState {
        DashboardState(record: record, today: today(of: record), size: Size(columns: 120, rows: 40))
    }
}
