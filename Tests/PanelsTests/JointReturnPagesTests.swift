import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// The pages of councils that report jointly otherwise than as two in place of one.
@Suite struct `Boroughs that report jointly` {
    private func series(_ values: String, scope: String = "council", first: String = "2022") -> String {
        """
        { "measure": "agency-share-census", "scope": "\(scope)", "first": "\(first)", "values": \(values) }
        """
    }

    /// Middle Borough with two others and their joint return, a fourth borough beside them.
    private func journey(_ series: String...) throws -> Journey {
        let journey = """
            { "format": 1, "source": "own", "opensAt": "2024-12-31",
              "council": { "id": "E09000901", "title": "Middle Borough", "region": "E12000007" },
              "sources": [ { "id": "own", "kind": "published", "publisher": "Department", "title": "Returns" } ] }
            """
        let region = """
            { "source": "own", "regions": [ { "id": "E12000007", "title": "London" } ], "councils": [
                { "id": "three", "title": "The three boroughs", "region": "E12000007",
                  "members": [ "E09000900", "E09000901", "E09000902" ] },
                { "id": "E09000900", "title": "North Borough", "region": "E12000007" },
                { "id": "E09000902", "title": "South Borough", "region": "E12000007" },
                { "id": "E09000905", "title": "Far Borough", "region": "E12000007" } ],
              "measures": [ { "id": "agency-share-census", "title": "Agency workers", "definition": "D.",
                "unit": "share", "polarity": "lower is better", "cadence": "year to 30 September", "panel": "region" } ],
              "series": [ \(series.joined(separator: ", ")) ] }
            """
        let reading = JourneyFolder.read(files: [("journey.json", journey), ("region.json", region)])
        #expect(reading.problems.isEmpty, "\(reading.problems.map(\.description))")
        return reading.record.standing(on: try #require(Day("2024-12-31")))
    }

    @Test func `are told by their one figure, and rank with those alone who have their own`() throws {
        let journey = try journey(
            series(#"[0.2, "x", "x"]"#), series("[0.31, 0.28]", scope: "council/three", first: "2023"),
            series(#"[0.25, "x", "x"]"#, scope: "council/E09000900"),
            series(#"[0.15, "x", 0.12]"#, scope: "council/E09000902"),
            series("[0.22, 0.19, 0.17]", scope: "council/E09000905"))
        let page = try #require(Panel.named("region")).page(journey)
        #expect(
            page.summary.text
                == "Agency workers, Sep 2024: The three boroughs 28.0%, a joint return; Middle Borough has no figure of its "
                + "own.")
        #expect(try page.cells("beside", "council")["agency-share-census"] == "joint")
        #expect(try page.cells("areas", "three")["agency-share-census"] == "28.0%, Sep 2024")
        #expect(try page.cells("councils", "E09000900")["agency-share-census"] == "joint")
        // South counted itself in 2024: 12% and 17% are the two of three that rank, and their middle is 14.5%.
        #expect(try page.cells("ranks", "E09000902")["agency-share-census"] == "1/2 Q1")
        #expect(try page.cells("ranks", "E09000905")["agency-share-census"]?.hasPrefix("2/2") == true)
        #expect(try page.cells("ranks", "E09000900")["agency-share-census"] == "-")
        #expect(try page.cells("beside", "middle")["agency-share-census"] == "14.5%")
    }

    @Test func `and gave it up are told by their own figure, the joint one with its year`() throws {
        let journey = try journey(
            series(#"["x", "x", 0.24]"#), series(#"[0.31, 0.28, "did not exist"]"#, scope: "council/three"),
            series("[0.22, 0.19, 0.17]", scope: "council/E09000905"))
        let page = try #require(Panel.named("region")).page(journey)
        #expect(page.summary.text.hasPrefix("Agency workers, Sep 2024: Middle Borough 24.0%"))
        #expect(try page.cells("areas", "three")["agency-share-census"] == "28.0%, Sep 2023")
        #expect(try page.cells("beside", "council/three")["agency-share-census"] == "n/e")
        #expect(try page.rows("councils").contains("three") == false)
    }

    @Test func `have a page of their return that names all of them, and adds nothing to anybody`() throws {
        let journey = try journey(
            series(#"["x", "x", "x"]"#), series("[0.31, 0.28, 0.3]", scope: "council/three"))
        let page = try #require(Destination.record(Council.ID("three")).page(in: journey))
        let texts = page.sections.flatMap { $0.table?.rows ?? [] }.flatMap(\.cells).map(\.text)
        let words = ([page.summary.text] + texts).joined(separator: "\n")
        for name in ["North Borough", "Middle Borough", "South Borough", "never to be added"] {
            #expect(words.contains(name), "\(words)")
        }
        #expect(words.contains("30.0%"))
        // Three times 30% or a third of it stand nowhere.
        #expect(!words.contains("90.0%") && !words.contains("10.0%"))
    }
}
