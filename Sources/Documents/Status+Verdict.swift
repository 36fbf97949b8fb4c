import ImprovementJourney

extension Status {
    /// The word for a verdict.
    package init(_ verdict: Verdict) {
        switch verdict.marker {
        case .concern: self = .concern
        case .improvement: self = .improving
        case .neutralHigh, .neutralLow: self = .changed
        case .noChange: self = .noChange
        case .tooFew: self = .tooFew
        case .noData: self = .noData
        }
    }

    /// The word for what the control chart's rules say of one point.
    package init(_ type: ControlChart.PointType) {
        switch type {
        case .improvement: self = .improving
        case .concern: self = .concern
        case .neutralHigh, .neutralLow: self = .changed
        case .commonCause: self = .noChange
        }
    }
}

extension Verdict {
    /// The word for one period of the series, by its place: no data where it is missing, too few where the chart's rules
    /// were not applied.
    package func status(at place: Int) -> Status {
        guard chart.points.indices.contains(place), chart.points[place].value != nil else { return .noData }
        return kind.isChartVerdict ? Status(chart.type(of: chart.points[place].signal)) : .tooFew
    }
}
