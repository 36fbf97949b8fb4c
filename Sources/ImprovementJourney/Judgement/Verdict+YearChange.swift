extension Verdict {
    /// A change of twelve months on the twelve before that is clear, beyond what chance explains.
    package struct YearChange: Hashable, Sendable {
        /// The change: for counts as a fraction of the earlier, for shares their difference.
        package let change: Figure
        /// How it is written.
        package let form: Figure.Form

        /// Nil where it cannot be told or is not clear.
        ///
        /// Only for what happens in months and has figures to the last.
        init?(values: [Double?], numerators: [Double?], denominators: [Double?], unit: MeasureUnit) {
            switch unit {
            case .count:
                let year = YearOnYearCount(values)
                guard year.isClearDespiteSwings == true, let percent = year.percentChange12 else { return nil }
                change = Figure(.number(percent / 100), unit: .share)
                form = .change
            case .share:
                let year = YearOnYearShare(numerators: numerators, denominators: denominators)
                guard year.isClear == true, let points = year.change12 else { return nil }
                change = Figure(.number(points / 100), unit: .share)
                form = .difference
            default:
                return nil
            }
        }
    }

    /// Which way twelve months have clearly gone, by which way is better; nil where they have not, or where neither is.
    package var yearDirection: ControlChart.PointType? { direction(of: yearChange?.change.value.number) }

    /// Which way a level has gone on a year before, by which way is better; nil for what is no level, and where it is the same.
    package var levelDirection: ControlChart.PointType? { direction(of: level?.changeOnYear) }

    private func direction(of change: Double?) -> ControlChart.PointType? {
        guard let change, change != 0 else { return nil }
        return switch chart.polarity {
        case .neutral: nil
        case .higherIsBetter: change > 0 ? .improvement : .concern
        case .lowerIsBetter: change < 0 ? .improvement : .concern
        }
    }

    /// Whether twelve months say the opposite of what the chart's rules saw.
    var isContraryToYear: Bool {
        kind == .improvement && yearDirection == .concern || kind == .concern && yearDirection == .improvement
    }

    /// Whether it gets worse, by the chart's rules or clearly over twelve months.
    package var isWorsening: Bool { marker == .concern || kind == .noSignificantChange && yearDirection == .concern }

    /// For what no rule calls out of the ordinary and what yet has moved: `12m -8.9 points`, a clear change of the last twelve
    /// months on the twelve before, or `1yr +7.0 points`, a level beside that of a year before, which nothing judges; nil
    /// where "no change" is the whole of it (`ShortForm` spells both out).
    package var movementWords: Sentence? {
        guard kind == .noSignificantChange, periodsMissing == 0 else { return nil }
        if let yearChange { return "12m \(yearChange.change, yearChange.form)" }
        guard let change = level?.changeOnYear, change != 0 else { return nil }
        return "1yr \(Figure(.number(change), unit: unit, counts: counts), .difference)"
    }
}
