/// What a reader can work out of the hidden cells of a table whose row and column totals are published.
///
/// Every hidden cell could be any number that some filling of the table, without negative counts, gives it. A small
/// count that only one number fits is given away, however well each row was suppressed by itself.
package struct TableAudit: Hashable, Sendable {
    /// A cell's place.
    package struct Place: Hashable, Sendable {
        /// The row, from 0.
        package let row: Int
        /// The column, from 0.
        package let column: Int

        /// The cell at a row and a column.
        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// The smallest and the largest number that each hidden cell can be.
    package let bounds: [Place: ClosedRange<Int>]
    /// Hidden small counts that can be only one number, row by row.
    package let disclosed: [Place]

    /// Whether no small count is given away.
    package var isSafe: Bool { disclosed.isEmpty }

    /// Audits a table of counts, none negative, with a mask of the same shape that is true where a cell is hidden.
    package init(_ table: [[Int]], hidden: [[Bool]], threshold: Int = Suppression.usualThreshold) {
        var bounds: [Place: ClosedRange<Int>] = [:]
        var disclosed: [Place] = []
        for row in table.indices {
            for column in table[row].indices where hidden[row][column] {
                let place = Place(row: row, column: column)
                let value = table[row][column]
                var filling = Filling(table: table, hidden: hidden, fixed: place)
                // What the cell gains, its column must lose elsewhere, and its row too; and the other way about.
                let gain = filling.shift(from: .column(column), to: .row(row), atMost: .max)
                filling = Filling(table: table, hidden: hidden, fixed: place)
                let loss = filling.shift(from: .row(row), to: .column(column), atMost: value)
                bounds[place] = (value - loss)...(value + gain)
                if gain + loss == 0, Suppression.isSmall(value, threshold: threshold) { disclosed.append(place) }
            }
        }
        self.bounds = bounds
        self.disclosed = disclosed
    }

    /// A line of the table whose sum is off and must be put right by another cell of it.
    private enum Line: Hashable {
        case row(Int)
        case column(Int)
    }

    /// One way to fill the hidden cells, changed step by step without changing a total.
    private struct Filling {
        var table: [[Int]]
        let hidden: [[Bool]]
        let fixed: Place

        /// Moves as much as it can along chains of hidden cells from one line to another.
        ///
        /// A maximum flow, found by the shortest chain first. A column that has too much lowers a cell; the row of that
        /// cell then raises another.
        mutating func shift(from start: Line, to end: Line, atMost most: Int) -> Int {
            var total = 0
            while total < most, let chain = shortestChain(from: start, to: end) {
                var amount = most - total
                for (line, place) in chain {
                    if case .column = line { amount = min(amount, table[place.row][place.column]) }
                }
                for (line, place) in chain {
                    if case .column = line {
                        table[place.row][place.column] -= amount
                    } else {
                        table[place.row][place.column] += amount
                    }
                }
                total += amount
            }
            return total
        }

        /// The cells to change in turn, each with the line it is changed for; nil where there is no way.
        private func shortestChain(from start: Line, to end: Line) -> [(Line, Place)]? {
            var cameBy: [Line: (Line, Place)] = [:]
            var queue = [start]
            var next = 0
            while next < queue.count, cameBy[end] == nil {
                let line = queue[next]
                next += 1
                for (place, reached) in steps(from: line) where reached != start && cameBy[reached] == nil {
                    cameBy[reached] = (line, place)
                    queue.append(reached)
                }
            }
            var chain: [(Line, Place)] = []
            var line = end
            while line != start {
                guard let step = cameBy[line] else { return nil }
                chain.append(step)
                line = step.0
            }
            return chain
        }

        /// The cells that a line can change, and the line that each change leads to.
        private func steps(from line: Line) -> [(Place, Line)] {
            switch line {
            case .column(let column):
                table.indices.map { Place(row: $0, column: column) }
                    .filter { isOpen($0) && table[$0.row][$0.column] > 0 }.map { ($0, .row($0.row)) }
            case .row(let row):
                table[row].indices.map { Place(row: row, column: $0) }
                    .filter(isOpen).map { ($0, .column($0.column)) }
            }
        }

        private func isOpen(_ place: Place) -> Bool {
            place != fixed && hidden[place.row][place.column]
        }
    }
}
