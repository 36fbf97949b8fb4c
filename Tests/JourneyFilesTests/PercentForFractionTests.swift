import ImprovementJourney
import JourneyFiles
import Testing

/// A percentage where a share is a fraction of 1, in the other places that give one.
@Suite struct `A percentage in place of a fraction` {
    private static let series = #"{ "measure": "m", "first": "2024-01", "values": [0.4] }"#

    @Test(arguments: [
        (#""target": { "value": 90, "origin": "Plan" },"#, "fault: The target of a share is 90, more than all."),
        (
            #""targets": [ { "value": 0.8, "origin": "Plan" }, { "value": 85.5, "origin": "Board", "from": "2024-04" } ],"#,
            "fault: The target of a share is 85.5, more than all."
        ),
    ])
    func `is told of a target, and of each of several`(measure: String, told: String) {
        let reading = FieldFolder.read(unit: "share", measure: measure, series: [Self.series])
        #expect(reading.told.contains(told), "\(reading.told)")
    }

    @Test func `is told of a threshold of the settings`() throws {
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Our council" },
              "settings": { "teamAgencyShare": 60 },
              "sources": [ { "id": "own", "kind": "council", "publisher": "P", "title": "T" } ] }
            """
        let problem = try #require(
            JourneyFolder.read(files: [("journey.json", journey)]).problems.first { $0.isFault })
        #expect(problem.message == "`teamAgencyShare` is 60, above 1.")
    }

    @Test(arguments: [("90", true), ("0.9", false), ("1", false)])
    func `is told of what was promised of a share`(promised: String, isTold: Bool) {
        let scrutiny = """
            { "source": "own", "commitments": [ { "id": "K-1", "text": "Visits in time", "owner": "Director",
              "made": "2024-01-10", "measure": "m", "promised": \(promised) } ] }
            """
        let reading = FieldFolder.read(
            unit: "share", series: [Self.series], more: [("scrutiny.json", scrutiny)])
        #expect(
            reading.told == (isTold ? ["fault: The share promised is \(promised), which is no fraction of 1."] : []))
        #expect(reading.record.commitments.isEmpty == isTold)
    }

    @Test func `is none where what was promised is no share, or a share that may be above 1`() {
        let scrutiny = """
            { "source": "own", "commitments": [ { "id": "K-1", "text": "Within the budget", "owner": "Director",
              "made": "2024-01-10", "measure": "m", "promised": 1.02 } ] }
            """
        #expect(FieldFolder.read(unit: "weeks", series: [Self.series], more: [("scrutiny.json", scrutiny)]).told == [])
        #expect(
            FieldFolder.read(
                unit: "share", measure: #""canExceedOne": true,"#, series: [Self.series],
                more: [("scrutiny.json", scrutiny)]
            ).told == [])
    }
}
