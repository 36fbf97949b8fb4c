import ImprovementJourney
import JourneyFiles

/// The teams of a council's own lists: those that a file of the folder has, and new ones in a file of their own.
struct ImportedTeams {
    private static let notAssigned = Service(id: "not-assigned", title: "Not assigned")

    /// The file of the new ones.
    let file: String
    private let source: Source
    private let folder: ImportFolder
    private let others: Record
    private let earlier: Record?
    /// The teams that stand in other files, by id and title in plain words.
    private let known: [String: Team.ID]
    private var new: [Team.ID: Team] = [:]
    private var services: [Service.ID: Service] = [:]
    /// How often each team's name is spelt how.
    private var spellings: [Team.ID: [String: Int]] = [:]

    init(_ file: String, _ source: Source, _ folder: ImportFolder) throws(ImportRefusal) {
        self.file = file
        self.source = source
        self.folder = folder
        others = folder.record(without: [file])
        earlier = try folder.earlier(file, measures: others.measures)
        var known: [String: Team.ID] = [:]
        for team in others.teams {
            known[team.title.plainWords] = team.id
            known[team.id.text.plainWords] = team.id
        }
        self.known = known
    }

    /// The names of the teams that no other file has, in order.
    var newTitles: [String] { new.keys.map(title).sorted() }

    /// The teams that an import before brought.
    var earlierTeams: [Team] { earlier?.teams.all ?? [] }

    /// The team of a name; one that no file has is made, under the service of that title or under none.
    ///
    /// Nil for a name without a letter or a digit.
    mutating func id(of name: String, service: String = "", since day: Day) -> Team.ID? {
        let words = name.plainWords
        if let id = known[words] { return id }
        let id = Team.ID(Self.identifier(words))
        guard !id.text.isEmpty else { return nil }
        let spelling = name.split { $0.isWhitespace }.joined(separator: " ").onOneLine
        spellings[id, default: [:]][spelling, default: 0] += 1
        var team =
            new[id] ?? Team(id: id, title: spelling, service: Self.notAssigned.id, opened: day, source: source.id)
        team.opened = min(team.opened, day)
        if !service.isEmpty { team.service = self.service(service) }
        new[id] = team
        return id
    }

    private mutating func service(_ title: String) -> Service.ID {
        let words = title.plainWords
        if let known = others.services.first(where: { [$0.title.plainWords, $0.id.text.plainWords].contains(words) }) {
            return known.id
        }
        let id = Service.ID(Self.identifier(words))
        if services[id] == nil { services[id] = Service(id: id, title: title) }
        return id
    }

    private static func identifier(_ words: String) -> String {
        let letters = words.unicodeScalars.map {
            $0.properties.isAlphabetic || $0.properties.numericType != nil ? String($0) : " "
        }
        return letters.joined().split(separator: " ").joined(separator: "-")
    }

    /// The commonest spelling of a team's name.
    private func title(_ id: Team.ID) -> String {
        let counts = spellings[id] ?? [:]
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? id.text
    }

    /// The file of the teams that no other has, with those of earlier imports but for some; nil where there are none.
    func target(of kind: String, without gone: Set<Team.ID> = []) -> ImportTarget? {
        var all: [Team.ID: Team] = [:]
        for (id, team) in new {
            var team = team
            team.title = title(id)
            all[id] = team
        }
        for before in earlierTeams where known[before.title.plainWords] == nil && !gone.contains(before.id) {
            guard var team = all[before.id] else {
                all[before.id] = before
                continue
            }
            team.opened = min(before.opened, team.opened)
            team.title = before.title
            if team.service == Self.notAssigned.id { team.service = before.service }
            all[before.id] = team
        }
        guard !all.isEmpty else { return nil }
        var part = Record()
        part.insert(source)
        let teams = all.values.sorted { $0.id.text < $1.id.text }
        for id in Set(teams.map(\.service)).sorted() where others.services[id] == nil {
            part.insert(services[id] ?? earlier?.services[id] ?? Self.notAssigned)
        }
        for team in teams { part.insert(team) }
        return folder.target(
            file, .teams, part, source: source.id, of: kind, measures: Register(),
            makes: ["\(part.teams.count.counted("team").text) that no other file has."])
    }
}
