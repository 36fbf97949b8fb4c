import ImprovementJourney

/// Reads the figures of one row, and gathers what is none.
struct CellReading {
    let table: Table
    let row: Table.Row
    let figures: FigureReading
    /// The cells that hold no figure and no known symbol, as sentences.
    private(set) var faults: [String] = []

    init(_ table: Table, _ row: Table.Row, _ figures: FigureReading) {
        self.table = table
        self.row = row
        self.figures = figures
    }

    /// The figure in a column; where it is none, a sentence says so and it counts as not reported.
    mutating func value(_ column: String) -> Value {
        guard let place = table.column(column) else { return .missing(.notReported) }
        let text = row.text(place)
        if let value = figures.value(text) { return value }
        let title = table.columns[place]
        let fault = "row \(row.number), \(title): \(FigureReading.refusal(of: text))"
        if !faults.contains(fault) { faults.append(fault) }
        return .missing(.notReported)
    }

    /// The sum of several columns; nil where one is no number.
    mutating func sum(_ columns: [String]) -> Double? {
        var sum = 0.0
        for column in columns {
            guard let number = value(column).number else { return nil }
            sum += number
        }
        // Tenths of a full-time equivalent, without the noise of their sum.
        return (sum * 1e6).rounded() / 1e6
    }
}
