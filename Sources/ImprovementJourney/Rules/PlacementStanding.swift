/// How an agency worker's placement stands to the rules that bind it: to the cap on pay, to the bar on workers who left
/// a council of the region, and to each other.
package struct PlacementStanding: Hashable, Sendable {
    /// The cap that held for the role when the placement began; nil where there was none.
    package let cap: PayCap?
    /// Pounds an hour above the cap; nil where it is not above, or there is none.
    package let aboveCap: Figure?
    /// Whether it is paid above the cap and nobody signed that off.
    package let isUnsigned: Bool
    /// The first day on which the worker may be placed in the region again; nil for a worker who left no member council.
    package let barEnds: Day?
    /// Days from its beginning to the end of the bar, 1 or more; nil where it did not begin within the bar.
    package let daysTooSoon: Int?

    /// Whether it began within the bar.
    package var isBarred: Bool { daysTooSoon != nil }

    /// How it stands to each rule that binds it; empty where none does.
    package let checks: [AgencyRuleCheck]

    /// The rules that it breaks.
    package var breaches: [AgencyRuleCheck] { checks.filter { $0.standing == .breached } }

    /// The rules of which the record does not say whether it keeps them.
    package var unknown: [AgencyRuleCheck] { checks.filter { $0.standing == .unknown } }

    /// How a placement stands by the rules, caps and settings of a journey.
    package init(_ placement: Placement, in journey: Journey) {
        cap = journey.payCap(for: placement)
        aboveCap = journey.poundsAboveCap(placement).map { Figure(.number($0), unit: .poundsPerHour) }
        checks = journey.agencyRuleChecks(of: placement)
        isUnsigned = checks.contains { $0.rule.kind == .payCap && $0.standing == .breached }
        let isWithinBar = checks.contains { $0.rule.kind == .bar && $0.standing == .breached }
        barEnds = journey.barEnds(placement)
        daysTooSoon = isWithinBar ? barEnds.map { placement.from.days(until: $0) } : nil
    }
}

extension Placement {
    /// Pounds an hour that the worker is paid.
    package var rate: Figure { Figure(.number(hourlyRate), unit: .poundsPerHour) }
}

extension PayCap {
    /// Pounds an hour that the councils agreed to pay at most.
    package var rate: Figure { Figure(.number(hourlyRate), unit: .poundsPerHour) }
}

extension Journey {
    /// The cap that held for a placement's role when it began: the latest one; nil where there was none, or the council
    /// was not bound by it.
    package func payCap(for placement: Placement) -> PayCap? {
        agencyRules(for: placement).compactMap { payCap(for: placement, under: $0) }.max { $0.from < $1.from }
    }
}
