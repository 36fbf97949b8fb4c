import DocumentText
import Documents
import ImprovementJourney
import Panels

extension DashboardState {
    mutating func open(_ overlay: Overlay) {
        self.overlay = overlay
        overlayPage = nil
        overlayTop = 0
    }

    mutating func closeOverlay() {
        overlay = nil
        overlayPage = nil
        overlayLines = []
        stale = .everything
    }

    /// Explains the figure under the cursor: the chosen column's, or the first that has something to explain.
    ///
    /// Where an explanation is open it closes it.
    mutating func explain() {
        guard overlay == nil else { return closeOverlay() }
        arrangeScreen()
        guard let section = level.activeSection, let table = section.table, let row = section.selectedRow else {
            // On the chart of a measure's page the measure itself.
            if case .measure(let key) = level.destination, MeasureExplanation(key, in: journey) != nil {
                return open(.explanation(ExplainedPlace(name: level.page.title.text, subject: .measure(key))))
            }
            return say("There is no figure under the cursor.")
        }
        let shown = (section.content?.table?.shownColumns ?? []).filter { $0 < row.cells.count }
        let chosen = section.column.flatMap { id in table.columns.firstIndex { $0.id == id } }
        let place =
            chosen.flatMap { $0 < row.cells.count ? $0 : nil } ?? shown.first { row.cells[$0].subject != nil }
            ?? shown.first { if case .figure = row.cells[$0].content { true } else { false } }
            ?? shown.first { table.columns[$0].definition != nil }
            ?? (table.showsHeadings ? shown.first : table.columns.indices.last)
        guard let place else { return }
        open(
            .explanation(
                ExplainedPlace(
                    name: row.cells.first?.text ?? section.section.title.text,
                    subject: .cell(section: section.id, row: row.id, column: table.columns[place].id))))
    }

    /// What lies over the page, as it is to be told on the day of the screen.
    func page(of overlay: Overlay) -> Page {
        switch overlay {
        case .help(let search): helpPage(search: search)
        case .changes: changesPage
        case .explanation(let place):
            page(explaining: place.subject)
                ?? Page(
                    title: "Explain", summary: "Nothing is known of \(place.name) on \(journey.asAt).",
                    tone: .quiet, sections: [])
        }
    }

    private func page(explaining subject: ExplainedPlace.Subject) -> Page? {
        switch subject {
        case .measure(let key): return MeasureExplanation(key, in: journey)?.page
        case .cell(let sectionID, let rowID, let columnID):
            guard let section = level.page.sections.first(where: { $0.id == sectionID }), let table = section.table,
                let row = table.rows.first(where: { $0.id == rowID }),
                let place = table.columns.firstIndex(where: { $0.id == columnID }), place < row.cells.count
            else { return nil }
            var column = table.columns[place]
            // In a list of facts the row's label is what the figure is called.
            if !table.showsHeadings, place > 0, let label = row.cells.first?.text { column.title = "\(label)" }
            return Explanation.page(
                of: row.cells[place], column: column, row: row, section: section, in: journey)
        }
    }
}
