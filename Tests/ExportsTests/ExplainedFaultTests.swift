import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// What an explanation says of figures that a fault keeps out of the record.
@Suite struct ExplainedFaultTests {
    private static let journeyFile = """
        { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Our council" }, "opensAt": "2024-06-30",
          "sources": [ { "id": "own", "kind": "council", "publisher": "Performance team", "title": "Returns" } ],
          "measures": [
            { "id": "m", "title": "M", "definition": "A figure.", "unit": "count", "polarity": "neutral",
              "cadence": "monthly", "panel": "practice" },
            { "id": "n", "title": "N", "definition": "Another.", "unit": "count", "polarity": "neutral",
              "cadence": "monthly", "panel": "practice" } ] }
        """

    private func text(of measure: Measure.ID, _ practice: String) throws -> String {
        let reading = JourneyFolder.read(files: [("journey.json", Self.journeyFile), ("practice.json", practice)])
        let journey = reading.record.standing(on: try #require(Day("2024-06-30")))
        let page = try #require(MeasureExplanation(Series.Key(measure), in: journey)).page
        let context = PageContext(journey, path: ["Explain"])
        let text = ExportFormat.plainText.text(ExportDocument(page: page, context: context))
        // However its lines are wrapped.
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `a series that is left out is said to be, in its value and among the signs, and not unreported`() throws
    {
        let practice = """
            { "source": "own", "series": [ { "measure": "m", "first": "2024-01", "values": [1, "few"] },
              { "measure": "n", "first": "2024-01", "values": [1, null] } ] }
            """
        let leftOut = try text(of: "m", practice)
        #expect(leftOut.contains("M, Our council: left out for a fault in practice.json."), "\(leftOut)")
        // The remedy of the fault names the codes of missing values.
        #expect(!leftOut.contains("no figure: not reported") && !leftOut.contains("Why"), "\(leftOut)")
        // What nobody reported is said not to be, whatever else has a fault.
        #expect(try text(of: "n", practice).contains("not reported"))
    }

    @Test func `a file that cannot be read may hold it`() throws {
        let unread = try text(of: "m", "{ \"source\": \"own\", \"series\": [ {")
        #expect(
            unread.contains("not known: practice.json, which may hold it, is not read for a fault in it"), "\(unread)")
        #expect(!unread.contains("not reported"), "\(unread)")
    }

    @Test func `without a fault a measure without a series is not reported`() throws {
        #expect(try text(of: "m", "{ \"source\": \"own\" }").contains("not reported"))
    }
}
