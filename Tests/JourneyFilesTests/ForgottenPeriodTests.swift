import ImprovementJourney
import JourneyFiles
import Testing

/// A forgotten entry in series that are not taken by the month, or not known at once.
@Suite struct `A forgotten period` {
    private func file(_ cadence: String, _ series: String...) -> (name: String, text: String) {
        (
            "region.json",
            """
            { "source": "own", "measures": [ { "id": "other", "title": "O", "definition": "D.", "unit": "count",
                "polarity": "neutral", "cadence": "\(cadence)", "panel": "region" } ],
              "series": [ \(series.joined(separator: ", ")) ] }
            """
        )
    }

    @Test func `of a quarter shows against the day that the journey opens at`() {
        // Seven for the eight quarters from July 2022 to June 2024.
        let reading = FieldFolder.read(
            opensAt: "2024-06-30", series: [],
            more: [file("quarterly", #"{ "measure": "other", "first": "2022-Q3", "values": [9, 7, 8, 9, 6, 9, 8] }"#)])
        #expect(
            reading.told == [
                "warning: The series ends with 2024-Q1, and on 2024-06-30, when the journey opens, 2024-Q2 is known as well."
            ])
    }

    @Test(arguments: [("2025-01-19", false), ("2025-01-20", true)])
    func `of a share is told once the next one is known, and not a day before`(opensAt: String, isTold: Bool) {
        // Eleven for the twelve months of 2024; December is known 20 days after its end, on 20 January.
        let months = Array(repeating: "7", count: 11).joined(separator: ", ")
        let reading = FieldFolder.read(
            unit: "share", opensAt: opensAt,
            series: [
                """
                { "measure": "m", "first": "2024-01", "knownAfterDays": 20, "numerators": [\(months)],
                  "denominators": [\(months.replacing("7", with: "9"))] }
                """
            ])
        let told =
            "warning: The series ends with 2024-11, and on \(opensAt), when the journey opens, 2024-12 is known as well."
        #expect(reading.told == (isTold ? [told] : []))
    }

    @Test func `of a year shows beside the years of others`() {
        let reading = FieldFolder.read(
            series: [],
            more: [
                file(
                    "year to 31 March",
                    #"{ "measure": "other", "category": "a", "first": "2020", "values": [5, 6, 7, 8, 9] }"#,
                    #"{ "measure": "other", "category": "b", "first": "2020", "values": [50, 60, 80, 90] }"#,
                    #"{ "measure": "other", "category": "c", "first": "2022", "values": [1, 2, 3] }"#)
            ])
        #expect(
            reading.told == ["warning: The series ends with 2023, and most others of this file with 2024."])
    }

    @Test func `and a second one are told by the check, and from the day after by the attention list`() throws {
        // From March 2023: 14 entries end with April 2024. On 30 June the figure of June is due, and not late yet.
        let values = Array(repeating: "40", count: 14).joined(separator: ", ")
        let series = #"{ "measure": "m", "first": "2023-03", "values": [\#(values)] }"#
        #expect(
            FieldFolder.read(opensAt: "2024-06-30", series: [series]).told == [
                "warning: The series ends with 2024-04, and on 2024-06-30, when the journey opens, 2024-05 is known as well."
            ])
        let journey = FieldFolder.read(opensAt: "2024-07-01", series: [series]).record
            .standing(on: try #require(Day("2024-07-01")))
        #expect(journey.attention.exceptions.contains { $0.rule == "figures-old" })
    }
}
