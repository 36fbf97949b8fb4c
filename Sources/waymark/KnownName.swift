import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Programs

/// A name that a call can say, and what it names.
///
/// Names are known by id or title, capitals or not; of one that is not known it is said what may have been meant.
struct KnownName {
    /// As it is written in a call.
    let id: String
    /// What it is; empty where the id says it.
    let title: String

    private init(_ id: String, _ title: String) {
        self.id = id
        self.title = title.lowercased() == id.lowercased() ? "" : title
    }

    static var panels: [KnownName] { Panel.all.map { KnownName($0.id, $0.question) } }
    static var formats: [KnownName] { ExportFormat.all.map { KnownName($0.id, $0.title) } }
    static var audiences: [KnownName] { Audience.allCases.map { KnownName($0.rawValue, $0.title) } }
    static var readers: [KnownName] { BriefReader.allCases.map { KnownName($0.rawValue, $0.audience.title) } }

    static func teams(of holder: some RegisterHolder) -> [KnownName] {
        holder.teams.map { KnownName($0.id.text, $0.title) }
    }

    static func measures(of holder: some RegisterHolder) -> [KnownName] {
        holder.measures.map { KnownName($0.id.text, $0.title) }
    }

    /// Kinds of time limit, and the families that they join.
    static func kinds(of journey: Journey) -> [KnownName] {
        let titles = Dictionary(journey.clockKinds.map { ($0.id.text, $0.title) }) { $1 }
        return ClockList.kinds(of: journey).map { KnownName($0, titles[$0] ?? "") }
    }

    /// The team of an id or a title.
    static func team(_ name: String, in holder: some RegisterHolder, faults: DataFaults) throws -> Team.ID {
        if let team = holder.teams[Team.ID(name)] ?? holder.teams.first(where: { isSame($0.id.text, $0.title, name) }) {
            return team.id
        }
        throw Failure(
            "No team has the id \(name)."
                + NearNames.words(
                    for: name, among: holder.teams.map(\.id.text), "teams", call: "waymark list teams"),
            faults: faults)
    }

    /// The measure of an id or a title.
    static func measure(_ name: String, in journey: Journey, faults: DataFaults) throws -> Measure.ID {
        if let measure = journey.measures.first(where: { isSame($0.id.text, $0.title, name) }) { return measure.id }
        throw Failure(
            "No measure has the id \(name)."
                + NearNames.words(
                    for: name, among: journey.measures.map(\.id.text), "measures", call: "waymark list measures"),
            faults: faults)
    }

    /// The panel of an id, a title or a number key.
    static func panel(_ name: String) throws -> Panel {
        if let panel = Panel.all.first(where: { isSame($0.id, $0.title, name) || String($0.key) == name }) {
            return panel
        }
        throw Failure(
            "There is no panel \(name)."
                + NearNames.words(for: name, among: Panel.all.map(\.id), "panels", call: "waymark list panels"))
    }

    /// The format of an id, where that is one of those that will do.
    static func format(_ name: String, among ids: [String]) throws -> ExportFormat {
        let wanted = name.lowercased()
        if ids.contains(wanted), let format = ExportFormat.named(wanted) { return format }
        throw Failure(
            "--format \(name) is not known."
                + NearNames.words(for: name, among: ids, "formats", call: "waymark list formats"))
    }

    private static func isSame(_ id: String, _ title: String, _ name: String) -> Bool {
        let wanted = name.lowercased()
        return id.lowercased() == wanted || title.lowercased() == wanted
    }
}
