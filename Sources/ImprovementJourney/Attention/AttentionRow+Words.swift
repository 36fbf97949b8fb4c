extension AttentionRow {
    /// The row of a subject with what rules found of it, one exception or more.
    init(_ subject: AttentionSubject, _ found: [AttentionException], in journey: Journey) {
        let exceptions = found.sorted { ($0.lane, -$0.excess) < ($1.lane, -$1.excess) }
        self.subject = subject
        self.exceptions = exceptions
        lane = exceptions.first?.lane ?? .toKnow
        title = subject.title(in: journey)
        acknowledged = nil
        let limits = exceptions.compactMap(\.daysLeft)
        when =
            if let left = limits.filter({ $0 >= 0 }).min(), lane != .plan {
                "\(Figure(days: left), .digits)d"
            } else if limits.contains(where: { $0 < 0 }) {
                "LATE"
            } else {
                ""
            }
        words = Self.words(of: subject, exceptions, in: journey)
        weight = Self.weight(of: subject, exceptions, in: journey)
    }

    private static func weight(
        of subject: AttentionSubject, _ exceptions: [AttentionException], in journey: Journey
    ) -> Double {
        switch subject {
        case .clock:
            exceptions.reduce(0) { sum, exception in
                guard exception.clock != nil else { return sum + Double(exception.children ?? 0) }
                return sum + Double(exception.children ?? 1) * Double(max(0, -(exception.daysLeft ?? 0)))
            }
        case .team(let team): journey.state(of: team)?.caseload.numerator ?? 0
        default: 0
        }
    }

    private static func words(
        of subject: AttentionSubject, _ exceptions: [AttentionException], in journey: Journey
    ) -> Sentence {
        let all = exceptions.map(\.reason).joined(separator: "; ")
        return switch subject {
        case .clock:
            [clockWords(exceptions), childrenWords(exceptions, in: journey)].filter { !$0.isEmpty }
                .joined(separator: "; ")
        case .team: teamWords(exceptions)
        case .scrutiny: promiseWords(exceptions)
        case .owner: planWords(exceptions)
        case .figures: figuresWords(exceptions)
        // That it is a priority orders the findings, and says nothing of what moves.
        case .finding: exceptions.filter { $0.rule != .findingPriority }.map(\.reason).joined(separator: "; ")
        case .intervention, .agency, .bankHolidays: exceptions.count == 1 ? all : "\(exceptions.count): \(all)"
        case .file, .statement, .publication, .reviews, .measure, .claim: all
        }
    }

    /// `1 ends in 2 days, waits for us; 3 past 26 weeks, the longest by 30 days, 1 waits for us`.
    private static func clockWords(_ exceptions: [AttentionException]) -> Sentence {
        let clocks = exceptions.compactMap { exception in
            exception.clock.map { (clock: $0, left: exception.daysLeft ?? 0) }
        }
        var clauses: [Sentence] = []
        let ending = clocks.filter { !$0.clock.lateness.isLate }
        if let first = ending.min(by: { $0.left < $1.left }) {
            let sort: Sentence = first.clock.isExtended ? " extension" : ""
            clauses.append(
                ending.count == 1
                    ? "1\(sort) ends \(AttentionRule.inDays(first.left))\(waitWords([first.clock]))"
                    : "\(ending.count) end within \(Figure(days: ending.map(\.left).max() ?? 0)), the first "
                        + "\(AttentionRule.inDays(first.left))\(waitWords(ending.map(\.clock)))")
        }
        let past = clocks.map(\.clock).filter(\.lateness.isLate)
        if let longest = past.min(by: { $0.lateness < $1.lateness }) {
            let limits = Set(past.map(\.limit.text))
            let limit: Sentence = limits.count == 1 ? longest.limit : "their limits"
            let days = longest.lateness.daysLate
            let by: Sentence =
                longest.isInWorkingDays
                ? "\(days) working \(days == 1 ? "day" : "days")" : "\(Figure(days: days))"
            clauses.append(
                "\(past.count) past \(limit)\(past.count == 1 ? "" : ", the longest") by \(by)\(waitWords(past))")
        }
        return clauses.joined(separator: "; ")
    }

    /// `131 children in 30 teams, most in Assessment 4: 15; at the end of June 2019`.
    private static func childrenWords(_ exceptions: [AttentionException], in journey: Journey) -> Sentence {
        let counted = exceptions.filter { $0.clock == nil }
        func children(_ exception: AttentionException) -> Int { exception.children ?? 0 }
        guard counted.count > 1, let most = counted.max(by: { children($0) < children($1) }) else {
            return counted.first?.reason ?? ""
        }
        let all = Figure(count: counted.reduce(0) { $0 + children($1) }, of: .children)
        let largest = Figure(count: children(most), of: .children)
        var team: Sentence = ""
        if case .measure(let key) = most.record, case .team(let id) = key.scope {
            team = ", most in \(journey.teams[id]?.title ?? id.text): \(largest)"
        }
        let day: Sentence = most.on.map { "; at the end of \(Month(containing: $0))" } ?? ""
        return "\(all) children in \(counted.count) teams\(team)\(day)"
    }

    /// Who is waited for: one by name, of several how many wait for the council.
    private static func waitWords(_ clocks: [RunningClock]) -> Sentence {
        if clocks.count == 1 { return clocks[0].waitsFor.map { ", waits for \($0)" } ?? "" }
        let ours = clocks.count(where: \.waitsForUs)
        return ours == 0 ? "" : ", \(ours) \(ours == 1 ? "waits" : "wait") for us"
    }

    private static func teamWords(_ exceptions: [AttentionException]) -> Sentence {
        let protected = exceptions.filter { $0.rule == .protectedCaseload }
        let others = exceptions.filter { $0.rule != .protectedCaseload }.map(\.reason)
        guard protected.count > 1 else { return exceptions.map(\.reason).joined(separator: "; ") }
        return (others + ["\(protected.count) workers in the first year hold too many cases"]).joined(separator: "; ")
    }

    /// `4 promises past their day, the oldest by 212 days; 1 due within 28 days`.
    private static func promiseWords(_ exceptions: [AttentionException]) -> Sentence {
        func of(_ rule: AttentionRule.ID) -> [AttentionException] { exceptions.filter { $0.rule == rule } }
        var clauses: [Sentence] = []
        let late = of(.commitmentLate)
        if let oldest = late.compactMap(\.daysLeft).min() {
            let word: Sentence = late.count == 1 ? "promise past its day by" : "promises past their day, the oldest by"
            clauses.append("\(late.count) \(word) \(Figure(days: -oldest))")
        }
        let due = of(.commitmentDue)
        if let first = due.compactMap(\.daysLeft).min() {
            clauses.append(
                due.count == 1
                    ? "1 promise due \(AttentionRule.inDays(first))"
                    : "\(due.count) promises due, the first \(AttentionRule.inDays(first))")
        }
        let lapsed = of(.commitmentLapsed).count
        if lapsed > 0 {
            clauses.append(
                "\(lapsed) kept \(lapsed == 1 ? "promise" : "promises") no longer \(lapsed == 1 ? "holds" : "hold")")
        }
        let undated = of(.commitmentUndated).count
        if undated > 0 { clauses.append("\(undated) without a date") }
        return clauses.joined(separator: "; ")
    }

    /// `3 late, the longest by 92 days; 2 put back; 4 silent; 1 without evidence`.
    private static func planWords(_ exceptions: [AttentionException]) -> Sentence {
        func count(_ rule: AttentionRule.ID) -> Int { exceptions.count { $0.rule == rule } }
        var clauses: [Sentence] = []
        let late = exceptions.filter { $0.rule == .actionOverdue }
        if let longest = late.compactMap(\.daysLeft).min() {
            clauses.append("\(late.count) late\(late.count == 1 ? "" : ", the longest") by \(Figure(days: -longest))")
        }
        for (rule, words) in [
            (.actionPutBack, "put back again and again"), (.actionSilent, "without an update"),
            (.actionWithoutEvidence, "complete without evidence"), (.actionUndated, "without a due date"),
            (.actionDue, "due soon"),
        ] as [(AttentionRule.ID, Sentence)] where count(rule) > 0 {
            clauses.append("\(count(rule)) \(words)")
        }
        return clauses.joined(separator: "; ")
    }

    /// `5 measures older than their cadence, the oldest to March 2014`.
    private static func figuresWords(_ exceptions: [AttentionException]) -> Sentence {
        let oldest = exceptions.compactMap(\.on).min()
        guard exceptions.count > 1, let oldest else { return exceptions.map(\.reason).joined(separator: "; ") }
        return "\(exceptions.count) measures without newer figures, the oldest to \(oldest)"
    }
}

extension AttentionSubject {
    /// Its name on screen.
    package func title(in journey: Journey) -> Sentence {
        switch self {
        case .file(let name): "File \(name)"
        case .figures(let panel): "Figures: \(String(panel.map { $0 == "-" ? " " : $0 }))"
        case .bankHolidays: "Bank holidays"
        case .clock(let team, let family):
            "\(team.map { journey.teams[$0]?.title ?? $0.text } ?? "All teams:") \(family)"
        case .statement: "Statement of action"
        case .publication: "Publication of the report"
        case .intervention(let id): "\(journey.interventions[id]?.title ?? id.text)"
        case .scrutiny: "Scrutiny"
        case .finding(let id): "\(journey.finding(id)?.finding.title ?? id.text)"
        case .team(let id): "\(journey.teams[id]?.title ?? id.text)"
        case .reviews: "Annual reviews"
        case .owner(""): "Nobody named"
        case .owner(let name): "\(name.capitalisedSentence)"
        case .measure(let id): "\(journey.measures[id]?.title ?? id.text)"
        case .claim(let id): "Claim: \(journey.claims[id]?.statement ?? id.text)"
        case .agency: "Agency placements"
        }
    }
}
