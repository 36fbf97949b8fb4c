import DocumentText
import Documents
import ImprovementJourney

/// One step of the drill path: where it leads, its page, and where the reader is on it.
struct Level: Sendable {
    var destination: Destination
    var page: Page
    var sections: [SectionState]
    /// The place of the section that the keys move in.
    var active = 0
    /// What is typed after `/`; narrows every table of records on the page.
    var filter = ""
    /// Which of the dashboard's journeys the page was made from.
    var generation: Int

    init(_ destination: Destination, page: Page, glyphs: Glyphs, generation: Int) {
        self.destination = destination
        self.page = page
        self.generation = generation
        sections = page.sections.map { SectionState($0, glyphs: glyphs) }
        // A measure's page opens on its chart, others on the first rows.
        let isMeasure = isMeasure
        active =
            page.sections.firstIndex { section in
                if isMeasure, case .timeChart? = section.blocks.first {
                    true
                } else {
                    !(section.table?.rows.isEmpty ?? true)
                }
            } ?? 0
    }

    /// Whether the page is a measure's.
    var isMeasure: Bool { if case .measure = destination { true } else { false } }

    var activeSection: SectionState? { sections.indices.contains(active) ? sections[active] : nil }

    /// The row under the cursor.
    var selectedRow: Table.Row? { activeSection?.selectedRow }

    /// Shows a new page of the same place: sections found by their ids, rows by theirs.
    mutating func replace(page: Page, glyphs: Glyphs, generation: Int) {
        let old = sections
        let activeID = activeSection?.id
        self.page = page
        self.generation = generation
        sections = page.sections.map { section in
            var state = SectionState(section, glyphs: glyphs)
            if let before = old.first(where: { $0.id == section.id }) { state.adopt(before) }
            state.arrange(filter: filter)
            return state
        }
        active = sections.firstIndex { $0.id == activeID } ?? min(active, max(0, sections.count - 1))
    }

    /// Narrows every table of records.
    mutating func narrow(to filter: String) {
        self.filter = filter
        for index in sections.indices { sections[index].arrange(filter: filter) }
    }

    /// How many records pass the filter, and how many there are.
    var hits: (shown: Int, all: Int) {
        sections.filter(\.isRecords).reduce((0, 0)) { ($0.0 + $1.rows.count, $0.1 + ($1.table?.rows.count ?? 0)) }
    }
}
