import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// Which page: a panel, or a team.
struct PageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The panel, such as court or front-door.", valueName: "name"))
    var panel: String?

    @Option(help: ArgumentHelp("The team, by its id, such as assessment-1.", valueName: "id"))
    var team: String?

    /// The path to the page; empty where none is named.
    ///
    /// - Parameter faults: What may keep the team out.
    func route(in holder: some RegisterHolder, faults: DataFaults) throws -> [Destination] {
        var route: [Destination] = []
        if let panel { route.append(.panel(try Self.panel(named: panel).id)) }
        if let team {
            let team = try Self.team(named: team, in: holder, faults: faults)
            if route.isEmpty, let panel = Panel.named("teams") { route.append(.panel(panel.id)) }
            route.append(.record(team))
        }
        return route
    }

    /// The team of an id.
    static func team(named name: String, in holder: some RegisterHolder, faults: DataFaults) throws -> Team.ID {
        if let team = holder.teams[Team.ID(name)] { return team.id }
        let names = holder.teams.map(\.id.text)
        let near = JourneyFolder.nearest(to: name, among: names).map { " The nearest is \($0)." } ?? ""
        throw Failure(
            "No team has the id \(name).\(near) The teams are: \(names.isEmpty ? "none" : names.joined(separator: ", ")).",
            faults: faults)
    }

    /// The panel of a name or of its number key.
    static func panel(named name: String) throws -> Panel {
        let wanted = name.lowercased()
        if let panel = Panel.all.first(where: { $0.id == wanted || String($0.key) == wanted }) { return panel }
        let names = Panel.all.map(\.id).joined(separator: ", ")
        throw Failure("There is no panel \(name). The panels are: \(names).")
    }
}
