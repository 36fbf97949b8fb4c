import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `A figure stated before` {
    private func told(_ earlier: String, unit: String = "share") -> [String] {
        FieldFolder.read(
            unit: unit,
            series: [
                """
                { "measure": "m", "first": "2024-01", "numerators": [4, 7], "denominators": [10, 11], "restatements": [
                  { "period": "2024-02", \(earlier), "on": "2024-05-01", "reason": "Two were counted twice." } ] }
                """
            ]
        ).told
    }

    @Test func `is warned of where its own parts contradict it by more than rounding`() {
        // 5 of 10 is 0.5. Cut off or rounded to one place, 0.6 may be it, and 0.9 cannot.
        #expect(
            told(#""value": 0.9, "numerator": 5, "denominator": 10"#) == [
                "warning: The value of February 2024 as stated before 2024-05-01 is 0.9, and its parts are 5 of 10."
            ])
        // 5 of 11 is 0.4545.
        #expect(told(#""value": 0.45, "numerator": 5, "denominator": 11"#) == [])
        #expect(told(#""value": 0.5, "numerator": 5, "denominator": 10"#) == [])
        #expect(told(#""numerator": 5, "denominator": 10"#) == [])
        #expect(told(#""value": 0.9"#) == [])
        // 5 of 10,000 is 5 for each 10,000.
        #expect(told(#""value": 5, "numerator": 5, "denominator": 10000"#, unit: "per 10,000") == [])
        #expect(
            told(#""value": 90, "numerator": 5, "denominator": 10000"#, unit: "per 10,000") == [
                "warning: The value of February 2024 as stated before 2024-05-01 is 90, and its parts are 5 of 10000."
            ])
    }

    @Test func `is warned of where it is a share above 1`() {
        #expect(
            told(#""value": 87.2"#) == [
                "warning: The value of February 2024 as stated before 2024-05-01 is 87.2, which is no fraction of 1."
            ])
    }

    @Test func `has the code of a missing value in its value, not among its parts`() throws {
        let problem = try #require(
            FieldFolder.read(
                unit: "share",
                series: [
                    """
                    { "measure": "m", "first": "2024-01", "values": [0.4], "restatements": [
                      { "period": "2024-01", "numerator": "c", "on": "2024-05-01", "reason": "R." } ] }
                    """
                ]
            ).problems.first)
        #expect(problem.message == "`numerator` is \"c\", the code of a missing value.")
        #expect(problem.remedy == "Leave it out, and write the code \"c\" as `value`.")
    }
}

@Suite struct `The code of a missing value among parts` {
    @Test(arguments: ["numerators", "denominators"])
    func `is refused with where it belongs`(key: String) throws {
        let other = key == "numerators" ? "denominators" : "numerators"
        let reading = FieldFolder.read(
            unit: "share",
            series: [#"{ "measure": "m", "first": "2024-01", "\#(key)": [4, "c"], "\#(other)": [10, 10] }"#])
        #expect(reading.told == ["fault: An entry of `\(key)` is \"c\", the code of a missing value."])
        #expect(
            reading.problems.first?.remedy
                == "Write null there, and the code \"c\" in `values`, which has an entry for each period.")
    }

    @Test func `is no code where it is any other word, which is refused as before`() {
        let reading = FieldFolder.read(
            unit: "share",
            series: [#"{ "measure": "m", "first": "2024-01", "numerators": [4, "few"], "denominators": [10, 10] }"#])
        #expect(reading.told == ["fault: An entry of `numerators` is \"few\"."])
    }
}
