extension Verdict {
    /// The verdict in words for a main page, without a full stop; never "sigma" or "control limit".
    package var words: Sentence {
        guard let period else { return "No figure yet" }
        guard periodsMissing > 0 else { return judgedWords }
        // Months and quarters begin a sentence; "the year to 31 March 2019" does not.
        let isYear = period.months == 12
        return "No figure for \(period.adding(periodsMissing)). \(isYear ? "For " : "")\(period): \(judgedWords)"
    }

    /// Change and target taken together; the words alone where there is no target.
    package var wordsWithTarget: Sentence {
        guard periodsMissing == 0, let targetWords else { return words }
        return combinedWords ?? "\(words). \(targetWords)"
    }

    /// The words, and then what they mean for the target, as two sentences with their full stops.
    package var sentences: Sentence {
        guard periodsMissing == 0, let targetWords else { return "\(words)." }
        return "\(words). \(combinedWords ?? targetWords)."
    }

    /// Change and target in one; nil where the last figures gainsay what the limits say of the target, or where the
    /// year has changed though the months have not.
    var combinedWords: Sentence? {
        guard let heldAssurance, kind != .noSignificantChange || yearChange == nil else { return nil }
        switch (kind, heldAssurance) {
        case (.improvement, .willNotMeet): return "Improving, but not enough to reach the target yet"
        case (.improvement, .willMeet): return "Improving, and will meet the target"
        case (.improvement, .hitAndMiss): return "Improving; hit and miss against the target"
        case (.concern, .willNotMeet): return "Getting worse, and will not meet the target without change"
        case (.concern, .willMeet): return "Getting worse, though it still meets the target"
        case (.concern, .hitAndMiss): return "Getting worse; hit and miss against the target"
        case (_, .willNotMeet): return "Stable and missing: the process must change"
        case (_, .willMeet): return "Stable, and will meet the target"
        case (_, .hitAndMiss): return "Stable; hit and miss against the target"
        }
    }

    private var judgedWords: Sentence {
        switch kind {
        case .noData:
            "No figure yet"
        case .tooFew:
            "Too few to judge"
        case .tooRare:
            "Too rare for a chart: \(yearlyWords)"
        case .fewCases:
            "Too few cases to judge a percentage\(cases.map { ": \($0.latest(counts))" } ?? "")\(inPeriod)"
        case .noVariation:
            unvaryingWords
        case .noSignificantChange:
            if let level {
                // "No trend" beside a figure that differs much from a year before would gainsay it.
                "\(words(of: level, withMovement: true))\(level.periodsOneWay > 1 ? "" : "; no steady run")\(yearWords)"
            } else if let cases {
                // Few cases may differ much and say little: they are not in line with the others for that.
                "No significant change: \(cases.latest(counts))\(inPeriod), no further than chance explains from the "
                    + "\(cases.earlier(periods, counts))\(yearWords)"
            } else {
                "No significant change: within what this service normally shows (\(normalRange))"
                    + (isEarly ? "; trial limits" : "") + yearWords
            }
        case .improvement, .concern, .neutralHigh, .neutralLow:
            (isEarly ? "Early signal (trial limits), " : "Special cause, ")
                + "\(meaning), \(signal?.direction == .lower ? "lower" : "higher"): \(reason)\(isContraryToYear ? yearWords : "")"
        }
    }

    /// Neighbouring figures are alike; across a gap they may yet have changed.
    private var unvaryingWords: Sentence {
        let figures = segment.map { chart.points[$0.rows].compactMap(\.value) } ?? []
        guard let least = figures.min(), let most = figures.max(), least != most else {
            return "No variation to judge: every figure is like the one before"
        }
        let range: Sentence =
            figure(least).text == figure(most).text ? "by very little" : "between \(figure(least)) and \(figure(most))"
        return "No variation to judge by: figures change only across a gap, \(range)"
    }

    private var inPeriod: Sentence { period.map { " in \($0)" } ?? "" }

    /// What a year shows that a month does not.
    private var yearWords: Sentence {
        guard let yearChange else { return "" }
        return "; clear over 12 months: \(yearChange.change, yearChange.form) on the 12 before"
    }

    /// `43.1%, 2.3 points higher than a year before, rising 3 months in a row`.
    private func words(of level: Level, withMovement: Bool) -> Sentence {
        (["\(figure(level.value))"] + changes(of: level, withMovement: withMovement)).joined(separator: ", ")
    }

    /// How a level has changed, in clauses: on a year before, and how long it has gone one way.
    private func changes(of level: Level, withMovement: Bool) -> [Sentence] {
        var clauses: [Sentence] = []
        if let change = level.changeOnYear {
            let size = Figure(.number(change.magnitude), unit: unit, counts: counts)
            clauses.append(isWritten(change) ? "\(size, .size) \(turn(of: change))" : "\(turn(of: change))")
        }
        if withMovement, let direction = level.direction, level.periodsOneWay > 1 {
            clauses.append("\(direction == .higher ? "rising" : "falling") \(level.periodsOneWay) \(periods) in a row")
        }
        return clauses
    }

    /// What is seen of a figure that no rule calls out of the ordinary and that has changed all the same, without the figure:
    /// `21.1 points lower than a year before, falling 5 months in a row`; nil where "no change" is the whole of it.
    var changeWords: Sentence? {
        guard kind == .noSignificantChange else { return nil }
        if let level {
            let clauses = changes(of: level, withMovement: true)
            return clauses.isEmpty ? nil : clauses.joined(separator: ", ")
        }
        return yearChange.map { "no change in the last months, \($0.change, $0.form) over 12 months" }
    }

    /// How a level stands to that of a year before, without the figure: `higher than a year before`.
    ///
    /// What is nothing in writing is not higher: "0.0 weeks higher" gainsays itself.
    func turn(of change: Double) -> String {
        guard isWritten(change) else { return change == 0 ? "as a year before" : "almost as a year before" }
        return "\(change > 0 ? "higher" : "lower") than a year before"
    }

    private func isWritten(_ change: Double) -> Bool {
        Figure(.number(change.magnitude), unit: unit, counts: counts).text(.size)
            != Figure(.number(0), unit: unit).text(.size)
    }

    private func figure(_ number: Double) -> Figure { Figure(.number(number), unit: unit, counts: counts) }

    private var meaning: String {
        switch kind {
        case .improvement: "improving"
        case .concern: "concerning"
        default: "neither good nor bad in itself"
        }
    }

    var reason: Sentence {
        guard let signal, let segment, let mean = segment.mean, let place, let value = chart.points[place].value
        else { return "" }
        let isHigher = signal.direction == .higher
        switch signal.rule {
        case .outsideLimits:
            return
                "\(figure(value), rangeForm == .short ? .full : rangeForm) is \(isApart(rangeForm) ? "" : "just ")"
                + "\(isHigher ? "above" : "below") what this service normally shows (\(normalRange))"
        case .trend:
            return "\(runLength ?? ControlChart.runLength) \(periods) in a row \(isHigher ? "rising" : "falling")"
                + (level.map { "; now \(words(of: $0, withMovement: false))" } ?? "")
        case .tail:
            guard let cases else { return "" }
            return "\(cases.latest(counts))\(inPeriod), after \(cases.earlier(periods, counts))"
        case .twoOfThree:
            let near = chart.points[(place - 2)...place].count { $0.isNearLimits == true }
            return "\(near) of the last 3 \(periods) at the \(isHigher ? "top" : "bottom") of what this service "
                + "normally shows (\(normalRange))"
        case .run:
            return "\(runLength ?? ControlChart.runLength) \(periods) in a row \(isHigher ? "above" : "below") "
                + "the average of \(figure(mean), .average)"
        }
    }

    /// The limits as a reader is told them, kept to what the unit can be.
    private var normalRange: Sentence {
        guard let (least, most) = normalLimits else { return "" }
        let lower: Sentence = "\(figure(least), rangeForm)"
        // A hyphen beside a minus sign, "-157--59", is read as neither.
        return lower + (least < 0 || most < 0 ? " to " : "-") + "\(figure(most), rangeForm)"
    }

    private var normalLimits: (least: Double, most: Double)? {
        guard let lower = segment?.lowerLimit, let upper = segment?.upperLimit else { return nil }
        let canBeNegative = chart.points.contains { ($0.value ?? 0) < 0 }
        let canExceedOne = unit != .share || chart.points.contains { ($0.value ?? 0) > 1 }
        return (canBeNegative ? lower : max(0, lower), canExceedOne ? upper : min(1, upper))
    }

    /// How limits are written, with as many decimals as it takes that the judged figure stands in writing on the side of
    /// them on which it lies: 53 is not above 30-53, but 53.0 is above 30.0-52.8.
    private var rangeForm: Figure.Form {
        guard unit != .share else { return .short }
        let forms: [Figure.Form] = [.short, .decimals(1), .decimals(2), .decimals(3), .decimals(4)]
        return forms.first(where: isApart) ?? .short
    }

    /// Whether the judged figure, written so, stands on the side of the limits on which it lies.
    private func isApart(_ form: Figure.Form) -> Bool {
        guard let place, let value = chart.points[place].value, let (least, most) = normalLimits else { return true }
        func written(_ number: Double) -> Double {
            Double(figure(number).text(form).filter { $0.isNumber || $0 == "." || $0 == "-" }) ?? number
        }
        return (value > most) == (written(value) > written(most))
            && (value < least) == (written(value) < written(least))
    }

    var periods: String { first.cadence.periods }

    /// The last year's count beside the one before, as far as the figures reach.
    private var yearlyWords: Sentence {
        guard let place else { return "" }
        let year = 12 / first.months
        func sum(endingAt end: Int) -> Double? {
            guard end + 1 >= year else { return nil }
            var sum = 0.0
            for point in chart.points[(end + 1 - year)...end] {
                guard let value = point.value else { return nil }
                sum += value
            }
            return sum
        }
        guard let last = sum(endingAt: place) else {
            let known = chart.points.compactMap(\.value)
            return "\(figure(known.reduce(0, +))) in the \(known.count) \(periods) with a figure"
        }
        let latest: Sentence = "\(figure(last)) in the last 12 months"
        guard let before = sum(endingAt: place - year) else { return latest }
        return "\(latest), \(figure(before)) in the 12 before"
    }
}

extension CasesBefore {
    /// `11 of 12`.
    fileprivate func latest(_ counts: Figure.Counted) -> Sentence {
        Figure(share: numerator, of: denominator, counts: counts).parts ?? ""
    }

    /// `24 months before (276 of 276)`.
    fileprivate func earlier(_ periods: String, _ counts: Figure.Counted) -> Sentence {
        let parts = Figure(share: earlierNumerator, of: earlierDenominator, counts: counts).parts ?? ""
        return "\(earlierPeriods) \(periods) before (\(parts))"
    }
}

extension ControlChart.Assurance {
    /// The assurance in words for a main page.
    package var words: String {
        switch self {
        case .willMeet: "Will meet the target"
        case .willNotMeet: "Will not meet the target without change"
        case .hitAndMiss: "Hit and miss"
        }
    }
}
