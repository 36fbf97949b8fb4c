import Documents
import ImprovementJourney
import Testing

@testable import DocumentText

/// Short forms of the field are spelt out wherever they stand.
@Suite struct ShortFormTests {
    private func key(_ words: Sentence, column: Sentence = "Name") -> [String] {
        let table = Table(
            of: [0], id: { "\($0)" }, columns: [Column("name", column, rank: 1) { _ in TableCell(words) }])
        let page = Page(title: "T", summary: "", sections: [Section(id: "s", title: "S", blocks: [.table(table)])])
        return SymbolKey(of: [page], glyphs: .unicode).entries.map { "\($0.symbol) \($0.meaning)" }
    }

    @Test(arguments: ["LAC", "CIN", "CP", "s47", "ICPC", "PLO", "IRO", "SGO", "NFA", "UASC", "MASH", "FTE"])
    func `a short form among words is told with what it stands for`(_ letters: String) throws {
        let told = key("\(letters) visits, late")
        #expect(told.count == 1)
        #expect(try #require(told.first).hasPrefix("\(letters) "))
        #expect(key("Visits", column: "\(letters)").count == 1)
    }

    @Test func `a word that only begins or sounds alike is none`() {
        #expect(key("Lack of space: CPD, cp, sgo, Iron, no").isEmpty)
    }

    @Test func `each stands once, and its letters are in order`() {
        #expect(key("MASH 1 and MASH 2, IRO").map { $0.prefix(4) } == ["IRO ", "MASH"])
        #expect(Set(ShortForm.all.map(\.letters)).count == ShortForm.all.count)
    }
}
