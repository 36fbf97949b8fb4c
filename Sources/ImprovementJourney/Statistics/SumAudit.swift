/// What a reader can work out of hidden counts from the sums that they are part of, where these hang together in more ways
/// than the rows and columns of one table: teams of services, each by category.
///
/// Two ways are tried in turn until neither finds more: every count is as small and as large as its sums allow, and one
/// sum is taken from another until a count stands alone. A count that only one number fits is given away.
struct SumAudit {
    /// How many counts there are.
    private let count: Int
    /// Each sum: the place of the whole, then of its parts.
    private let sums: [[Int]]

    /// - Parameter sums: The place of each whole, followed by those of its parts.
    init(count: Int, sums: [[Int]]) {
        self.count = count
        self.sums = sums
    }

    /// The counts that are worked out, by place, from those that are told.
    func workedOut(from told: [Int: Double]) -> [Int: Double] {
        var known = told
        var before = -1
        while known.count > before {
            before = known.count
            known.merge(bounded(known)) { first, _ in first }
            known.merge(eliminated(known)) { first, _ in first }
        }
        return known.filter { told[$0.key] == nil }
    }

    private func bounded(_ known: [Int: Double]) -> [Int: Double] {
        var low = (0..<count).map { known[$0] ?? 0 }
        var high = (0..<count).map { known[$0] ?? .infinity }
        var isChanged = true
        func lower(_ place: Int, to number: Double) {
            if number < high[place] {
                high[place] = number
                isChanged = true
            }
        }
        func raise(_ place: Int, to number: Double) {
            if number > low[place] {
                low[place] = number
                isChanged = true
            }
        }
        // Each round carries a bound one sum further; none hangs together over more than these.
        for _ in 0...sums.count where isChanged {
            isChanged = false
            for sum in sums {
                let parts = sum.dropFirst()
                lower(sum[0], to: parts.reduce(0) { $0 + high[$1] })
                raise(sum[0], to: parts.reduce(0) { $0 + low[$1] })
                for part in parts {
                    var (others, most) = (0.0, 0.0)
                    for other in parts where other != part {
                        others += low[other]
                        most += high[other]
                    }
                    lower(part, to: high[sum[0]] - others)
                    if most < .infinity { raise(part, to: low[sum[0]] - most) }
                }
            }
        }
        var found: [Int: Double] = [:]
        for place in 0..<count where known[place] == nil && high[place] <= low[place] { found[place] = low[place] }
        return found
    }

    /// Gauss's elimination of the counts that are not known.
    private func eliminated(_ known: [Int: Double]) -> [Int: Double] {
        let unknown = (0..<count).filter { known[$0] == nil }
        let columns = Dictionary(unknown.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        var rows = sums.map { sum -> [Double] in
            var row = [Double](repeating: 0, count: unknown.count + 1)
            for (order, place) in sum.enumerated() {
                let sign = order == 0 ? 1.0 : -1.0
                if let column = columns[place] {
                    row[column] += sign
                } else {
                    row[unknown.count] -= sign * (known[place] ?? 0)
                }
            }
            return row
        }
        var done = 0
        for column in unknown.indices {
            guard let pivot = rows.indices.dropFirst(done).first(where: { Self.isOne(rows[$0][column]) }) else {
                continue
            }
            rows.swapAt(done, pivot)
            let scale = rows[done][column]
            for place in rows[done].indices { rows[done][place] /= scale }
            for row in rows.indices where row != done && Self.isOne(rows[row][column]) {
                let times = rows[row][column]
                for place in rows[row].indices { rows[row][place] -= times * rows[done][place] }
            }
            done += 1
        }
        var found: [Int: Double] = [:]
        for row in rows {
            let used = unknown.indices.filter { Self.isOne(row[$0]) }
            if used.count == 1, let only = used.first { found[unknown[only]] = row[unknown.count] / row[only] }
        }
        return found
    }

    /// Whether a factor is one at all, and not what is left of nought after divisions.
    private static func isOne(_ factor: Double) -> Bool { abs(factor) > 1e-9 }
}
