extension Series {
    /// The figure of several periods together, the last of them given.
    ///
    /// Counts are added up. A share or rate is the sum of the numerators over the sum of the denominators, never an
    /// average of shares, so a period in which there was nothing to count (0 of 0) adds nothing. A stock is never added
    /// up: take its latest point. Where a period lacks its number, so does the whole, for the first such reason; a
    /// period outside the series was not reported.
    package func total(of count: Int, endingWith last: Period, unit: MeasureUnit) -> Figure {
        var sum = 0.0
        var numerator = 0.0
        var denominator = 0.0
        var keepsParts = count > 0
        for back in 0..<max(0, count) {
            guard let point = self[last.adding(-back)] else { return Figure(.missing(.notReported), unit: unit) }
            if let above = point.numerator, let below = point.denominator,
                point.value.number != nil || below == 0
            {
                numerator += above
                denominator += below
                sum += point.value.number ?? 0
            } else {
                guard case .number(let number) = point.value else { return Figure(point.value, unit: unit) }
                keepsParts = false
                sum += number
            }
        }
        guard let scale = unit.scaleOfParts else { return Figure(.number(sum), unit: unit) }
        guard keepsParts else { return Figure(.missing(.notAvailable), unit: unit) }
        return Figure(
            denominator > 0 ? .number(numerator / denominator * scale) : .missing(.notApplicable), unit: unit,
            numerator: numerator, denominator: denominator)
    }

    /// A point as a figure that keeps its parts.
    package func figure(at period: Period, unit: MeasureUnit) -> Figure {
        guard let point = self[period] else { return Figure(.missing(.notReported), unit: unit) }
        return Figure(point.value, unit: unit, numerator: point.numerator, denominator: point.denominator)
    }
}

extension MeasureUnit {
    /// What a numerator over a denominator is multiplied by to give the value; nil for what is added up.
    var scaleOfParts: Double? {
        switch self {
        case .share, .casesPerWorker, .weeks, .days, .workingDays, .poundsPerHour, .times: 1
        case .ratePer10000: 10_000
        case .count, .fullTimeEquivalent, .pounds: nil
        }
    }
}
