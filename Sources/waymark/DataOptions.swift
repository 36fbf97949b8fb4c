import ArgumentParser
import Documents
import ImprovementJourney
import JourneyFiles
import Panels

/// Which folder, and as at which day: what every command takes.
struct DataOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The journey's folder; without it the shipped record.", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("The day to stand on, such as 2016-04-30, 2016-04 or 2016.", valueName: "date"))
    var asAt: String?

    /// Reads the folder; what is wrong with it is told on standard error, and what is sound is used.
    func read() throws -> JourneyReading {
        let reading = JourneyFolder.read(try folder(), panels: Panel.all.map(\.id))
        if reading.record.files.isEmpty, let problem = reading.problems.first {
            throw Failure("\(problem.file): \(problem.message) \(problem.remedy)", status: .call)
        }
        return reading
    }

    /// The folder that is meant.
    func folder() throws -> String { try data ?? DataFolder.shipped() }

    /// The day that is meant; nil where none is named.
    func day() throws -> Day? {
        guard let asAt else { return nil }
        guard let date = StatedDate(asAt) else {
            throw Failure("--as-at \(asAt) is no date. Write 2016-04-30, 2016-04 or 2016.")
        }
        guard Day.recordedYears.contains(date.first.year) else {
            throw Failure("--as-at \(asAt) is out of range. Write a date from 1900 to 2100.")
        }
        return date.first
    }

    /// The journey as it stood on the day that is meant.
    func journey(of record: Record) throws -> Journey {
        record.standing(on: try day() ?? record.openingDay)
    }
}

/// Which page: a panel, or a team.
struct PageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The panel, such as court or front-door.", valueName: "name"))
    var panel: String?

    @Option(help: ArgumentHelp("The team, by its id, such as assessment-1.", valueName: "id"))
    var team: String?

    /// The path to the page; empty where none is named.
    func route(in holder: some RegisterHolder) throws -> [Destination] {
        var route: [Destination] = []
        if let panel { route.append(.panel(try Self.panel(named: panel).id)) }
        if let team {
            let team = try Self.team(named: team, in: holder)
            if route.isEmpty, let panel = Panel.named("teams") { route.append(.panel(panel.id)) }
            route.append(.record(team))
        }
        return route
    }

    /// The team of an id.
    static func team(named name: String, in holder: some RegisterHolder) throws -> Team.ID {
        if let team = holder.teams[Team.ID(name)] { return team.id }
        let names = holder.teams.map(\.id.text).joined(separator: ", ")
        throw Failure("No team has the id \(name). The teams are: \(names.isEmpty ? "none" : names).")
    }

    /// The panel of a name or of its number key.
    static func panel(named name: String) throws -> Panel {
        let wanted = name.lowercased()
        if let panel = Panel.all.first(where: { $0.id == wanted || String($0.key) == wanted }) { return panel }
        let names = Panel.all.map(\.id).joined(separator: ", ")
        throw Failure("There is no panel \(name). The panels are: \(names).")
    }
}
