import ImprovementJourney
import JourneyFiles

extension ImportFolder {
    /// Where the list of councils comes from, and the measures that imports fill.
    static let listSource = Source(
        id: "dfe-definitions", kind: .published, publisher: "Department for Education",
        title: "Local authorities and definitions of their measures",
        note: "As its statistics and guides define them. Open Government Licence v3.0.")

    /// The files that make an empty folder that of a council of the list: who it is, and its region.
    func founding(of council: LocalAuthority) -> [ImportTarget] {
        let neighbours = council.neighbours.max { $0.edition < $1.edition }
        var areas = Record()
        areas.insert(Region(id: council.region, title: council.regionTitle))
        return [
            journey(
                of: Council(
                    id: Council.ID(council.id.text), title: council.title, region: council.region,
                    source: Self.listSource.id),
                sources: [Self.listSource],
                makes: [
                    "The council: \(council.title), \(council.id), \(council.regionTitle). The file is yours.",
                    neighbours.map {
                        "\($0.members.count) statistical neighbours are known, edition \($0.edition)."
                    } ?? "No statistical neighbours of it are known.",
                ]), self.areas(areas),
        ]
    }

    /// The folder with some files more, or in the place of those that it has, and without some others.
    func with(_ targets: [ImportTarget], without gone: Set<String> = []) -> ImportFolder {
        let names = gone.union(targets.map(\.name))
        return ImportFolder(
            files: files.filter { !names.contains($0.name) }
                + Self.notes.filter { !names.contains($0) }.compactMap { name in text(of: name).map { (name, $0) } }
                + targets.map { ($0.name, $0.text) }, common: common)
    }
}
