import Documents
import ImprovementJourney

/// What `i` tells of a figure.
package enum Explanation {
    /// Explains what stands in a cell: by the measure behind it, or by its column's definition and its own parts.
    package static func page(
        of cell: TableCell, column: ColumnDescription, row: Table.Row, section: Section, in journey: Journey
    ) -> Page {
        if let subject = cell.subject, let explanation = MeasureExplanation(subject, in: journey) {
            return explanation.page
        }
        let told: Sentence = cell.sentence
        var facts = [Fact("Figure", TableCell(told, .strong))]
        if let definition = column.definition { facts.append(Fact("Definition", definition)) }
        if case .figure(let figure) = cell.content {
            if let parts = figure.parts { facts.append(Fact("Made of", parts)) }
            if case .missing(let missing) = figure.value { facts.append(Fact("Why", "\(missing.words)")) }
        }
        if let first = row.cells.first, first != cell, first.text != column.title.text {
            facts.append(Fact("Of", first.sentence))
        }
        facts.append(Fact("As at", "\(journey.asAt)"))
        var seen: Set<String> = []
        for source in section.sources where seen.insert(source.words).inserted {
            facts.append(Fact("Source", "\(source.words)"))
        }
        return Page(
            title: "Explain", summary: "\(column.title): \(told)",
            sections: [
                Section(
                    id: "explanation", title: column.title, blocks: [.table(.facts(facts))],
                    sources: section.sources)
            ])
    }
}

extension TableCell {
    /// What the cell says, as a sentence; nothing for a line of small columns.
    fileprivate var sentence: Sentence {
        switch content {
        case .sentence(let sentence): sentence
        case .figure(let figure): "\(figure)"
        case .day(let day): "\(short: day)"
        case .bar(let bar): bar.label
        case .status(let status): "\(status.word)"
        case .sparkline: ""
        }
    }
}

extension Source {
    /// Who published it, what it is called, and of what kind it is.
    var words: String { "\(publisher), \(title) (\(kind.rawValue))" }
}
