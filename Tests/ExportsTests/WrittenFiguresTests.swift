import Documents
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Testing

/// One figure, one number, in what is handed out: the written documents themselves, read back.
@Suite struct WrittenFiguresTests {
    /// A figure of the JSON export, as another program reads it.
    private struct Written: Hashable {
        let measure: String
        let scope: String
        let category: String?
        let period: String
        let periods: Int
    }

    @Test(arguments: ["2014-12-06", "2016-04-30", "2018-10-31", "2019-07-31"])
    func `the whole journey says each figure once, as the record has it, in every format`(_ text: String) throws {
        let journey = OneNumberTests.shipped.standing(on: try #require(Day(text)))
        let document = ExportDocument(wholeJourney: journey, width: 200)
        let format = { (id: String) in try #require(ExportFormat.named(id)).text(document) }
        let json = try JSONDocument(Array(try format("json").utf8))
        var numbers: [Written: Double?] = [:]
        var texts: Set<String> = []
        for node in json.nodes.indices where json.nodes[node].kind == .object {
            guard let series = json.member(Array("series".utf8), of: node), json.nodes[series].kind == .object,
                let period = json.member(Array("period".utf8), of: node),
                let periods = json.member(Array("periods".utf8), of: node),
                let value = json.member(Array("value".utf8), of: node),
                let words = json.member(Array("text".utf8), of: node),
                let measure = json.member(Array("measure".utf8), of: series),
                let scope = json.member(Array("scope".utf8), of: series),
                let category = json.member(Array("category".utf8), of: series)
            else { continue }
            let written = Written(
                measure: json.text(measure), scope: json.text(scope),
                category: json.nodes[category].kind == .null ? nil : json.text(category), period: json.text(period),
                periods: Int(json.nodes[periods].number))
            let number = json.nodes[value].kind == .number ? json.nodes[value].number : nil
            if let other = numbers[written] { #expect(other == number, "\(written)") }
            numbers[written] = .some(number)
            texts.insert(json.text(words))
        }
        #expect(numbers.count > 200)
        for (written, number) in numbers {
            let scope = try #require(Scope(written.scope))
            let id = Measure.ID(written.measure)
            let measure = try #require(journey.measures[id])
            let period = try #require(Period(written.period, cadence: measure.cadence))
            let series = try #require(journey.series(id, scope, category: written.category), "\(written)")
            let figure = series.total(of: written.periods, endingWith: period, of: measure)
            // Twelve months of a stock or a yearly figure is its latest; one period keeps its missing code.
            let expected = written.periods == 1 ? series.figure(at: period, of: measure) : figure
            #expect(expected.value.number == number, "\(written)")
        }
        // What one format says, the others say.
        let plain = try format("text")
        let markdown = try format("markdown").replacing("\\", with: "")
        for text in texts where !text.isEmpty {
            #expect(plain.contains(text), "\(text)")
            #expect(markdown.contains(text), "\(text)")
        }
    }
}
