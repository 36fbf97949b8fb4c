import ImprovementJourney
import JourneyFiles
import Testing

/// Joint returns of other shapes than two councils that followed one county.
@Suite struct `A joint return of another shape` {
    private static let measures = """
        "measures": [
          { "id": "agency-share-census", "title": "Agency workers", "definition": "D.", "unit": "share",
            "polarity": "lower is better", "cadence": "year to 30 September", "panel": "region" },
          { "id": "caseload-census", "title": "Cases a worker", "definition": "D.", "unit": "cases per worker",
            "polarity": "lower is better", "cadence": "year to 30 September", "panel": "region" },
          { "id": "adopted", "title": "Children adopted", "definition": "D.", "unit": "count",
            "polarity": "neutral", "cadence": "year to 31 March", "panel": "practice" } ]
        """

    private func journey(councils: [String], series: [String], on day: String = "2024-12-31") throws -> Journey {
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E09000901", "title": "Middle Borough" },
              "opensAt": "2024-12-31",
              "sources": [ { "id": "own", "kind": "council", "publisher": "Performance team", "title": "Returns" } ] }
            """
        let region = """
            { "source": "own", "councils": [ \(councils.joined(separator: ", ")) ], \(Self.measures),
              "series": [ \(series.joined(separator: ", ")) ] }
            """
        let reading = JourneyFolder.read(files: [("journey.json", journey), ("region.json", region)])
        #expect(reading.told == [])
        return reading.record.standing(on: try #require(Day(day)))
    }

    private func values(_ journey: Journey, _ measure: Measure.ID, _ scope: Scope = .council) -> [Value] {
        journey.series(measure, scope)?.points.map(\.value) ?? []
    }

    @Test func `of three boroughs for adoption keeps its sum, and each of the three says so`() throws {
        let journey = try journey(
            councils: [
                #"{ "id": "adoption-agency", "title": "Adoption agency", "members": ["E09000900", "E09000901", "E09000902"] }"#,
                #"{ "id": "E09000900", "title": "North Borough" }"#,
            ],
            series: [
                #"{ "measure": "adopted", "first": "2022", "values": ["x", null, "x"] }"#,
                #"{ "measure": "adopted", "scope": "council/E09000900", "first": "2022", "values": ["x", "x", 12] }"#,
                #"{ "measure": "adopted", "scope": "council/adoption-agency", "first": "2022", "values": [31, 28, 35] }"#,
            ])
        #expect(values(journey, "adopted") == Array(repeating: .missing(.reportedJointly), count: 3))
        // The northern one counted its own in the last year: its 12 stay, and 35 stays 35.
        #expect(
            values(journey, "adopted", .otherCouncil("E09000900"))
                == [.missing(.reportedJointly), .missing(.reportedJointly), .number(12)])
        #expect(
            values(journey, "adopted", .otherCouncil("adoption-agency")) == [.number(31), .number(28), .number(35)])
        #expect(journey.comparedCouncils.members.map(\.id) == ["E09000900"])
    }

    @Test func `that the councils gave up is one for its years alone`() throws {
        let journey = try journey(
            councils: [#"{ "id": "E09000900+E09000901", "title": "North and Middle together" }"#],
            series: [
                #"{ "measure": "agency-share-census", "first": "2021", "values": ["x", "x", 0.21, 0.19] }"#,
                """
                { "measure": "agency-share-census", "scope": "council/E09000900+E09000901", "first": "2021",
                  "values": [0.3, 0.28, "did not exist", "did not exist"] }
                """,
            ])
        let jointly = Value.missing(.reportedJointly)
        #expect(values(journey, "agency-share-census") == [jointly, jointly, .number(0.21), .number(0.19)])
        #expect(
            values(journey, "agency-share-census", .otherCouncil("E09000900+E09000901"))
                == [.number(0.3), .number(0.28), .missing(.didNotExist), .missing(.didNotExist)])
    }

    @Test func `of one measure leaves the other to each council`() throws {
        let journey = try journey(
            councils: [
                #"{ "id": "E09000901+E09000903", "title": "Middle and South together" }"#,
                #"{ "id": "E09000903", "title": "South Borough" }"#,
            ],
            series: [
                #"{ "measure": "agency-share-census", "first": "2023", "values": ["x", "x"] }"#,
                #"{ "measure": "agency-share-census", "scope": "council/E09000901+E09000903", "first": "2023", "values": [0.24, "c"] }"#,
                // Nobody has the caseload of 2024, and no joint return has it either.
                #"{ "measure": "caseload-census", "first": "2023", "values": [17.5, "x"] }"#,
                #"{ "measure": "caseload-census", "scope": "council/E09000903", "first": "2023", "values": ["x", 16.1] }"#,
            ])
        // In 2024 the joint figure itself is suppressed: there is none to point at.
        #expect(
            values(journey, "agency-share-census") == [.missing(.reportedJointly), .missing(.notAvailable)])
        #expect(values(journey, "caseload-census") == [.number(17.5), .missing(.notAvailable)])
        #expect(
            values(journey, "caseload-census", .otherCouncil("E09000903"))
                == [.missing(.notAvailable), .number(16.1)])
    }

    @Test func `is not made of two districts that became one council, nor are they added`() throws {
        // Two ended on 31 March 2023; the council began the day after, and its first year ends in September 2023.
        let councils = ["E07000911", "E07000912"].map {
            #"{ "id": "\#($0)", "title": "District \#($0)", "until": "2023-04-01" }"#
        }
        let series = [
            #"{ "measure": "agency-share-census", "first": "2021", "values": ["did not exist", "did not exist", 0.2, 0.18] }"#,
            #"{ "measure": "agency-share-census", "scope": "council/E07000911", "first": "2021", "values": [0.1, 0.12], "last": "2022" }"#,
            #"{ "measure": "agency-share-census", "scope": "council/E07000912", "first": "2021", "values": [0.3, 0.26], "last": "2022" }"#,
        ]
        let now = try journey(councils: councils, series: series)
        let never = Value.missing(.didNotExist)
        #expect(values(now, "agency-share-census") == [never, never, .number(0.2), .number(0.18)])
        #expect(values(now, "agency-share-census", .otherCouncil("E07000911")) == [.number(0.1), .number(0.12)])
        #expect(now.comparedCouncils.members.isEmpty)
        #expect(Set(now.areasThatAreNoCouncil.map(\.id)) == ["E07000911", "E07000912"])
        #expect(now.jointReturns(with: "E09000901").isEmpty)
        let before = try journey(councils: councils, series: series, on: "2023-03-31")
        #expect(before.areasThatAreNoCouncil.isEmpty)
    }
}
