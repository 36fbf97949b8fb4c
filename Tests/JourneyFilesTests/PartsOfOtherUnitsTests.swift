import ImprovementJourney
import JourneyFiles
import Testing

/// Values beside their parts, where these are no share of people.
@Suite struct `A value that is no share beside its parts` {
    @Test(arguments: [
        // 3,890 of 222.5 are 17.48; 71.5 has its figures turned about.
        ("cases per worker", "17.5", "3890", "222.5", true), ("cases per worker", "71.5", "3890", "222.5", false),
        // £35 of £24 are 1.458 times as much: rounded, cut off, and neither.
        ("times", "1.46", "35", "24", true), ("times", "1.45", "35", "24", true), ("times", "1.64", "35", "24", false),
        // 1,042 weeks of 33 cases are 31.58.
        ("weeks", "31.6", "1042", "33", true), ("weeks", "36.1", "1042", "33", false),
        // 1,121 of 200,003 are 56.05 for each 10,000; 5.6 is for each 1,000.
        ("per 10,000", "56.0", "1121", "200003", true), ("per 10,000", "5.6", "1121", "200003", false),
    ])
    func `is warned of where they contradict it by more than rounding`(
        unit: String, value: String, numerator: String, denominator: String, isFine: Bool
    ) {
        let reading = FieldFolder.read(
            unit: unit,
            series: [
                """
                { "measure": "m", "first": "2024-01", "values": [\(value)], "numerators": [\(numerator)],
                  "denominators": [\(denominator)] }
                """
            ])
        let told =
            "warning: The value of January 2024 is \(value), and its parts are \(numerator) of \(denominator)."
        #expect(reading.told == (isFine ? [] : [told]))
    }
}
