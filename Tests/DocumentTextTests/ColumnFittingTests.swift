import Documents
import ImprovementJourney
import Testing

@testable import DocumentText

@Suite struct ColumnFittingTests {
    private func widths(_ needs: [ColumnFitting.Need], width: Int) -> [Int] {
        ColumnFitting(needs, width: width, gap: 1).columns.map(\.width)
    }

    @Test func `a column of records' numbers keeps all of them while others are narrowed`() {
        let words = ColumnFitting.Need(natural: 30, least: 30, rank: 1)
        let number = ColumnFitting.Need(natural: 10, least: 10, rank: 1, kept: 10)
        // 26 columns less two gaps are 24: ten for the number, seven each for the others.
        #expect(widths([number, words, words], width: 26) == [10, 7, 7])
        // One that may be cut is cut with the others: eight each.
        #expect(widths([.init(natural: 10, least: 10, rank: 1), words, words], width: 26) == [8, 8, 8])
        // Where there is room for nothing else it is cut too.
        #expect(widths([number], width: 6) == [6])
    }

    @Test func `what holds one word with a digit in every row is a column of numbers`() {
        func shown(_ name: @escaping @Sendable (Int) -> String) -> String {
            let table = Table(
                of: 101...112, id: { "\($0)" },
                columns: [
                    Column("case", "Case", rank: 1) { TableCell("\(name($0))") },
                    Column("one", "One", rank: 1) { _ in TableCell("words that are long") },
                    Column("two", "Two", rank: 1) { _ in TableCell("words that are long") },
                ])
            let layout = PreparedTable(table, glyphs: .unicode).layout(width: 28, wraps: false)
            return layout.lines(of: 1).first?.text ?? ""
        }
        #expect(shown { "C-2019-\($0)" }.hasPrefix("C-2019-102 "))
        // A name of several words is cut before the number that it ends in.
        #expect(!shown { "Some team \($0)" }.hasPrefix("Some team 102 "))
    }
}
