import ImprovementJourney

/// What the teams of a council's own lists are to be called, and to which service each belongs.
///
/// It is a table with a row for each name in a list: `team`, `title`, `service`. Names that have one title are one team.
/// The folder keeps it (`team-map.csv`), so that the next workbook is read with it.
struct TeamMap {
    /// Its file in the folder.
    static let fileName = "team-map.csv"

    /// What a team is to be called.
    struct Entry: Equatable {
        /// Its name in a list.
        let team: String
        let title: String
        /// The service's title; empty where the map does not say.
        let service: String
    }

    let entries: [Entry]
    private let places: [String: Int]

    /// The map that the caller gave, or else the folder's; one without entries where there is none.
    init(_ settings: ImportSettings, _ folder: ImportFolder) throws(ImportRefusal) {
        let kept = folder.text(of: Self.fileName).map { ImportFile(name: Self.fileName, bytes: Array($0.utf8)) }
        guard let file = settings.teamMap ?? kept else {
            entries = []
            places = [:]
            return
        }
        let table =
            switch try BroughtFile(file) {
            case .table(let table): table
            case .workbook(let workbook): workbook.tables(in: nil, where: { Self.columns($0).has("team") }).first
            case .markup: Table?.none
            }
        guard let table, Self.columns(table).has("team") else {
            throw ImportRefusal(
                "\(file.name) is no team map: it needs the column team, and may have title and service.")
        }
        let columns = Self.columns(table)
        var entries: [Entry] = []
        var places: [String: Int] = [:]
        for row in table.rows where !columns.text("team", row).isEmpty {
            let team = columns.text("team", row).onOneLine
            let title = columns.text("title", row).onOneLine
            guard places[team.plainWords] == nil else {
                throw ImportRefusal("\(file.name), row \(row.number): \"\(team)\" stands in a row before.")
            }
            // The folder keeps the map.
            if let number = PersonalData.found(in: row.cells.joined(separator: "\n")).first {
                throw ImportRefusal(
                    "\(file.name), row \(row.number) has what looks like \(number.kind.words), and the folder keeps the map: "
                        + "remove the row.")
            }
            places[team.plainWords] = entries.count
            entries.append(
                Entry(
                    team: team, title: title.isEmpty ? team : title, service: columns.text("service", row).onOneLine))
        }
        self.entries = entries
        self.places = places
    }

    private static func columns(_ table: Table) -> ColumnGuess {
        ColumnGuess(
            table,
            [
                .init("team", ["team", "allocated team", "name"]), .init("title", ["title", "called", "new name"]),
                .init("service", ["service"]),
            ], [:])
    }

    /// What a team of a list is to be called; nil where the map does not say.
    func entry(_ team: String) -> Entry? { places[team.plainWords].map { entries[$0] } }

    /// The map as the folder keeps it; nil where there is none.
    func target(_ folder: ImportFolder) -> ImportTarget? {
        guard !entries.isEmpty else { return nil }
        let rows = [["team", "title", "service"]] + entries.map { [$0.team, $0.title, $0.service] }
        let text = rows.map { $0.map(Self.cell).joined(separator: ",") + "\n" }.joined()
        return folder.target(
            Self.fileName, text: text, makes: ["What teams are called: \(entries.count.counted("name").text)."])
    }

    private static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: { [34, 44, 59, 9].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
