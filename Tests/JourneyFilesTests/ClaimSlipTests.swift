import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `A figure claimed` {
    /// A folder with a share `m`, and one claim.
    private func reading(_ claim: String, unit: String = "share", measure: String = "") -> JourneyReading {
        let scrutiny = """
            { "source": "own", "claims": [ { "id": "c", "statement": "S.", "statedBy": "The council", "on": "2024-01-31",
              "panel": "practice", \(claim) } ] }
            """
        return FieldFolder.read(
            unit: unit, measure: measure, series: [#"{ "measure": "m", "first": "2024-01", "values": [0.4] }"#],
            more: [("scrutiny.json", scrutiny)])
    }

    @Test(arguments: [
        #""kind": "level", "value": 87.2, "measure": "m""#, #""kind": "level", "value": 87.2, "unit": "share""#,
        #""kind": "level", "value": 87.2, "unit": "share", "measure": "m""#,
    ])
    func `is a fault where a share is above 1, whose unit is the measure's where it gives none`(claim: String) {
        let reading = reading(claim)
        #expect(reading.told == ["fault: The share stated is 87.2, which is no fraction of 1."])
        #expect(reading.record.claims.isEmpty)
    }

    @Test func `may be above 1 where it is no share, or a share that can be`() {
        #expect(reading(#""kind": "level", "value": 87.2, "unit": "days", "measure": "m""#).told == [])
        #expect(reading(#""kind": "level", "value": 87.2"#).told == [])
        #expect(reading(#""kind": "level", "value": 87.2, "measure": "m""#, unit: "weeks").told == [])
        #expect(
            reading(#""kind": "level", "value": 1.04, "measure": "m""#, measure: #""canExceedOne": true,"#).told == [])
    }

    @Test func `has the unit of its measure where it gives none`() {
        #expect(reading(#""kind": "level", "value": 0.872, "measure": "m""#).record.claims["c"]?.unit == .share)
        let change = reading(#""kind": "year-on-year change", "value": 0.39, "measure": "m""#, unit: "weeks")
        #expect(change.record.claims["c"]?.unit == .share)
        #expect(reading(#""kind": "level", "value": 9"#).record.claims["c"]?.unit == .count)
    }

    @Test func `is warned of where it is a change of more than tenfold`() {
        let reading = reading(#""kind": "year-on-year change", "value": 39, "unit": "share", "measure": "m""#)
        #expect(reading.told == ["warning: The change stated is 39, more than tenfold."])
        #expect(reading.record.claims.count == 1)
        #expect(
            self.reading(#""kind": "year-on-year change", "value": 10, "unit": "share", "measure": "m""#).told == [])
    }
}
