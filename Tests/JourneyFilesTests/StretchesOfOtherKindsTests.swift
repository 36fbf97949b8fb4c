import ImprovementJourney
import JourneyFiles
import Testing

/// Series in several files that are not counts of the council by the month.
@Suite struct `A share in a file a year` {
    private func stretch(_ year: String, _ first: String, _ series: String) -> (name: String, text: String) {
        (
            "practice-\(year).json",
            #"{ "source": "own", "series": [ { "measure": "m", "first": "\#(first)", \#(series) } ] }"#
        )
    }

    private func read(_ begun: String, _ more: (name: String, text: String)...) -> JourneyReading {
        FieldFolder.read(
            unit: "share", series: [#"{ "measure": "m", "first": "2022-11", \#(begun) }"#], more: more)
    }

    private func points(_ reading: JourneyReading) -> [Point] {
        reading.record.series[Series.Key("m")].map { Array($0.points) } ?? []
    }

    @Test func `keeps its parts over three years, each of which repeats the last month of the one before`() {
        let reading = read(
            #""numerators": [3, 4], "denominators": [4, 8]"#,
            stretch("2023", "2022-12", #""numerators": [4, 5], "denominators": [8, 10]"#),
            stretch("2024", "2023-01", #""numerators": [5, 9], "denominators": [10, 12]"#))
        #expect(reading.told == [])
        #expect(points(reading).map(\.numerator) == [3, 4, 5, 9])
        #expect(points(reading).map(\.denominator) == [4, 8, 10, 12])
        #expect(points(reading).map(\.value) == [.number(0.75), .number(0.5), .number(0.5), .number(0.75)])
    }

    @Test func `disagrees where its parts do, though the share is the same`() throws {
        // 4 of 8 and 40 of 80 are both a half.
        let reading = read(
            #""numerators": [3, 4], "denominators": [4, 8]"#,
            stretch("2023", "2022-12", #""numerators": [40, 5], "denominators": [80, 10]"#))
        let problem = try #require(reading.problems.first)
        #expect(problem.severity == .fault)
        #expect(problem.file == "practice-2023.json")
        for words in ["December 2022", "4 of 8", "40 of 80", "practice-2023.json", "practice.json"] {
            #expect(problem.message.contains(words), "\(problem.message)")
        }
        #expect(points(reading).map(\.denominator) == [4, 8])
    }

    @Test func `disagrees where one file hides what the other tells, and fills in what nobody had reported`() {
        let hidden = read(#""values": [0.75, 0.5]"#, stretch("2023", "2022-12", #""values": ["c", 0.4]"#))
        #expect(
            hidden.told == [
                "fault: `m` of December 2022 is suppressed, to protect confidentiality in practice-2023.json, and 0.5 in "
                    + "practice.json."
            ])
        #expect(points(hidden).map(\.value) == [.number(0.75), .number(0.5)])
        let late = read(#""values": [0.75, null]"#, stretch("2023", "2022-12", #""values": [0.5, 0.4]"#))
        #expect(late.told == [])
        #expect(points(late).map(\.value) == [.number(0.75), .number(0.5), .number(0.4)])
    }

    @Test func `of one team is no stretch of another's`() throws {
        let teams = """
            { "source": "own", "services": [ { "id": "s", "title": "S" } ],
              "teams": [ { "id": "t1", "title": "One", "service": "s", "opened": "2015-01-01" },
                         { "id": "t2", "title": "Two", "service": "s", "opened": "2015-01-01" } ] }
            """
        func file(_ name: String, _ team: String, _ first: String, _ values: String) -> (name: String, text: String) {
            (
                name,
                """
                { "source": "own", "series": [
                  { "measure": "m", "scope": "team/\(team)", "first": "\(first)", "values": \(values) } ] }
                """
            )
        }
        let reading = FieldFolder.read(
            unit: "share", series: [],
            more: [
                ("teams.json", teams), file("practice-2023.json", "t1", "2023-11", "[0.5, 0.6]"),
                // December differs, and is of another team.
                file("practice-2024.json", "t2", "2023-12", "[0.9, 0.8]"),
                file("practice-2025.json", "t1", "2024-01", "[0.7]"),
            ])
        #expect(!reading.hasFaults, "\(reading.told)")
        #expect(reading.record.series[Series.Key("m", .team("t1"))]?.numbers == [0.5, 0.6, 0.7])
        #expect(reading.record.series[Series.Key("m", .team("t2"))]?.numbers == [0.9, 0.8])
    }
}
