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
    ///   - targets: the value that was to be reached in each period, where it has changed; empty where `target` always
    ///     stood.
    ///   - isStock: a level on a day or a rolling average, whose periods depend on each other; figures that show it are
    ///     read so too.
    ///   - unit: what the values count; shares are fractions of 1.
    ///   - counts: what they, or their parts, count.
    ///   - baselinePeriods: only so many first periods of each stretch set its limits; nil means all.
    ///   - chartPeriods: the latest periods known that are judged where neither rebase nor baseline is given; 0 means all.
    ///   - screensOutliers: whether unusually large steps from one period to the next are kept out of the limits.
    package static func judge(
        values: [Double?], numerators: [Double?] = [], denominators: [Double?] = [], first: Period,
        rebases: [Int] = [], polarity: Polarity, target: Double? = nil, targets: [Double?] = [], isStock: Bool = false,
        unit: MeasureUnit, counts: Figure.Counted = .children, baselinePeriods: Int? = nil, chartPeriods: Int = 0,
        screensOutliers: Bool = true
    ) -> Verdict {
        let start = ControlChart.start(of: values, chartPeriods, rebases: rebases, baselinePeriods: baselinePeriods)
        let stretch = max(start, rebases.filter(values.indices.contains).max() ?? 0)..<values.count
        let place = values.lastIndex { $0 != nil }
        let isOfFew = unit == .share && !isStock && isFew(numerators, denominators, in: stretch, upTo: place)
        let isLevel = isStock || (!isOfFew && carriesOver(values[stretch]))
        let chart = ControlChart(
            values: values, polarity: polarity, segmentStarts: rebases, fixAfter: baselinePeriods,
            screening: screensOutliers ? .onUnlessNothingVaries : .off,
            judging: isLevel
                ? .trends : isOfFew ? .tails(numerators: numerators, denominators: denominators) : .limits,
            from: start)
        let segment = place.map { chart.segments[chart.points[$0].segment] }
        let figures = segment.map { values[$0.rows].compactMap(\.self) } ?? []
        let signal = place.flatMap { chart.points[$0].signal }
        let cases = isOfFew ? place.flatMap { CasesBefore($0, in: stretch, numerators, denominators) } : nil

        let kind: Kind =
            if place == nil {
                .noData
            } else if figures.count < fewestFigures || segment?.averageMovingRange == nil {
                .tooFew
            } else if unit == .count, !isLevel, !figures.contains(where: { $0 < 0 }), perMonth(figures, of: first) < 1 {
                // What can be below 0 is a balance, not so many events.
                .tooRare
            } else if isOfFew, cases?.isTooFew != false {
                .fewCases
            } else if !isOfFew, segment?.averageMovingRange == 0 {
                .noVariation
            } else {
                Kind(chart.type(of: signal))
            }
        let isJudged = kind.isChartVerdict
        let isMonthlyToTheEnd = first.cadence == .monthly && !isStock && place == values.count - 1
        return Verdict(
            kind: kind, signal: isJudged ? signal : nil,
            runLength: isJudged ? place.flatMap { chart.lengthOfSignal(at: $0) } : nil,
            isEarly: isJudged && chart.judging == .limits && figures.count <= mostFiguresOnTrial, place: place,
            periodsMissing: place.map { values.count - 1 - $0 } ?? values.count,
            assurance: isJudged && chart.judging == .limits ? chart.assurance(target: target) : nil,
            againstTarget: TargetRecord(
                values[...], targets: { targets.indices.contains($0) ? targets[$0] : target }, polarity: polarity),
            level: isLevel
                ? place.flatMap { Level(values, at: $0, periodsInYear: 12 / first.months, isStated: isStock) } : nil,
            cases: cases,
            yearChange: isMonthlyToTheEnd && isJudged
                ? YearChange(values: values, numerators: numerators, denominators: denominators, unit: unit) : nil,
            cautions: place.map {
                Caution.all(
                    values: values, place: $0, first: first, chart: chart, isJudged: isJudged, isStock: isStock,
                    unit: unit)
            } ?? [],
            chart: chart, first: first, unit: unit, counts: counts)
    }

    /// Whether the cases that count, or the others, average fewer than 5 a period over the last 12 up to a place: the
    /// limits of a control chart then say nothing.
    private static func isFew(
        _ numerators: [Double?], _ denominators: [Double?], in stretch: Range<Int>, upTo place: Int?
    ) -> Bool {
        guard let place, numerators.indices.contains(place), denominators.indices.contains(place) else { return false }
        var numerator = 0.0
        var denominator = 0.0
        var count = 0.0
        for index in max(stretch.lowerBound, place - 11)...place {
            guard let above = numerators[index], let below = denominators[index] else { continue }
            numerator += above
            denominator += below
            count += 1
        }
        return count > 0 && min(numerator, denominator - numerator) / count < enoughCases
    }

    /// A numerator and the rest of its denominator should average at least this many cases a period.
    static let enoughCases = 5.0

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
    /// The row from which values are judged: that of the last so many known, where the files neither fix a baseline nor
    /// draw it anew; limits from several regimes describe no service.
    static func start(of values: [Double?], _ periods: Int, rebases: [Int], baselinePeriods: Int?) -> Int {
        guard periods > 0, rebases.isEmpty, baselinePeriods == nil else { return 0 }
        let known = values.indices.filter { values[$0] != nil }
        return known.count > periods ? known[known.count - periods] : 0
    }

    /// How many rows in a row, up to one that a run or a trend names, it has lasted in its segment.
    func lengthOfSignal(at row: Int) -> Int? {
        guard let signal = points[row].signal else { return nil }
        let start = segments[points[row].segment].rows.lowerBound
        var length = 1
        switch signal.rule {
        case .run:
            return lengthOnOneSide(upTo: row)
        case .trend:
            while row - length >= start, let later = points[row - length + 1].value,
                let earlier = points[row - length].value,
                signal.direction == .higher ? later > earlier : later < earlier
            {
                length += 1
            }
        case .outsideLimits, .twoOfThree, .tail:
            return nil
        }
        return length
    }

    /// How many rows in a row, up to one, lie on the same side of the mean of their segment.
    func lengthOnOneSide(upTo row: Int) -> Int {
        let start = segments[points[row].segment].rows.lowerBound
        var length = 1
        while row - length >= start, points[row - length].side == points[row].side { length += 1 }
        return length
    }
}

extension Series {
    /// The verdict on the series at its latest figure, by what its measure is and aims at.
    ///
    /// - Parameters:
    ///   - measure: its measure.
    ///   - chartPeriods: the latest periods known that are judged; 0 means all.
    package func verdict(for measure: Measure, chartPeriods: Int) -> Verdict {
        // A target that has changed, or has not always stood, is that of each period.
        let hasHistory = measure.targets.contains { $0.from != nil || $0.until != nil }
        return Verdict.judge(
            values: numbers, numerators: points.map(\.numerator), denominators: points.map(\.denominator),
            first: first, rebases: rebasePlaces, polarity: measure.polarity, target: measure.target?.value,
            targets: hasHistory ? points.indices.map { measure.target(in: period(at: $0))?.value } : [],
            isStock: measure.isStock, unit: measure.unit, counts: measure.counts, baselinePeriods: baselinePeriods,
            chartPeriods: chartPeriods, screensOutliers: screensOutliers)
    }

    /// The series' control chart by the rules alone, before any judgement of the product: the one to check against
    /// other programs.
    ///
    /// - Parameters:
    ///   - measure: its measure.
    ///   - chartPeriods: the latest periods known that are judged; 0 means all.
    package func controlChart(for measure: Measure, chartPeriods: Int) -> ControlChart {
        ControlChart(
            values: numbers, polarity: measure.polarity, segmentStarts: rebasePlaces, fixAfter: baselinePeriods,
            screening: screensOutliers ? .on : .off,
            from: ControlChart.start(
                of: numbers, chartPeriods, rebases: rebasePlaces, baselinePeriods: baselinePeriods))
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
