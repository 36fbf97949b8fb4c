import ImprovementJourney

/// Somebody who has all papers and works out what they hide: sums of whole numbers of which none is below nought.
struct Adversary {
    /// What is told, by what it is of.
    private(set) var told: [String: Double] = [:]
    /// Each says that numbers, the first of them less the others, come to nought.
    private var sums: [[String]] = []

    /// Takes note of a number that a paper tells.
    mutating func learn(_ name: String, _ number: Double) { told[name] = number }

    /// Takes note that one number is the sum of others.
    mutating func learn(_ whole: String, isSumOf parts: [String]) { sums.append([whole] + parts) }

    /// Whatever can be nothing but one number, and was not told.
    func workedOut() -> [String: Double] {
        var found = told
        var before = -1
        while found.count > before {
            before = found.count
            bounds(found).forEach { found[$0] = $1 }
            eliminated(found).forEach { found[$0] = $1 }
        }
        return found.filter { told[$0.key] == nil }
    }

    /// What is left where every number is as small or as large as its sums allow.
    private func bounds(_ known: [String: Double]) -> [String: Double] {
        var lowest: [String: Double] = [:]
        var highest: [String: Double] = [:]
        func low(_ name: String) -> Double { known[name] ?? lowest[name] ?? 0 }
        func high(_ name: String) -> Double { known[name] ?? highest[name] ?? .infinity }
        for _ in 0..<20 {
            for sum in sums {
                let (whole, parts) = (sum[0], sum.dropFirst())
                highest[whole] = min(high(whole), parts.reduce(0) { $0 + high($1) })
                lowest[whole] = max(low(whole), parts.reduce(0) { $0 + low($1) })
                for part in parts {
                    let others = parts.filter { $0 != part }
                    highest[part] = min(high(part), high(whole) - others.reduce(0) { $0 + low($1) })
                    let most = others.reduce(0) { $0 + high($1) }
                    if most < .infinity { lowest[part] = max(low(part), low(whole) - most) }
                }
            }
        }
        return highest.filter { known[$0.key] == nil && $0.value == low($0.key) }
    }

    /// What is left where one sum is taken from another until a single number stands alone.
    private func eliminated(_ known: [String: Double]) -> [String: Double] {
        let names = Set(sums.joined()).filter { known[$0] == nil }.sorted()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var rows = sums.map { sum -> [Double] in
            var row = [Double](repeating: 0, count: names.count + 1)
            for (place, name) in sum.enumerated() {
                let sign = place == 0 ? 1.0 : -1.0
                if let column = places[name] {
                    row[column] += sign
                } else {
                    row[names.count] -= sign * (known[name] ?? 0)
                }
            }
            return row
        }
        var done = 0
        for column in names.indices {
            guard let pivot = rows.indices.dropFirst(done).first(where: { abs(rows[$0][column]) > 1e-9 }) else {
                continue
            }
            rows.swapAt(done, pivot)
            let scale = rows[done][column]
            rows[done] = rows[done].map { $0 / scale }
            for row in rows.indices where row != done && abs(rows[row][column]) > 1e-9 {
                let times = rows[row][column]
                for place in rows[row].indices { rows[row][place] -= times * rows[done][place] }
            }
            done += 1
        }
        var found: [String: Double] = [:]
        for row in rows {
            let used = names.indices.filter { abs(row[$0]) > 1e-9 }
            if used.count == 1, let only = used.first { found[names[only]] = row[names.count] / row[only] }
        }
        return found
    }
}
