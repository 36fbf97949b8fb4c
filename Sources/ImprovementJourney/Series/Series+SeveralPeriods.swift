extension Series {
    /// The figure of several periods together, the last of them given.
    ///
    /// Counts are added up. A share or rate is the sum of the numerators over the sum of the denominators, never an
    /// average of shares, so a period in which there was nothing to count (0 of 0) adds nothing. A stock is never added
    /// up: take its latest point. Where a period lacks its number, so does the whole, for the first such reason; a
    /// period outside the series was not reported.
    package func total(
        of count: Int, endingWith last: Period, unit: MeasureUnit, counts: Figure.Counted
    ) -> Figure {
        var figure = sum(of: count, endingWith: last, unit: unit)
        figure.counts = counts
        figure.origin = Figure.Origin(key, last: last, periods: count)
        return figure
    }

    /// The figure of several periods of a measure together.
    package func total(of count: Int, endingWith last: Period, of measure: Measure) -> Figure {
        total(of: count, endingWith: last, unit: measure.unit, counts: measure.counts)
    }

    private func sum(of count: Int, endingWith last: Period, unit: MeasureUnit) -> Figure {
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

    /// A point as a figure that keeps its parts; a period outside the series was not reported.
    package func figure(at period: Period, unit: MeasureUnit, counts: Figure.Counted) -> Figure {
        let point = self[period] ?? Point(.missing(.notReported))
        return Figure(
            point.value, unit: unit, numerator: point.numerator, denominator: point.denominator, counts: counts,
            origin: Figure.Origin(key, last: period))
    }

    /// A point of a measure as a figure that keeps its parts.
    package func figure(at period: Period, of measure: Measure) -> Figure {
        figure(at: period, unit: measure.unit, counts: measure.counts)
    }

    /// The newest figure, whether a number or missing; nil where there is no point.
    package func latestFigure(of measure: Measure) -> Figure? { last.map { figure(at: $0, of: measure) } }
}

extension MeasureUnit {
    /// What a numerator over a denominator is multiplied by to give the value; nil for what is added up.
    package var scaleOfParts: Double? {
        switch self {
        case .share, .casesPerWorker, .weeks, .days, .workingDays, .poundsPerHour, .times: 1
        case .ratePer10000: 10_000
        case .count, .fullTimeEquivalent, .pounds: nil
        }
    }
}
