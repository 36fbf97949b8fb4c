import ImprovementJourney

// The words of `explain --json`. They are written out here, one by one, so that a renamed case of the domain does not
// change what others read.

extension ControlChart.PointType {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .commonCause: "common cause"
        case .improvement: "improvement"
        case .concern: "concern"
        case .neutralHigh: "neutral high"
        case .neutralLow: "neutral low"
        }
    }
}

extension ControlChart.Assurance {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .willMeet: "will meet"
        case .willNotMeet: "will not meet"
        case .hitAndMiss: "hit and miss"
        }
    }
}

extension ControlChart.Rule {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .outsideLimits: "outside limits"
        case .trend: "trend"
        case .twoOfThree: "two of three"
        case .run: "run"
        case .tail: "cases before"
        }
    }
}

extension ControlChart.Judging {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .limits: "limits"
        case .trends: "trends"
        case .tails: "cases before"
        }
    }
}

extension ControlChart.Direction {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .higher: "higher"
        case .lower: "lower"
        }
    }
}

extension Verdict.Kind {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .improvement: "improvement"
        case .concern: "concern"
        case .neutralHigh: "neutral high"
        case .neutralLow: "neutral low"
        case .noSignificantChange: "no significant change"
        case .noVariation: "no variation"
        case .tooFew: "too few"
        case .tooRare: "too rare"
        case .fewCases: "few cases"
        case .noData: "no data"
        }
    }
}

extension Trend.TargetState {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .atTarget: "at target"
        case .flat: "flat"
        case .movingAway: "moving away"
        case .onCourse: "on course"
        case .beyondHorizon: "beyond horizon"
        }
    }
}

extension TargetForecast.Outlook {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .alreadyMet: "already met"
        case .reached: "reached"
        case .beyondHorizon: "beyond horizon"
        case .noClearTrend: "no clear trend"
        case .movingAway: "moving away"
        case .offTrend: "off trend"
        case .tooFew: "too few"
        }
    }
}

extension FunnelSignificance {
    /// The word of the documented JSON.
    var word: String {
        switch self {
        case .high99Point8: "high beyond 99.8%"
        case .high95: "high beyond 95%"
        case .notSignificant: "not significant"
        case .low95: "low beyond 95%"
        case .low99Point8: "low beyond 99.8%"
        }
    }
}
