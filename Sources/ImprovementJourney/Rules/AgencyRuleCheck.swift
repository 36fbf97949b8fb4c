/// How a placement stands to one rule that binds it.
package struct AgencyRuleCheck: Sendable, Hashable {
    /// How it stands.
    package enum Standing: String, CaseIterable, Hashable, Sendable {
        /// The rule is kept.
        case held
        /// The rule is broken.
        case breached
        /// The record does not say what the rule asks; never a breach.
        case unknown
    }

    /// The set that the rule is of.
    package let rules: AgencyRules
    /// The rule.
    package let rule: AgencyRules.Rule
    /// How the placement stands to it.
    package let standing: Standing
    /// Why, with the threshold.
    package let words: Sentence
}

extension Journey {
    /// How a placement stands to each rule that binds it, set by set in the files' order; empty where none does.
    package func agencyRuleChecks(of placement: Placement) -> [AgencyRuleCheck] {
        agencyRules(for: placement).flatMap { set in
            AgencyRules.Kind.allCases.compactMap { kind -> AgencyRuleCheck? in
                guard let rule = set.rule(kind, on: max(placement.from, set.from.first)),
                    let (standing, words) = check(placement, against: rule, of: set)
                else { return nil }
                return AgencyRuleCheck(rules: set, rule: rule, standing: standing, words: words)
            }
        }
    }

    /// The placements of today, of the journey's own council, that break a rule which binds it, with the rules they break.
    package var agencyRuleBreaches: [(placement: Placement, checks: [AgencyRuleCheck])] {
        council.map { agencyRuleBreaches(of: $0.id) } ?? []
    }

    /// The placements of today of a council that break a rule which binds it, with the rules they break.
    package func agencyRuleBreaches(of council: Council.ID) -> [(placement: Placement, checks: [AgencyRuleCheck])] {
        placements.filter { $0.council == council && $0.until == nil }.compactMap { placement in
            let broken = agencyRuleChecks(of: placement).filter { $0.standing == .breached }
            return broken.isEmpty ? nil : (placement, broken)
        }
    }

    private typealias Finding = (AgencyRuleCheck.Standing, Sentence)

    /// Nil where the rule asks nothing of the placement: no cap is set for its role, or the rule is about the council.
    private func check(_ placement: Placement, against rule: AgencyRules.Rule, of set: AgencyRules) -> Finding? {
        switch rule.kind {
        case .payCap: checkPay(placement, rule, set)
        case .bar: checkBar(placement, rule, set)
        case .experience: checkExperience(placement, rule)
        case .notice: checkNotice(placement, rule)
        case .references:
            switch placement.referencesTaken {
            case true?: (.held, "references taken")
            case false?: (.breached, "no references taken")
            case nil: (.unknown, "whether references were taken is not recorded")
            }
        case .quarterlyReturn: nil
        }
    }

    private func checkPay(_ placement: Placement, _ rule: AgencyRules.Rule, _ set: AgencyRules) -> Finding? {
        guard let cap = payCap(for: placement, under: set) else {
            // A memorandum caps the roles that it names; the national rules have a cap for each, which is then not known.
            return set.binds == .signatories ? nil : (.unknown, "the region's cap for the role is not recorded")
        }
        guard placement.hourlyRate > cap.hourlyRate else { return (.held, "within the cap of \(cap.rate)") }
        let above = Figure(.number(placement.hourlyRate - cap.hourlyRate), unit: .poundsPerHour)
        let words: Sentence = "\(above) above the cap of \(cap.rate), "
        let signed = placement.signOffs ?? placement.signedOffBy.map { [$0] }
        if rule.signOffs.isEmpty {
            guard let signed, !signed.isEmpty else { return (.breached, words + "not signed off") }
            return (.held, words + "signed off by \(signed.joined(separator: " and "))")
        }
        guard let signed else { return (.unknown, words + "who signed it off is not recorded") }
        let lacking = rule.signOffs.filter { role in !signed.contains { $0.lowercased() == role.lowercased() } }
        return lacking.isEmpty
            ? (.held, words + "signed off by \(signed.joined(separator: " and "))")
            : (.breached, words + "not signed off by \(lacking.joined(separator: " and "))")
    }

    private func checkBar(_ placement: Placement, _ rule: AgencyRules.Rule, _ set: AgencyRules) -> Finding? {
        guard let left = placement.leftCouncil else {
            return (.held, "no council of the region left, as far as recorded")
        }
        if set.binds == .everyCouncil {
            guard let from = region(of: left), let to = region(of: placement.council) else {
                return (.unknown, "whether the council left is of the region is not recorded")
            }
            if from != to { return (.held, "the council left is of another region") }
        }
        guard let end = barEnds(placement, under: set) else {
            return (.unknown, "when the worker left the council is not recorded")
        }
        let months = Figure(count: barMonths(of: rule, set) ?? 0)
        let words: Sentence =
            "placed \(short: placement.from), barred until \(short: end), \(months) months after leaving"
        return placement.from < end ? (.breached, words) : (.held, words)
    }

    private func checkExperience(_ placement: Placement, _ rule: AgencyRules.Rule) -> Finding? {
        guard let years = rule.length else { return nil }
        guard let qualified = placement.qualifiedOn else {
            return (.unknown, "when the worker qualified is not recorded")
        }
        let words: Sentence = "qualified \(short: qualified), \(Figure(count: years)) years in practice asked for"
        return qualified.adding(months: 12 * years) <= placement.from ? (.held, words) : (.breached, words)
    }

    private func checkNotice(_ placement: Placement, _ rule: AgencyRules.Rule) -> Finding? {
        guard let weeks = rule.length else { return nil }
        guard let agreed = placement.noticeWeeks else { return (.unknown, "the weeks of notice are not recorded") }
        let words: Sentence = "\(Figure(count: agreed)) weeks of notice, \(Figure(count: weeks)) asked for"
        return agreed >= weeks
            ? (.held, words) : (.breached, words + " unless permanent staff of the role have fewer")
    }

    private func region(of id: Council.ID) -> Region.ID? {
        councils[id]?.region ?? (council?.id == id ? council?.region : nil)
    }
}

extension Journey {
    /// The cap of a set of rules that held for a placement's role when it began: the latest one; nil where there was
    /// none.
    ///
    /// A cap that names no set is the memorandum's; one that names a region holds in that region.
    func payCap(for placement: Placement, under set: AgencyRules) -> PayCap? {
        guard set.rule(.payCap, on: max(placement.from, set.from.first)) != nil else { return nil }
        let day = max(placement.from, set.from.first)
        return payCaps.filter { cap in
            cap.role == placement.role && cap.from.first <= day
                && (cap.rules.map { $0 == set.id } ?? (set.binds == .signatories))
                && (cap.region.map { $0 == region(of: placement.council) } ?? true)
        }.max { $0.from < $1.from }
    }

    /// Months of a bar: for the memorandum's a folder may set its own.
    func barMonths(of rule: AgencyRules.Rule, _ set: AgencyRules) -> Int? {
        set.binds == .signatories ? settings.placementBarMonths ?? rule.length : rule.length
    }

    /// The first day on which the worker may be placed again under a set; nil where it has no bar, or nobody was left.
    func barEnds(_ placement: Placement, under set: AgencyRules) -> Day? {
        guard placement.leftCouncil != nil, let left = placement.leftOn,
            let rule = set.rule(.bar, on: max(placement.from, set.from.first)), let months = barMonths(of: rule, set)
        else { return nil }
        return left.adding(months: months)
    }
}
