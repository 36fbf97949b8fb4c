import ArgumentParser
import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Preferences
import Programs

/// Which folder, and as at which day: what every command takes.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The journey's folder; without it WAYMARK_DATA, else the shipped record.", valueName: "dir"),
        completion: .directory)
    var data: String?

    @Option(help: ArgumentHelp("The day to stand on, such as 2016-04-30, 2016-04, 2016 or today.", valueName: "date"))
    var asAt: String?

    /// Which day is today, for tests and for reports of what went wrong.
    @Option(name: .customLong("today"), help: .hidden)
    var todayIs: String?

    /// Reads the folder; what is wrong with it is told on standard error, and what is sound is used.
    func read() throws -> JourneyReading {
        let reading = try sound(
            JourneyFolder.read(try folder(), panels: Panel.all.map(\.id), common: DataFolder.common))
        reading.tellOnStandardError()
        return reading
    }

    /// Reads the folder to go on reading it while others edit its files.
    func follow() throws -> (folder: FollowedFolder, reading: JourneyReading) {
        var followed = FollowedFolder(try folder(), panels: Panel.all.map(\.id), common: DataFolder.common)
        let reading = try sound(followed.read(at: Clock.time))
        return (followed, reading)
    }

    /// A reading in which there is something to show.
    private func sound(_ reading: JourneyReading) throws -> JourneyReading {
        if reading.record.files.isEmpty, let problem = reading.problems.first {
            throw Failure("\(problem.file): \(problem.message) \(problem.remedy)", status: .call)
        }
        return reading
    }

    /// The folder that is meant.
    func folder() throws -> String { try data ?? DataFolder.chosen(.read()).folder }

    /// Refuses to write to a file of the folder that is read: what is handed out never takes the place of what it was
    /// made from.
    func refuseDataFile(_ output: String?) throws {
        guard let output, output != "-" else { return }
        try DataFolder.refuse(output: output, into: try folder())
    }

    /// The day that is meant; nil where none is named.
    func day() throws -> Day? { try asAt.map { try day($0, named: "--as-at") } }

    /// A day as it is written in a call; a month or a year is its first day.
    func day(_ text: String, named name: String) throws -> Day {
        if text.lowercased() == "today" { return try today() }
        guard let date = StatedDate(typed: text) else {
            throw Failure("\(name) \(text) is no date. Write 2016-04-30, '30 April 2016', 2016-04, 2016 or today.")
        }
        guard Day.recordedYears.contains(date.first.year) else {
            throw Failure("\(name) \(text) is out of range. Write a date from 1900 to 2100.")
        }
        return date.first
    }

    /// The journey as it stood on the day that is meant.
    func journey(of reading: JourneyReading) throws -> Journey {
        try reading.record.standing(on: openingDay(of: reading))
    }

    /// The day that is meant: the one that is named, else the one that the record opens at.
    ///
    /// Where the file that names that day has a fault, there is none: today would be another day than the council means,
    /// with other things late. The fault itself has been told by then.
    func openingDay(of reading: JourneyReading) throws -> Day {
        if let day = try day() { return day }
        if let fault = reading.openingFault {
            throw Failure(
                "The day to open at is not known while \(fault.file) has a fault. Mend it, or name a day with --as-at.",
                status: .data)
        }
        return reading.record.openingDay(today: try today())
    }

    /// Today, by the machine's clock.
    func today() throws -> Day {
        guard let todayIs else { return Clock.today }
        guard let day = Day(todayIs) else { throw Failure("--today \(todayIs) is no day. Write 2016-04-30.") }
        return day
    }
}
