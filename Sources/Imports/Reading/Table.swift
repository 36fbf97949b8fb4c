/// A table as its file or its sheet has it: a header, and rows that know their place.
///
///     let table = try Table(ImportFile(name: "c6.csv", bytes: bytes))
///     table.rows[0].number                              // 2: the header is row 1, as a spreadsheet counts
///     table.rows[0].text(table.column("time_period"))   // "2024"
package struct Table: Sendable {
    /// The file's name, with that of the sheet.
    package let name: String
    /// The header's cells as they stand.
    package let columns: [String]
    /// The rows below the header, without the empty ones.
    package let rows: [Row]
    /// What a reader should know of how it was read.
    package private(set) var warnings: [String]
    /// The number of the last row, where that ends before the last column: the file may have been cut off.
    package private(set) var cutRow: Int?
    /// Whether a number that stands for a day is counted from 1904.
    private let isFrom1904: Bool
    /// The place of each column, by its name in plain words.
    private let places: [String: Int]
    /// The names in plain words that more than one column has.
    private let repeated: Set<String>

    /// One row of a table.
    package struct Row: Sendable {
        /// Its number as a spreadsheet shows it; the header is row 1.
        package let number: Int
        let cells: [String]
        /// How a sheet shows its numbers, a format a cell; empty where it shows each as it is.
        var formats: [NumberFormats.Shown] = []

        /// The text of a cell on one line, without blanks around it; empty where the row ends before the column.
        package func text(_ column: Int) -> String {
            cells.indices.contains(column) ? cells[column].withoutLineBreaks : ""
        }

        /// The text of a cell with the decimals that its sheet shows: `1.10` where 1.1 is a number of two.
        func shown(_ column: Int) -> String {
            guard formats.indices.contains(column), case .decimals(let count) = formats[column] else {
                return text(column)
            }
            return CellText.padded(text(column), toDecimals: count)
        }

        /// The number that a cell holds whose sheet shows a percentage, `0.8` for 80%; the text of any other.
        func held(_ column: Int) -> String {
            guard formats.indices.contains(column), formats[column] == .percentage,
                let percentage = Double(text(column).dropLast())
            else { return text(column) }
            return CellText.text(of: percentage.fractionOfPercentage)
        }
    }

    /// How many rows may stand above and with the header.
    static let rowsToHeader = 5
    /// How the names of some columns end.
    private static let percentage = " perc"

    /// Reads a file as comma-separated text, or separated by tabs or semicolons where its header is.
    package init(_ file: ImportFile) throws(ImportRefusal) {
        let text = try TextDecoding(file)
        let rows = try TableParser.rows(of: text.bytes, in: file.name)
        let top = rows.lazy.filter { !$0.isEmpty }.prefix(Self.rowsToHeader)
        // A title over the table is one cell in a row of its own.
        guard let header = top.first(where: { $0.cells.count { !$0.isEmpty } > 1 }) ?? top.first else {
            throw ImportRefusal("\(file.name) is empty.")
        }
        self.init(
            name: file.name, header: header, rows: rows.filter { $0.number > header.number },
            warnings: text.warning.map { [$0] } ?? [], isFrom1904: false)
        let count = columns.count
        if let long = self.rows.first(where: { $0.cells.dropFirst(count).contains { !$0.isEmpty } }) {
            throw ImportRefusal(
                "\(name), row \(long.number) has \(long.cells.count) cells, and the header \(count): a comma inside a cell "
                    + "needs quotation marks around the cell."
            )
        }
        let short = self.rows.filter { $0.cells.count < count }
        cutRow = self.rows.last.flatMap { $0.cells.count < count ? $0.number : nil }
        if let first = short.first {
            warnings.append(
                "\(name), row \(first.number)\(short.count > 1 ? " and \(short.count - 1) more rows" : "") ends before the "
                    + "last column: what is missing there counts as empty.")
        }
    }

    /// A sheet of a workbook, with one of its rows as the header.
    init(_ sheet: WorkbookSheet, header: Int, of file: String) {
        var warnings: [String] = []
        if let first = sheet.notCalculated.first {
            let count = sheet.notCalculated.count
            warnings.append(
                "\(file), \(sheet.title): \(count == 1 ? "the formula in \(first) is" : "\(count) formulas, the first in \(first), are") "
                    + "\(CellText.notCalculated).")
        }
        let row = sheet.rows[header]
        self.init(
            name: "\(file), \(sheet.title)", header: row, rows: Array(sheet.rows[(header + 1)...]), warnings: warnings,
            isFrom1904: sheet.isFrom1904)
        let count = columns.count
        if let long = rows.first(where: { $0.cells.count > count }) {
            self.warnings.append("\(name), row \(long.number): what stands right of the last column is left out.")
        }
    }

    private init(name: String, header: Row, rows: [Row], warnings: [String], isFrom1904: Bool) {
        self.name = name
        self.isFrom1904 = isFrom1904
        var columns = header.cells.map(\.withoutLineBreaks)
        while columns.last == "" { columns.removeLast() }
        self.columns = columns
        var places: [String: Int] = [:]
        var repeated: Set<String> = []
        for (place, column) in columns.enumerated() {
            let words = column.plainWords
            if places[words] == nil { places[words] = place } else if !words.isEmpty { repeated.insert(words) }
        }
        // Editions to 2023 say of a percentage that it is one: agency_rate_fte_perc.
        for (words, place) in places where words.hasSuffix(Self.percentage) {
            let short = String(words.dropLast(Self.percentage.count))
            if places[short] == nil { places[short] = place }
        }
        self.places = places
        self.repeated = repeated
        self.rows = rows.filter { !$0.isEmpty }
        self.warnings = warnings
    }

    /// The place of the column of a name, whatever its capitals, blanks and underscores; nil where there is none.
    package func column(_ name: String) -> Int? { places[name.plainWords] }

    /// The day of a cell.
    func day(_ column: Int, _ row: Row) -> DayReading { DayReading(row.text(column), isFrom1904: isFrom1904) }

    /// Whether there is a column of each of these names.
    package func has(_ names: [String]) -> Bool { names.allSatisfy { column($0) != nil } }

    /// The first of these names that more than one column has; nil where none is repeated.
    func repeatedColumn(among names: [String]) -> String? { names.first { repeated.contains($0.plainWords) } }
}

extension Table.Row {
    /// Whether nothing stands in it.
    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
}

extension String {
    /// The text in small letters, with one blank for every run of blanks, underscores and hyphens: how names of
    /// columns are compared.
    package var plainWords: String {
        var words = ""
        var isGap = false
        for scalar in lowercased().unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "_" || scalar == "-" || scalar == "\u{FEFF}" {
                isGap = !words.isEmpty
                continue
            }
            if isGap { words += " " }
            isGap = false
            words.unicodeScalars.append(scalar == "\u{2019}" || scalar == "\u{2018}" ? "'" : scalar)
        }
        return words
    }
}
