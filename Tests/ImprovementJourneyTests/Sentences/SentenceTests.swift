import Testing

@testable import ImprovementJourney

/// Figures stay figures in a sentence, until somebody writes it.
@Suite struct SentenceTests {
    private let share = Figure(share: 143, of: 360, counts: .workers)

    @Test func `a sentence reads as its words with the figures written`() {
        let sentence: Sentence = "\(share) agency, on \(day("2019-07-31"))."
        #expect(sentence.text == "39.7% agency, on 31 July 2019.")
    }

    @Test func `the figure in it keeps its parts and what it counts`() {
        let sentence: Sentence = "\(share) agency"
        #expect(sentence.figures.map(\.numerator) == [143])
        #expect(sentence.figures.map(\.denominator) == [360])
        #expect(sentence.figures.map(\.counts) == [.workers])
    }

    @Test func `sentences put together keep every figure in order`() {
        let list: [Sentence] = ["\(share)", "none", "\(Figure(count: 4, of: .children))"]
        let joined = list.joined(separator: ", ")
        #expect(joined.text == "39.7%, none, 4")
        #expect(joined.figures.map(\.counts) == [.workers, .children])
        #expect(("a " as Sentence + joined).figures.count == 2)
    }

    @Test func `a missing figure is its symbol, never 0`() {
        let sentence: Sentence = "\(Figure(.missing(.suppressed), unit: .count)) children"
        #expect(sentence.text == "c children")
        #expect(sentence.figures.first?.value.number == nil)
    }
}
