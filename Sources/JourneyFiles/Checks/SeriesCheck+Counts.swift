import ImprovementJourney
import JSON

extension SeriesCheck {
    /// Points at the first number of a count that is no whole one: nobody makes half a referral.
    ///
    /// Where most are fractions it is no slip: the measure counts something that can be, such as a mean.
    mutating func checkCounts(_ record: SeriesRecord, _ series: Series, _ measure: Measure) {
        guard measure.unit == .count, let values = record.values, !values.isEmpty else { return }
        func isFraction(_ value: Double?) -> Bool { value.map { $0 != $0.rounded() } ?? false }
        let numbers = series.points.map(\.value.number)
        guard let index = numbers.firstIndex(where: isFraction), numbers.count(where: isFraction) * 2 <= numbers.count,
            let number = numbers[index]
        else { return }
        let odd = OddEntry(
            index: index, key: "values",
            what:
                "The value of \(series.period(at: index).words) is \(JSONValue.text(of: number)), and `\(measure.id)` "
                + "counts whole things",
            remedy: "Write the whole number; where the measure is a mean or full-time equivalents, give it that unit.")
        tell(.warning, record, odd)
    }
}
