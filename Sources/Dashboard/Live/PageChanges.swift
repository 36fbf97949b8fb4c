import Documents
import ImprovementJourney

/// What differs between a page and the same page before.
///
/// Rows are held against each other by their ids: one that has only moved is no change, one that came or went is a single
/// one, whatever it holds. Lines of small columns and charts are left to the figures beside them. What is said of a file that
/// cannot be read is no figure: the bottom line tells it.
struct PageChanges: Sendable {
    /// What the page is called.
    let title: String
    /// Every change, in the order of the page; what is gone comes last in its section.
    private(set) var changes: [FigureChange] = []
    /// The columns that changed, by section and row.
    private(set) var marks: [String: [String: Set<String>]] = [:]

    /// Cost: linear in the cells of both.
    init(from before: Page, to after: Page) {
        title = after.title.text
        note("", name: title, figure: "in short", was: before.summary.text, now: after.summary.text)
        let sections = Dictionary(before.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for section in after.sections {
            if let earlier = sections[section.id] {
                compare(earlier, section)
            } else if !Self.isOfFiles(section) {
                note(section.id, section.title.text, name: section.title.text, was: nil, now: "new")
            }
        }
        let names = Set(after.sections.map(\.id))
        for section in before.sections where !names.contains(section.id) && !Self.isOfFiles(section) {
            note(section.id, section.title.text, name: section.title.text, was: "there", now: nil)
        }
    }

    private mutating func compare(_ before: Section, _ after: Section) {
        let title = after.title.text
        let earlierWords = Self.words(of: before)
        for (place, words) in Self.words(of: after).enumerated() {
            let earlier = place < earlierWords.count ? earlierWords[place] : nil
            note(after.id, title, name: title, figure: "in words", was: earlier, now: words)
        }
        guard let earlier = before.table, let table = after.table else {
            if let table = after.table, !table.rows.isEmpty {
                note(after.id, title, name: title, was: nil, now: "\(table.rows.count) rows")
            } else if let table = before.table, !table.rows.isEmpty {
                note(after.id, title, name: title, was: "\(table.rows.count) rows", now: nil)
            }
            return
        }
        compare(earlier, table, of: after)
    }

    private mutating func compare(_ before: Table, _ after: Table, of section: Section) {
        let title = section.title.text
        let earlierColumns = Dictionary(
            before.columns.indices.map { (before.columns[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = after.columns.indices.compactMap { now in
            earlierColumns[after.columns[now].id].map { (was: $0, now: now) }
        }
        for column in after.columns where earlierColumns[column.id] == nil {
            note(section.id, title, column: column.id, name: title, figure: column.title.text, was: nil, now: "new")
        }
        var earlierRows: [String: Table.Row] = [:]
        for row in before.rows where earlierRows[row.id] == nil && !Self.isOfFile(row) { earlierRows[row.id] = row }
        for row in after.rows where !Self.isOfFile(row) {
            guard let earlier = earlierRows.removeValue(forKey: row.id) else {
                note(section.id, title, row: row.id, name: Self.name(of: row, in: after), was: nil, now: "new")
                continue
            }
            for pair in pairs where pair.was < earlier.cells.count && pair.now < row.cells.count {
                let (was, now) = (earlier.cells[pair.was], row.cells[pair.now])
                if was.content == now.content { continue }
                let column = after.columns[pair.now]
                // In a list of facts the row's label is what the figure is called.
                let figure = after.showsHeadings ? column.title.text : ""
                note(
                    section.id, title, row: row.id, column: column.id, name: Self.name(of: row, in: after),
                    figure: figure, was: was.text, now: now.text)
            }
        }
        for row in before.rows where earlierRows.removeValue(forKey: row.id) != nil {
            note(section.id, title, row: row.id, name: Self.name(of: row, in: before), was: "there", now: nil)
        }
    }

    private mutating func note(
        _ section: String, _ title: String = "", row: String = "", column: String = "", name: String,
        figure: String = "", was: String?, now: String?
    ) {
        if was == now { return }
        let place = FigureChange.Place(section: section, row: row, column: column)
        changes.append(FigureChange(place: place, section: title, name: name, figure: figure, was: was, now: now))
        marks[section, default: [:]][row, default: []].insert(column)
    }

    /// What stands in a section outside of tables and charts.
    private static func words(of section: Section) -> [String] {
        section.blocks.compactMap { block in
            if case .paragraph(let sentence, _) = block { sentence.text } else { nil }
        }
    }

    /// Whether a row tells of a file of the record and its faults, and of nothing that the record says.
    private static func isOfFile(_ row: Table.Row) -> Bool {
        switch row.destination {
        case .file, .attention(.file): true
        default: false
        }
    }

    /// Whether a section tells of nothing but such.
    private static func isOfFiles(_ section: Section) -> Bool {
        guard section.blocks.count == 1, let table = section.table, !table.rows.isEmpty else { return false }
        return table.rows.allSatisfy(isOfFile)
    }

    /// What a row is about: the column that says so, else the first.
    private static func name(of row: Table.Row, in table: Table) -> String {
        let place = table.showsHeadings ? table.columns.firstIndex { $0.id == "what" } ?? 0 : 0
        return place < row.cells.count ? row.cells[place].text : row.id
    }
}
