/// A sheet of a workbook as rows of text.
package struct WorkbookSheet: Sendable {
    /// Its name on its tab.
    let title: String
    /// Whether its tab is hidden.
    let isHidden: Bool
    /// The rows in which something stands, with their numbers.
    let rows: [Table.Row]
    /// Where formulas stand whose results nobody has stored, such as `K2`.
    let notCalculated: [String]
    /// Whether its days are counted from 1904.
    let isFrom1904: Bool
    /// The workbook's name.
    private let file: String

    /// Cells, with the empty ones before them: more than this no list that is brought has.
    private static let mostCells = 10_000_000
    /// As of a table in text.
    private static let mostColumns = 2_000

    init(
        _ title: String, of file: String, isHidden: Bool, part: ImportFile, longest: Int, _ cells: CellText
    ) throws(ImportRefusal) {
        self.title = title
        self.file = file
        self.isHidden = isHidden
        isFrom1904 = cells.isFrom1904
        var rows: [Table.Row] = []
        var notCalculated: [String] = []
        var count = 0
        var last = 0
        let name = "\(file), \(title)"
        try MarkupReader.each("row", in: part, longest: longest) { element throws(ImportRefusal) in
            let number = element.attribute("r").map { Int($0) ?? 0 } ?? last + 1
            guard number > last, number <= 1_048_576 else {
                throw ImportRefusal("\(name) has rows out of their order after row \(last): save the workbook again.")
            }
            last = number
            var texts: [String] = []
            var formats: [NumberFormats.Shown] = []
            var column = -1
            for cell in element.children where cell.name == "c" {
                let place = if let name = cell.attribute("r") { Self.column(of: name) } else { Optional(column + 1) }
                guard let place, place > column else {
                    throw ImportRefusal("\(name), row \(number) has cells out of their order: save the workbook again.")
                }
                column = place
                guard let text = cells.text(of: cell) else {
                    throw ImportRefusal(
                        "\(name), row \(number), column \(column + 1) holds what its workbook does not have: save the "
                            + "workbook again.")
                }
                if text.isEmpty { continue }
                if text == CellText.notCalculated { notCalculated.append(cell.attribute("r") ?? "row \(number)") }
                guard column < Self.mostColumns else {
                    throw ImportRefusal("\(name), row \(number) has more than 2,000 cells: it is no table.")
                }
                texts += repeatElement("", count: column - texts.count)
                texts.append(text)
                let shown = cells.shown(of: cell)
                if shown.isOtherThanText {
                    formats += repeatElement(.number, count: column - formats.count)
                    formats.append(shown)
                }
            }
            guard !texts.isEmpty else { return }
            count += texts.count
            guard count <= Self.mostCells else {
                throw ImportRefusal("\(name) has more than ten million cells: bring the one table that is meant.")
            }
            rows.append(Table.Row(number: number, cells: texts, formats: formats))
        }
        self.rows = rows
        self.notCalculated = notCalculated
    }

    /// The sheet as a table, by the first of its topmost rows that is a header as it is wanted; nil where none is.
    func table(where isWanted: (Table) -> Bool) -> Table? {
        rows.prefix(Table.rowsToHeader).indices.lazy.map { Table(self, header: $0, of: file) }.first(where: isWanted)
    }

    /// The place of the column of a cell such as `AB12`, from 0 on; nil for what is no cell.
    private static func column(of cell: String) -> Int? {
        var column = 0
        for byte in cell.utf8.prefix(while: { (65...90).contains($0) }) {
            column = column * 26 + Int(byte) - 64
            guard column <= 16_384 else { return nil }
        }
        return column > 0 ? column - 1 : nil
    }
}
