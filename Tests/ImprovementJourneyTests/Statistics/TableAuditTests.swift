import ImprovementJourney
import Testing

struct TableAuditTests {
    struct Bound: Decodable {
        let row: Int
        let col: Int
        let low: Int
        let high: Int
    }

    struct Table: Decodable {
        let id: String
        let table: [[Int]]
        let suppressed: [[Bool]]
        let bounds: [Bound]
        let disclosed: [[Int]]
        let safe: Bool
    }

    struct File: Decodable { let two_way: [Table] }

    @Test func `every reference table is found safe or not, with what a reader can work out`() throws {
        for item in try referenceFile("suppression", as: File.self).two_way {
            let audit = TableAudit(item.table, hidden: item.suppressed)
            #expect(audit.bounds.count == item.bounds.count, "\(item.id)")
            for bound in item.bounds {
                let place = TableAudit.Place(row: bound.row, column: bound.col)
                #expect(audit.bounds[place] == bound.low...bound.high, "\(item.id) at \(place)")
            }
            #expect(audit.disclosed.map { [$0.row, $0.column] } == item.disclosed, "\(item.id)")
            #expect(audit.isSafe == item.safe, "\(item.id)")
        }
    }

    @Test func `the bounds are those of trying every filling`() {
        var random = Lottery(state: 1989)
        for _ in 0..<25 {
            let table = (0..<3).map { _ in (0..<3).map { _ in random.below(4) } }
            let hidden = (0..<3).map { _ in (0..<3).map { _ in random.below(4) > 0 } }
            var found: [TableAudit.Place: ClosedRange<Int>] = [:]
            let places = (0..<9).map { TableAudit.Place(row: $0 / 3, column: $0 % 3) }
                .filter { hidden[$0.row][$0.column] }
            func columnSums(_ table: [[Int]]) -> [Int] { (0..<3).map { column in table.reduce(0) { $0 + $1[column] } } }
            // Fill the hidden cells one by one, never beyond what their row has left.
            func fill(_ filling: [[Int]], _ index: Int) {
                guard index < places.count else {
                    guard filling.map({ $0.reduce(0, +) }) == table.map({ $0.reduce(0, +) }),
                        columnSums(filling) == columnSums(table)
                    else { return }
                    for place in places {
                        let value = filling[place.row][place.column]
                        let old = found[place] ?? value...value
                        found[place] = min(old.lowerBound, value)...max(old.upperBound, value)
                    }
                    return
                }
                let place = places[index]
                var next = filling
                let left = table[place.row].reduce(0, +) - filling[place.row].reduce(0, +)
                guard left >= 0 else { return }
                for value in 0...left {
                    next[place.row][place.column] = value
                    fill(next, index + 1)
                }
            }
            var start = table
            for place in places { start[place.row][place.column] = 0 }
            fill(start, 0)
            #expect(TableAudit(table, hidden: hidden).bounds == found, "\(table), \(hidden)")
        }
    }
}
