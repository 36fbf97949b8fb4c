extension Verdict {
    /// What is concluded, and what it means for the target, in words for readers who know no control chart; no figure stands
    /// in them, and no full stop: `getting worse, and will not meet the target without change`.
    package var plainWords: String {
        guard periodsMissing == 0 else { return "no figure for the latest time" }
        if kind != .noSignificantChange, let combinedWords {
            return combinedWords.lowercasedFirst.text + contraryYear
        }
        let missing = isMissingTarget ? ", and missing its target" : ""
        return switch kind {
        case .concern: "getting worse\(missing)\(contraryYear)"
        case .improvement:
            (isMissingTarget ? "getting better, and still missing its target" : "getting better") + contraryYear
        case .neutralHigh: signal?.rule == .outsideLimits ? "higher than it normally is" : "changed, and higher"
        case .neutralLow: signal?.rule == .outsideLimits ? "lower than it normally is" : "changed, and lower"
        case .noSignificantChange: unchangedWords + missing
        case .noVariation: "no change"
        case .tooFew: "too few figures to judge"
        case .tooRare: "too rare to judge month by month"
        case .fewCases: "too few cases to judge"
        case .noData: "no figure"
        }
    }

    /// What twelve months say where that is the opposite of what the chart's rules saw.
    private var contraryYear: String {
        isContraryToYear ? ", but \(kind == .improvement ? "worse" : "better") over twelve months" : ""
    }

    private var unchangedWords: String {
        // Of a stock its change on a year before is told, which "no trend" would gainsay.
        let movement = level.map { level in
            level.changeOnYear.map { turn(of: $0) } ?? "no clear trend"
        }
        let year =
            switch yearDirection {
            case .improvement: "better over twelve months"
            case .concern: "worse over twelve months"
            default: ""
            }
        guard !year.isEmpty else { return movement ?? "no clear change" }
        return movement.map { "\($0), and \(year)" } ?? "no clear change from month to month, but \(year)"
    }

    /// Why, in clauses: what the chart's rule saw, or for what has missed its target how long it has; empty where there is
    /// nothing more to tell.
    package var plainReasons: [Sentence] {
        guard periodsMissing == 0 else { return [] }
        var reasons: [Sentence] = []
        if signal != nil { reasons.append(reason) }
        if let yearChange, yearDirection != nil {
            reasons.append("\(yearChange.change, yearChange.form) on the twelve months before")
        }
        if isMissingTarget, heldAssurance == nil, let targetWords { reasons.append(targetWords.lowercasedFirst) }
        return reasons.filter { !$0.isEmpty }
    }
}
