import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `One series in several files` {
    private func stretch(_ name: String, _ first: String, _ values: String, _ more: String = "") -> (
        name: String, text: String
    ) {
        (
            name,
            #"{ "source": "own", "series": [ { "measure": "m", "first": "\#(first)", "values": \#(values)\#(more) } ] }"#
        )
    }
    private let begun = #"{ "measure": "m", "first": "2023-11", "values": [5, 6] }"#

    private func numbers(_ reading: JourneyReading) -> [Double?] {
        reading.record.series[Series.Key("m")]?.numbers ?? []
    }

    @Test func `is joined where its stretches follow each other`() throws {
        let reading = FieldFolder.read("a-file-a-year")
        #expect(reading.told == [])
        let series = try #require(reading.record.series[Series.Key("referrals")])
        // April 2023 to June 2024.
        #expect(series.points.count == 15)
        #expect(series.first.description == "2023-04")
        #expect(series.numbers.suffix(4) == [61, 63, 62, 65])
    }

    @Test func `is joined where its stretches overlap and agree`() {
        let reading = FieldFolder.read(
            series: [begun], more: [stretch("practice-2024.json", "2023-12", "[6, 7, 8]")])
        #expect(reading.told == [])
        #expect(numbers(reading) == [5, 6, 7, 8])
    }

    @Test func `is a fault of the newer file where they disagree, whatever the files are called`() {
        // The first stands before practice.json in the order of names, the second after it.
        for name in ["practice-2024.json", "region.json"] {
            let reading = FieldFolder.read(series: [begun], more: [stretch(name, "2023-12", "[9, 7]")])
            #expect(
                reading.told == ["fault: `m` of December 2023 is 9 in \(name), and 6 in practice.json."])
            #expect(reading.problems.map(\.file) == [name])
            #expect(numbers(reading) == [5, 6])
        }
    }

    @Test func `is a fault where one file holds it twice and differently`() {
        let reading = FieldFolder.read(series: [begun, #"{ "measure": "m", "first": "2023-12", "values": [9, 7] }"#])
        #expect(
            reading.told == ["fault: `m` of December 2023 is 9 in practice.json, and 6 in another place of this file."])
    }

    @Test func `takes the newer figure where that file keeps the one that stood before`() {
        let restated =
            #", "restatements": [ { "period": "2023-12", "value": 6, "on": "2024-02-01", "reason": "Late." } ]"#
        let reading = FieldFolder.read(
            series: [begun], more: [stretch("practice-2024.json", "2023-12", "[9, 7]", restated)])
        #expect(reading.told == [])
        #expect(numbers(reading) == [5, 9, 7])
    }

    @Test func `has periods that nobody reported where a stretch is missing, and says so`() {
        let reading = FieldFolder.read(series: [begun], more: [stretch("practice-2024.json", "2024-03", "[7]")])
        #expect(
            reading.told == [
                "warning: This stretch of the series begins with 2024-03, and the one before ends with 2023-12: 2 periods "
                    + "between them count as not reported."
            ])
        #expect(numbers(reading) == [5, 6, nil, nil, 7])
    }

    @Test func `keeps every source that a stretch comes from`() throws {
        let later = """
            { "source": "new", "sources": [ { "id": "new", "kind": "published", "publisher": "P", "title": "T" } ],
              "series": [ { "measure": "m", "first": "2024-01", "values": [7] } ] }
            """
        let reading = FieldFolder.read(series: [begun], more: [("practice-2024.json", later)])
        let series = try #require(reading.record.series[Series.Key("m")])
        #expect(series.sources == ["own", "new"])
    }
}

@Suite struct `A root fault` {
    @Test func `stands first, and what follows from it is told once a file`() throws {
        let cases = (0..<40).map {
            #"{ "id": "C-\#($0)", "team": "assessment-\#($0)", "children": 1, "issued": "2019-01-01", "source": "own" }"#
        }
        let files = FullSample.files(replacing: [
            "court.json": "{ \"cases\": [\(cases.joined(separator: ", "))] }"
        ]).filter { $0.name != "teams.json" }
        let problems = JourneyFolder.read(files: files).problems
        let root = try #require(problems.first)
        #expect(root.file == "teams.json")
        #expect(root.message.hasPrefix("No file has a "))
        #expect(root.message.contains("court.json"))
        #expect(root.remedy == "Add teams.json, or put it back if it was moved away.")
        #expect(
            problems.filter { $0.file == "court.json" }.map(\.message) == [
                "`team` names a team \"assessment-0\" that no file has; 39 more places of this file name such records."
            ])
    }

    @Test func `of a file that cannot be read stands before the warnings of others`() throws {
        let reading = JourneyFolder.read(files: FullSample.files(replacing: ["teams.json": "{"]))
        #expect(reading.problems.first?.file == "teams.json")
        #expect(reading.problems.filter(\.isFault).count == 1)
        let ofFile = Dictionary(grouping: reading.problems.dropFirst(), by: \.file)
        #expect(ofFile.values.allSatisfy { $0.count == 1 })
    }

    @Test func `is one fault a file where one record is missing`() {
        let cases = (0..<5).map {
            #"{ "id": "C-\#($0)", "team": "asessment-1", "children": 1, "issued": "2019-01-01", "source": "own" }"#
        }
        let reading = JourneyFolder.read(
            files: FullSample.files(replacing: ["court.json": "{ \"cases\": [\(cases.joined(separator: ", "))] }"]))
        #expect(
            reading.told == [
                "fault: `team` names a team \"asessment-1\" that no file has; 4 more places of this file name it."
            ])
    }
}
