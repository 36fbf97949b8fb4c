import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `Targets one after the other` {
    private func month(_ text: String) throws -> Period { try #require(Period(text, cadence: .monthly)) }
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [("2024-03-31", 120.0), ("2024-04-01", 100.0), ("2024-06-30", 100.0)])
    func `an earlier day shows the earlier one`(day text: String, value: Double) throws {
        let reading = FieldFolder.read("target-that-changes")
        #expect(reading.told == [])
        let measure = try #require(reading.record.standing(on: try day(text)).measures["late-visits"])
        #expect(measure.target?.value == value)
    }

    @Test(arguments: [("2023-07", 120.0), ("2024-03", 120.0), ("2024-04", 100.0), ("2024-06", 100.0)])
    func `each period is held against the one in force on its last day`(period: String, value: Double) throws {
        let reading = FieldFolder.read("target-that-changes")
        let measure = try #require(reading.record.standing(on: try day("2024-06-30")).measures["late-visits"])
        #expect(measure.target(in: try month(period))?.value == value)
        #expect(measure.earlierTargets.map(\.origin) == ["Board, July 2023"])
    }

    @Test func `a target may end without another, and its end is not known before it comes`() throws {
        let measure = Measure(
            id: "m", title: "M", definition: "D", unit: .count, polarity: .higherIsBetter, cadence: .monthly,
            target: Measure.Target(
                value: 5, origin: "Board", from: StatedDate("2023-01"), until: StatedDate("2024-01-01")),
            panel: "practice", source: "own")
        let during = try #require(measure.known(on: try day("2023-12-31")))
        #expect(during.target?.value == 5)
        #expect(during.target?.until == nil)
        let after = try #require(measure.known(on: try day("2024-01-01")))
        #expect(after.target == nil)
        // December 2023 ends on 31 December, the last day on which it stands.
        #expect(after.target(in: try month("2023-12"))?.value == 5)
        #expect(after.target(in: try month("2024-01")) == nil)
        #expect(after.target(in: try month("2022-12")) == nil)
    }

    @Test func `those of one day stand together, and periods are held against the last of them`() throws {
        let reading = FieldFolder.read(
            measure: """
                "targets": [ { "value": 3, "origin": "A" }, { "value": 0, "origin": "B", "from": "2024-02" },
                  { "value": 2, "origin": "B", "from": "2024-02" } ],
                """, series: [#"{ "measure": "m", "first": "2024-01", "values": [1] }"#])
        #expect(reading.told == [])
        let measure = try #require(reading.record.measures["m"])
        #expect(measure.target?.value == 2)
        #expect(measure.targetsBeside.map(\.value) == [0])
        #expect(measure.earlierTargets.map(\.value) == [3])
        #expect(measure.target(in: try month("2024-02"))?.value == 2)
        let before = try #require(measure.known(on: try day("2024-01-31")))
        #expect(before.target?.value == 3)
        #expect(before.targetsBeside.isEmpty)
        #expect(before.earlierTargets.isEmpty)
    }

    @Test func `a kept promise is held against the target of each month`() throws {
        var record = FieldFolder.read("target-that-changes").record
        record.insert(
            Commitment(
                id: "c", text: "Fewer late visits", owner: "Director", made: StatedDate(try day("2023-08-01")),
                due: try day("2023-12-31"), measure: "late-visits",
                updates: [.init(on: try day("2023-12-01"), note: "Kept.", isKept: true)], source: "own"))
        let journey = record.standing(on: try day("2024-03-31"))
        // Kept on 1 December 2023, from November on: 117, 124 (missed), 119, 122 (missed), 118: the last is met at 120.
        #expect(try #require(journey.commitments["c"]).lapse(in: journey) == nil)
        let later = record.standing(on: try day("2024-06-30"))
        // April to June 2024: 112, 109, 104 miss the 100 that holds since April; December and February missed the 120 of
        // then, and no three months between met it: 5 of the 7 months since December.
        let lapse = try #require(later.commitments["c"]?.lapse(in: later))
        #expect(lapse.since == (try month("2023-12")))
        #expect((lapse.missed, lapse.count) == (5, 7))
    }

    @Test(arguments: [
        (
            #"[ { "value": 2, "origin": "A" }, { "value": 1, "origin": "B" } ]"#,
            "fault: Entry 2 of `targets` has no `from`."
        ),
        (
            #"[ { "value": 2, "origin": "A", "from": "2024" }, { "value": 1, "origin": "B", "from": "2023" } ]"#,
            "fault: The `targets` do not stand oldest first."
        ),
        (
            #"[ { "value": 2, "origin": "A", "from": "2024-05", "until": "2024-04" } ]"#,
            "fault: `until` is 2024-04-30, before `from`, which is 2024-05-01."
        ),
    ])
    func `stand oldest first, each from its day`(targets: String, told: String) {
        let reading = FieldFolder.read(
            measure: "\"targets\": \(targets),", series: [#"{ "measure": "m", "first": "2024-01", "values": [1] }"#])
        #expect(reading.told == [told])
    }
}
