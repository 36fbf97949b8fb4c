/// Shares out whole things so that they add up exactly.
enum Apportionment {
    /// Shares out a total by weight, largest remainders first; no part gets more than its cap.
    ///
    /// The caps together hold at least the total.
    static func shares(of total: Int, by weights: [Double], caps: [Int]? = nil) -> [Int] {
        var parts = weights.map { _ in 0 }
        var left = total
        while left > 0 {
            let open = parts.indices.filter { weights[$0] > 0 && parts[$0] < caps?[$0] ?? .max }
            let sum = open.reduce(0) { $0 + weights[$1] }
            guard sum > 0 else { break }
            let exact = open.map { Double(left) * weights[$0] / sum }
            var given = 0
            for (index, share) in zip(open, exact) {
                let part = min(Int(share), (caps?[index] ?? .max) - parts[index])
                parts[index] += part
                given += part
            }
            if given == 0 {
                let order = zip(open, exact).sorted { ($0.1, $1.0) > ($1.1, $0.0) }
                for (index, _) in order.prefix(left) {
                    parts[index] += 1
                    given += 1
                }
            }
            left -= given
        }
        return parts
    }

    /// Whole numbers near the weights whose rows and columns add up to the totals given.
    ///
    /// Iterative proportional fitting (Deming and Stephan 1940), then rounding that keeps both margins: what is
    /// left of each row goes to the columns that lack most (Gale 1957). Both lists of totals have the same sum.
    static func table(rows: [Int], columns: [Int], weights: [[Double]]) -> [[Int]] {
        var cells = weights
        for _ in 0..<200 {
            for row in cells.indices {
                let sum = cells[row].reduce(0, +)
                if sum > 0 { for column in columns.indices { cells[row][column] *= Double(rows[row]) / sum } }
            }
            for column in columns.indices {
                let sum = cells.reduce(0) { $0 + $1[column] }
                if sum > 0 { for row in cells.indices { cells[row][column] *= Double(columns[column]) / sum } }
            }
        }
        var whole = cells.map { $0.map { Int($0) } }
        var lacking = columns.indices.map { column in columns[column] - whole.reduce(0) { $0 + $1[column] } }
        for row in whole.indices {
            let left = rows[row] - whole[row].reduce(0, +)
            let order = columns.indices.sorted { (lacking[$0], $1) > (lacking[$1], $0) }
            for column in order.prefix(max(0, left)) {
                whole[row][column] += 1
                lacking[column] -= 1
            }
        }
        return whole
    }
}
