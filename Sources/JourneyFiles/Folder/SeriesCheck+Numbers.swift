import ImprovementJourney
import JSON

extension SeriesCheck {
    /// Tells numbers that cannot be, each kind once a series, at the first.
    ///
    /// Shares are fractions of 1, nothing counted is below 0, no number stands for a missing one, and a value agrees with
    /// its parts.
    mutating func checkNumbers(_ record: SeriesRecord, _ series: Series, _ measure: Measure) {
        let isBoundShare = measure.unit == .share && !measure.canExceedOne
        var above: OddEntry?
        var below: OddEntry?
        var apart: OddEntry?
        var sentinel: OddEntry?

        func check(_ number: Double?, _ key: String, _ index: Int) {
            // Most numbers are neither below 0 nor above 1 or 998, and need no closer look.
            guard let number, number < 0 || number >= 999 || isBoundShare && number > 1,
                key != "values" || record.values != nil
            else { return }
            let isAboveOne = isBoundShare && key == "values" && number > 1
            let isSentinel = number >= 999 && Sentinel.isWritten(number)
            guard number < 0 || isAboveOne || isSentinel else { return }
            let noun = key == "values" && measure.unit == .share ? "share" : String(key.dropLast())
            let what = "The \(noun) of \(series.period(at: index).words) is \(JSONValue.text(of: number))"
            if number < 0 {
                let odd = OddEntry(
                    index: index, key: key, what: what + ", and nothing counted is below 0", remedy: Sentinel.remedy)
                OddEntry.add(odd, to: &below)
            } else if isAboveOne {
                let remedy =
                    Sentinel.isWritten(number)
                    ? Sentinel.remedy + " Shares are fractions of 1: 0.431 for 43.1%."
                    : "Write shares as fractions of 1: 0.431 for 43.1%. Where one may be above 1, the measure says so with "
                        + "`canExceedOne`."
                let odd = OddEntry(index: index, key: key, what: what + ", which is no fraction of 1", remedy: remedy)
                OddEntry.add(odd, to: &above)
            } else if isSentinel, Sentinel.standsOut(number, in: series, key) {
                let odd = OddEntry(
                    index: index, key: key, what: what + ", far above all others, as if it stood for a missing one",
                    remedy: Sentinel.remedy)
                OddEntry.add(odd, to: &sentinel)
            }
        }
        for index in series.points.indices {
            let point = series.points[index]
            let value = point.value.number
            if let numerator = point.numerator, let denominator = point.denominator {
                if isBoundShare, numerator > denominator {
                    let odd = OddEntry(
                        index: index, key: "numerators",
                        what:
                            "The numerator of \(series.period(at: index).words), \(JSONValue.text(of: numerator)), is "
                            + "above its denominator, \(JSONValue.text(of: denominator))",
                        remedy: "Correct one of the two. Where a share may be above 1, the measure says so with "
                            + "`canExceedOne`.")
                    OddEntry.add(odd, to: &above)
                    continue
                } else if record.values != nil, let value,
                    differs(
                        value, from: numerator, over: denominator, places: decimals(of: "values", record), series,
                        measure)
                {
                    let odd = OddEntry(
                        index: index, key: "values",
                        what:
                            "The value of \(series.period(at: index).words) is \(JSONValue.text(of: value)), and its parts "
                            + "are \(JSONValue.text(of: numerator)) of \(JSONValue.text(of: denominator))",
                        remedy: "Correct one of the three, or leave `values` out: they follow from the parts.")
                    OddEntry.add(odd, to: &apart)
                }
            }
            check(value, "values", index)
            check(point.numerator, "numerators", index)
            check(point.denominator, "denominators", index)
        }
        if let above { tell(.fault, record, above) }
        for odd in [below, apart, sentinel].compactMap(\.self) { tell(.warning, record, odd) }
        checkRestatedNumbers(record, series, measure)
    }

    /// Tells figures stated before that cannot have been: below 0, a share above all, or a value that its own parts
    /// contradict.
    ///
    /// A warning each, for such a figure may have been what was corrected.
    private mutating func checkRestatedNumbers(_ record: SeriesRecord, _ series: Series, _ measure: Measure) {
        var above: OddEntry?
        var below: OddEntry?
        var apart: OddEntry?
        for (index, restatement) in record.restatements.enumerated() {
            guard let value = restatement.earlier.value.number,
                let period = restatement.period.fitted(to: measure.cadence)
            else { continue }
            let what =
                "The value of \(period.words) as stated before \(restatement.on) is \(JSONValue.text(of: value))"
            if value < 0 {
                let odd = OddEntry(
                    index: index, key: "restatements", what: what + ", and nothing counted is below 0",
                    remedy: Sentinel.remedy)
                OddEntry.add(odd, to: &below)
            } else if measure.unit == .share, !measure.canExceedOne, value > 1 {
                let odd = OddEntry(
                    index: index, key: "restatements", what: what + ", which is no fraction of 1",
                    remedy:
                        "Write shares as fractions of 1: 0.431 for 43.1%. If it is what was stated, leave it as it is.")
                OddEntry.add(odd, to: &above)
            } else if let numerator = restatement.earlier.numerator, let denominator = restatement.earlier.denominator,
                differs(
                    value, from: numerator, over: denominator, places: restatedDecimals(record),
                    series, measure)
            {
                let odd = OddEntry(
                    index: index, key: "restatements",
                    what: what + ", and its parts are \(JSONValue.text(of: numerator)) of "
                        + JSONValue.text(of: denominator),
                    remedy: "Correct one of the three, or leave `value` out: it follows from the parts.")
                OddEntry.add(odd, to: &apart)
            }
        }
        for odd in [above, below, apart].compactMap(\.self) { tell(.warning, record, odd) }
    }

    /// How many decimals the values of restatements are written with, at most.
    private func restatedDecimals(_ record: SeriesRecord) -> Int {
        record.restatements.indices.map { index in
            let restatement = reader.entry(index, of: "restatements", in: record.node)
            let value = reader.place(of: "value", in: restatement)
            return value == restatement ? 0 : reader.document.decimals(value)
        }.max() ?? 0
    }

    /// Whether a value is further from what its parts give than rounding explains: that of the last place in which the
    /// series' values are written (0.43 may stand for 43 of 101, and 0.9 for 5 of 10 may not), and that of the parts.
    private func differs(
        _ value: Double, from numerator: Double, over denominator: Double, places written: @autoclosure () -> Int,
        _ series: Series, _ measure: Measure
    ) -> Bool {
        guard let scale = measure.unit.scaleOfParts else { return false }
        guard denominator != 0 else { return value != 0 }
        guard (value - numerator / denominator * scale).magnitude > 1e-9 * max(1, value.magnitude) else { return false }
        var places = written()
        // A share in whole ones says nothing: 1 for 97 of 100 is meant to be exact.
        if measure.unit == .share, places == 0 { places = 2 }
        // A whole unit of the last place, not half: figures are cut off as well as rounded.
        let unit = (0..<places).reduce(1.0) { unit, _ in unit / 10 } * (1 + 1e-6)
        let step = partStep(series)
        let isRounded = [numerator, denominator].allSatisfy { step > 0 && $0.remainder(dividingBy: step) == 0 }
        let half = isRounded ? step / 2 : 0
        let least = (numerator - half) / (denominator + half) * scale - unit
        let most = denominator > half ? (numerator + half) / (denominator - half) * scale + unit : .infinity
        return value < least || value > most
    }

    /// How many decimals the numbers of a list are written with, at most.
    private func decimals(of key: String, _ record: SeriesRecord) -> Int {
        let list = reader.place(of: key, in: record.node)
        guard reader.document.nodes[list].kind == .array else { return 0 }
        var places = 0
        var node = list + 1
        while node < reader.document.end(of: list) {
            places = max(places, reader.document.decimals(node))
            node = reader.document.end(of: node)
        }
        return places
    }

    /// To what the parts of a series are rounded: 10 or 5 as the department's statistics are, where all of them are
    /// multiples of it and what is below the line is many times as much; else 0, for counts are counted.
    private func partStep(_ series: Series) -> Double {
        [10.0, 5.0].first { step in
            series.points.allSatisfy { point in
                [point.numerator, point.denominator].allSatisfy { ($0 ?? 0).remainder(dividingBy: step) == 0 }
                    && point.denominator.map { $0 >= 10 * step } ?? true
            }
        } ?? 0
    }
}
