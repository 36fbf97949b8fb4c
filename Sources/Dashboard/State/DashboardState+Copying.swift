import Canvas
import Documents
import ImprovementJourney

/// `y`: what is on the screen, into the terminal's clipboard.
extension DashboardState {
    /// Takes the key that says what to copy.
    ///
    /// What is copied stands by itself where it is put, and so says whose it is, of which day, and whether it is made up.
    mutating func copy(_ key: Key) -> [Effect] {
        input = nil
        switch key {
        case .character("a"): return [.copyView]
        case .character("y"): return copyRow()
        case .character("v"): return copyValue()
        case .escape: break
        default: say("After \(self.key(.copy)) y copies the row, v its value, a all of the view.")
        }
        return []
    }

    private mutating func copyRow() -> [Effect] {
        guard let section = level.activeSection, let table = section.table, let row = section.selectedRow else {
            say("There is no row here to copy: \(key(.copy)) and then a copies the view.")
            return []
        }
        let cells = zip(table.columns, row.cells).filter { !$1.text.isEmpty }.map { column, cell in
            table.showsHeadings ? "\(column.title.text): \(cell.text)" : cell.text
        }
        return [.copy("\(cells.joined(separator: "; ")) (\(standing(of: section)))", what: "the row")]
    }

    private mutating func copyValue() -> [Effect] {
        guard let section = level.activeSection, let table = section.table, let row = section.selectedRow else {
            say("There is no value here to copy: \(key(.copy)) and then a copies the view.")
            return []
        }
        let chosen =
            section.chosenColumn ?? row.cells.indices.first { !row.cells[$0].figures.isEmpty }
            ?? row.cells.indices.first { !row.cells[$0].text.isEmpty }
        guard let chosen, chosen < row.cells.count, !row.cells[chosen].text.isEmpty else {
            say("The cell is empty.")
            return []
        }
        let name = row.cells.first.map(\.text) ?? ""
        let what = [chosen == 0 ? "" : name, table.showsHeadings ? table.columns[chosen].title.text : ""]
        let words = what.filter { !$0.isEmpty }.joined(separator: ", ")
        return [
            .copy(
                "\(row.cells[chosen].text) (\(words.isEmpty ? "" : words + "; ")\(standing(of: section)))",
                what: row.cells[chosen].text)
        ]
    }

    /// Whose figures they are, of which day, and of which kind.
    private func standing(of section: SectionState) -> String {
        let kinds = Source.Kind.allCases.filter { kind in section.section.sources.contains { $0.kind == kind } }
        let badge = kinds.map(\.badge).joined(separator: "+")
        return ([context.council, "as at \(asAt.words)", badge, context.marking]).filter { !$0.isEmpty }.joined(
            separator: ", ")
    }
}
