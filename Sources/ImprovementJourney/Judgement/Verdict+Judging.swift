extension Verdict {
    /// Judges a series at its latest figure.
    ///
    /// - Parameters:
    ///   - values: one a period, oldest first; nil where missing, never 0 for it.
    ///   - numerators: the counts above the line of shares, one a period; empty where there are none.
    ///   - denominators: the counts below the line, one a period; empty where there are none.
    ///   - first: the period of the first value.
    ///   - rebases: the places at which a rebase given in the files begins; limits are drawn anew from there.
    ///   - polarity: which way is better.
    ///   - target: the value to reach, in the unit; nil where there is none.
    ///   - isStock: a level on a day or a rolling average, whose periods depend on each other: a single figure outside
    ///     the limits is then no signal.
    ///   - unit: what the values count; shares are fractions of 1.
    ///   - counts: what they, or their parts, count.
    ///   - baselinePeriods: only so many first periods of each stretch set its limits; nil means all.
    ///   - screensOutliers: whether unusually large steps from one period to the next are kept out of the limits.
    package static func judge(
        values: [Double?], numerators: [Double?] = [], denominators: [Double?] = [], first: Period,
        rebases: [Int] = [], polarity: Polarity, target: Double? = nil, isStock: Bool = false, unit: MeasureUnit,
        counts: Figure.Counted = .children, baselinePeriods: Int? = nil, screensOutliers: Bool = true
    ) -> Verdict {
        let chart = ControlChart(
            values: values, polarity: polarity, segmentStarts: rebases, fixAfter: baselinePeriods,
            screening: screensOutliers ? .onUnlessNothingVaries : .off, judgesOutsideLimits: !isStock)
        let place = values.lastIndex { $0 != nil }
        let segment = place.map { chart.segments[chart.points[$0].segment] }
        let figures = segment.map { values[$0.rows].compactMap(\.self) } ?? []
        let signal = place.flatMap { chart.points[$0].signal }

        let kind: Kind =
            if place == nil {
                .noData
            } else if figures.count < fewestFigures || segment?.averageMovingRange == nil {
                .tooFew
            } else if unit == .count, !isStock, !figures.contains(where: { $0 < 0 }), perMonth(figures, of: first) < 1 {
                // What can be below 0 is a balance, not so many events.
                .tooRare
            } else if let place, unit == .share, Caution.fewCases(numerators, denominators, upTo: place) != nil {
                .fewCases
            } else if segment?.averageMovingRange == 0 {
                .noVariation
            } else {
                Kind(chart.type(of: signal))
            }
        let isJudged = kind.isChartVerdict
        return Verdict(
            kind: kind, signal: isJudged ? signal : nil,
            runLength: isJudged ? place.flatMap { chart.lengthOfSignal(at: $0) } : nil,
            isEarly: isJudged && figures.count <= mostFiguresOnTrial, place: place,
            periodsMissing: place.map { values.count - 1 - $0 } ?? values.count,
            assurance: isJudged ? chart.assurance(target: target) : nil,
            metInRow: isJudged && chart.assurance(target: target) != nil
                ? metInRow(figures, target: target, polarity) : nil,
            cautions: place.map {
                Caution.all(
                    values: values, numerators: numerators, denominators: denominators, place: $0, first: first,
                    segment: figures.count >= fewestFigures ? segment : nil, isStock: isStock, unit: unit,
                    counts: counts)
            } ?? [],
            chart: chart, first: first, unit: unit, counts: counts)
    }

    /// How many of the last figures meet the target, what is on it included.
    private static func metInRow(_ figures: [Double], target: Double?, _ polarity: Polarity) -> Int {
        guard let target else { return 0 }
        let tolerance = 1e-9 * max(1, target.magnitude)
        return figures.reversed().prefix {
            polarity == .lowerIsBetter ? $0 <= target + tolerance : $0 >= target - tolerance
        }.count
    }

    private static func perMonth(_ figures: [Double], of first: Period) -> Double {
        figures.reduce(0, +) / Double(figures.count * first.months)
    }
}

extension Verdict.Kind {
    init(_ type: ControlChart.PointType) {
        self =
            switch type {
            case .commonCause: .noSignificantChange
            case .improvement: .improvement
            case .concern: .concern
            case .neutralHigh: .neutralHigh
            case .neutralLow: .neutralLow
            }
    }

    /// Whether the chart's rules were applied.
    package var isChartVerdict: Bool {
        switch self {
        case .improvement, .concern, .neutralHigh, .neutralLow, .noSignificantChange: true
        case .noVariation, .tooFew, .tooRare, .fewCases, .noData: false
        }
    }
}

extension ControlChart {
    /// How many rows in a row, up to one that a run or a trend names, it has lasted in its segment.
    func lengthOfSignal(at row: Int) -> Int? {
        guard let signal = points[row].signal else { return nil }
        let start = segments[points[row].segment].rows.lowerBound
        var length = 1
        switch signal.rule {
        case .run:
            while row - length >= start, points[row - length].side == points[row].side { length += 1 }
        case .trend:
            while row - length >= start, let later = points[row - length + 1].value,
                let earlier = points[row - length].value,
                signal.direction == .higher ? later > earlier : later < earlier
            {
                length += 1
            }
        case .outsideLimits, .twoOfThree:
            return nil
        }
        return length
    }
}

extension Series {
    /// The verdict on the series at its latest figure, by what its measure is and aims at.
    package func verdict(for measure: Measure) -> Verdict {
        Verdict.judge(
            values: numbers, numerators: points.map(\.numerator), denominators: points.map(\.denominator),
            first: first, rebases: rebasePlaces, polarity: measure.polarity, target: measure.target?.value,
            isStock: measure.isStock, unit: measure.unit, counts: measure.counts, baselinePeriods: baselinePeriods,
            screensOutliers: screensOutliers)
    }

    /// The series' control chart by the rules alone, before any judgement of the product: the one to check against
    /// other programs.
    package func controlChart(for measure: Measure) -> ControlChart {
        ControlChart(
            values: numbers, polarity: measure.polarity, segmentStarts: rebasePlaces, fixAfter: baselinePeriods,
            screening: screensOutliers ? .on : .off)
    }

    /// When the target is reached at the present rate; nil without a target or where neither way is better.
    ///
    /// - Parameter target: the value to reach; nil takes the measure's target.
    package func targetForecast(for measure: Measure, target: Double? = nil) -> TargetForecast? {
        guard let target = target ?? measure.target?.value else { return nil }
        return TargetForecast.judge(
            values: numbers, first: first, rebases: rebasePlaces, polarity: measure.polarity, target: target,
            unit: measure.unit)
    }

    /// The places of the points at which a rebase begins.
    private var rebasePlaces: [Int] {
        rebases.filter { $0.from.cadence == first.cadence }.map { $0.from.ordinal - first.ordinal }
    }
}
