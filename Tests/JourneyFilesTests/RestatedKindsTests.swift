import ImprovementJourney
import JourneyFiles
import Testing

/// Figures stated anew that are not counts of a month.
@Suite struct `A figure stated anew of another kind` {
    private static let yearly = """
        { "source": "own", "measures": [ { "id": "other", "title": "O", "definition": "D.", "unit": "share",
            "polarity": "higher is better", "cadence": "year to 31 March", "panel": "region" } ],
          "series": [ { "measure": "other", "first": "2021", "numerators": [8, 6, 7], "denominators": [10, 10, 10],
            "restatements": [
              { "period": "2022", "value": "c", "on": "2022-11-01", "reason": "No longer hidden." },
              { "period": "2022", "numerator": 4, "denominator": 9, "on": "2023-05-10", "reason": "One came late." } ] } ] }
        """

    @Test(
        arguments: [
            ("2022-10-31", Value.missing(.suppressed), nil), ("2022-11-01", .number(4.0 / 9), 9),
            ("2023-05-09", .number(4.0 / 9), 9), ("2023-05-10", .number(0.6), 10),
        ] as [(String, Value, Double?)])
    func `was hidden, then 4 of 9, then 6 of 10, each as it stood`(
        day: String, value: Value, denominator: Double?
    ) throws {
        let reading = FieldFolder.read(series: [], more: [("region.json", Self.yearly)])
        #expect(reading.told == [])
        let journey = reading.record.standing(on: try #require(Day(day)))
        let point = journey.series("other")?[try #require(Period("2022", cadence: .yearToMarch))]
        #expect(point?.value == value)
        #expect(point?.denominator == denominator)
        // The year before was never stated anew.
        #expect(journey.series("other")?.points.first?.value == .number(0.8))
    }

    @Test(arguments: [("2021-Q4", "2022-Q1 to 2022-Q3"), ("2022-Q4", "2022-Q1 to 2022-Q3")])
    func `of a quarter before the first or after the last is warned of`(period: String, reach: String) {
        let file = """
            { "source": "own", "measures": [ { "id": "other", "title": "O", "definition": "D.", "unit": "weeks",
                "polarity": "lower is better", "cadence": "quarterly", "panel": "region" } ],
              "series": [ { "measure": "other", "first": "2022-Q1", "values": [31.5, 30.2, 33], "restatements": [
                { "period": "\(period)", "value": 29, "on": "2023-02-01", "reason": "Recounted." } ] } ] }
            """
        #expect(
            FieldFolder.read(series: [], more: [("region.json", file)]).told == [
                "warning: `period` is \(period), and the series has \(reach): this restatement changes nothing."
            ])
    }

    @Test func `in a file a year may be of a period that the file of the year before holds`() throws {
        let newer = """
            { "source": "own", "series": [ { "measure": "m", "first": "2024-01", "values": [7], "restatements": [
              { "period": "2023-12", "value": 5, "on": "2024-02-01", "reason": "Late forms." },
              { "period": "2023-09", "value": 5, "on": "2024-02-01", "reason": "Late forms." } ] } ] }
            """
        let reading = FieldFolder.read(
            series: [#"{ "measure": "m", "first": "2023-11", "values": [5, 6] }"#],
            more: [("practice-2024.json", newer)])
        // December is in the older file; September is in neither.
        #expect(
            reading.told == [
                "warning: `period` is 2023-09, and the series has 2023-11 to 2024-01: this restatement changes nothing."
            ])
        let december = try #require(Period("2023-12", cadence: .monthly))
        func value(on day: String) throws -> Value? {
            reading.record.standing(on: try #require(Day(day))).series("m")?[december]?.value
        }
        #expect(try value(on: "2024-01-31") == .number(5))
        #expect(try value(on: "2024-02-01") == .number(6))
    }

    @Test func `is refused with the codes where it stands for no number in another edition's way`() throws {
        let problem = try #require(
            FieldFolder.read(series: [
                """
                { "measure": "m", "first": "2024-01", "values": [7], "restatements": [
                  { "period": "2024-01", "value": "..", "on": "2024-05-01", "reason": "R." } ] }
                """
            ]).problems.first)
        #expect(problem.message == "`value` is \"..\".")
        #expect(problem.severity == .fault)
        #expect(problem.remedy.contains("\"c\", \"x\", \"z\", \"low\", \"u\""))
    }

    @Test(arguments: [("count", "-99"), ("pounds", "-1"), ("days", "-9"), ("share", "-0.99")])
    func `that was below 0 before is warned of, as one that is below 0 now`(unit: String, value: String) throws {
        let reading = FieldFolder.read(
            unit: unit,
            series: [
                """
                { "measure": "m", "first": "2024-01", "values": [0.4, 0.5], "restatements": [
                  { "period": "2024-02", "value": \(value), "on": "2024-05-01", "reason": "Was hidden." } ] }
                """
            ])
        let told = try #require(reading.problems.first { $0.message.contains(value) })
        #expect(
            told.message
                == "The value of February 2024 as stated before 2024-05-01 is \(value), and nothing counted is below 0."
        )
        #expect(told.severity == .warning)
        #expect(told.remedy.contains("\"c\" (suppressed)"))
    }
}
