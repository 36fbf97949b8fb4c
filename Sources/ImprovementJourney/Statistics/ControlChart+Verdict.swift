extension ControlChart {
    /// What a point means by the measure's polarity.
    package enum PointType: Hashable, Sendable {
        /// Within the ordinary.
        case commonCause
        /// Out of the ordinary, the better way.
        case improvement
        /// Out of the ordinary, the worse way.
        case concern
        /// Out of the ordinary and higher, where neither way is better.
        case neutralHigh
        /// Out of the ordinary and lower, where neither way is better.
        case neutralLow
    }

    /// Whether the process, left as it is, meets its target.
    package enum Assurance: Hashable, Sendable {
        /// The target lies beyond the limits on the good side of what the process can miss: it will meet it.
        case willMeet
        /// The target lies beyond what the process reaches: it will not meet it without change.
        case willNotMeet
        /// The target lies within the limits, or there are none: chance decides.
        case hitAndMiss
    }

    /// What a signal means for this chart's measure; no signal is common cause.
    package func type(of signal: Signal?) -> PointType {
        guard let signal else { return .commonCause }
        switch (polarity, signal.direction) {
        case (.neutral, .higher): return .neutralHigh
        case (.neutral, .lower): return .neutralLow
        case (.higherIsBetter, .higher), (.lowerIsBetter, .lower): return .improvement
        case (.higherIsBetter, .lower), (.lowerIsBetter, .higher): return .concern
        }
    }

    /// The type of the latest row, even if its value is missing (then common cause); common cause without rows.
    package var variation: PointType {
        type(of: points.last?.signal)
    }

    /// Whether the latest segment's process meets a target; nil without a target or where neither way is better.
    ///
    /// A target on a limit, to within rounding, is within it. Where the limits are missing, it is hit and miss.
    package func assurance(target: Double?) -> Assurance? {
        guard let target, polarity != .neutral, !points.isEmpty, let segment = segments.last else { return nil }
        guard let lower = segment.lowerLimit, let upper = segment.upperLimit else { return .hitAndMiss }
        if target > upper + segment.tolerance { return polarity == .higherIsBetter ? .willNotMeet : .willMeet }
        if target < lower - segment.tolerance { return polarity == .higherIsBetter ? .willMeet : .willNotMeet }
        return .hitAndMiss
    }
}
