import ArgumentParser
import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// Which page: a panel, or a team.
struct PageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The panel, such as court or front-door.", valueName: "name"),
        completion: KnownName.panelCompletion)
    var panel: String?

    @Option(
        help: ArgumentHelp("The team, by its id, such as assessment-1.", valueName: "id"),
        completion: KnownName.completion { KnownName.teams(of: $0) })
    var team: String?

    /// The path to the page; empty where none is named.
    ///
    /// - Parameter faults: What may keep the team out.
    func route(in holder: some RegisterHolder, faults: DataFaults) throws -> [Destination] {
        var route: [Destination] = []
        if let panel { route.append(.panel(try KnownName.panel(panel).id)) }
        if let team {
            let team = try KnownName.team(team, in: holder, faults: faults)
            if route.isEmpty, let panel = Panel.named("teams") { route.append(.panel(panel.id)) }
            route.append(.record(team))
        }
        return route
    }
}
