import Documents
import ImprovementJourney

/// What `i` and `waymark explain` tell of a figure.
package enum Explanation {
    /// Explains what stands in a cell: by the measure behind it, or by its column's definition and its own parts.
    package static func page(
        of cell: TableCell, column: Table.Column, row: Table.Row, section: Section, in journey: Journey
    ) -> Page {
        if let subject = cell.subject, let explanation = MeasureExplanation(subject, in: journey) {
            return explanation.page
        }
        var facts: [Table.Row] = [.fact("Figure", TableCell(cell.text, .strong))]
        if let definition = column.definition { facts.append(.fact("Definition", TableCell(definition))) }
        if case .figure(let figure) = cell.content, let parts = figure.partsText {
            facts.append(.fact("Made of", TableCell(parts)))
        }
        if case .figure(let figure) = cell.content, case .missing(let missing) = figure.value {
            facts.append(.fact("Why", TableCell(missing.words)))
        }
        if let first = row.cells.first, first != cell, first.text != column.title {
            facts.append(.fact("Of", TableCell(first.text)))
        }
        facts.append(.fact("As at", TableCell(journey.asAt.words)))
        var told: Set<String> = []
        for source in section.sources {
            let words = "\(source.publisher), \(source.title) (\(source.kind.rawValue))"
            if told.insert(words).inserted { facts.append(.fact("Source", TableCell(words))) }
        }
        return Page(
            title: "Explain", summary: "\(column.title): \(cell.text)",
            sections: [
                Section(
                    id: "explanation", title: column.title, blocks: [.table(.facts(facts))],
                    sources: section.sources)
            ])
    }
}
