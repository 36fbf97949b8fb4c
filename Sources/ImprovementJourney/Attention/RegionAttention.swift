extension AttentionRule {
    /// The regional memorandum on agency staff (attention rule 5).
    static let region: [AttentionRule] = [
        each(
            "rate-above-cap", "An agency worker's rate is above the memorandum's cap and nobody signed it off.",
            panel: "region", of: \.placements
        ) { placement, journey in
            guard placement.until == nil, placement.signedOffBy == nil, let cap = journey.payCap(for: placement),
                placement.hourlyRate > cap.hourlyRate
            else { return nil }
            let rate = Figure(.number(placement.hourlyRate), unit: .poundsPerHour)
            return item(
                "rate-above-cap", placement, excess: placement.hourlyRate / cap.hourlyRate - 1, journey,
                "\(rate) an hour, cap \(Figure(.number(cap.hourlyRate), unit: .poundsPerHour)), not signed off")
        },
        each(
            "placed-within-bar",
            "A worker who left a member council is placed in the region before the bar has ended (12 months unless set).",
            panel: "region", of: \.placements
        ) { placement, journey in
            guard placement.until == nil, let left = placement.leftOn, placement.leftCouncil != nil else { return nil }
            let free = left.adding(months: journey.settings.placementBarMonths)
            guard placement.from < free else { return nil }
            return item(
                "placed-within-bar", placement, excess: Double(placement.from.days(until: free)) / 365, journey,
                "placed \(short: placement.from), barred until \(short: free)")
        },
    ]

    private static func item(
        _ rule: AttentionRule.ID, _ placement: Placement, excess: Double, _ journey: Journey, _ reason: Sentence
    ) -> AttentionItem {
        let council = journey.title(of: placement.council)
        return AttentionItem(
            rule: rule, severity: .past, excess: excess, title: "\(placement.id) \(placement.role), \(council)",
            reason: reason, record: .record(placement.id), source: placement.source)
    }
}

extension Journey {
    /// The cap that held for a placement's role when it began: the latest one; nil where there was none.
    package func payCap(for placement: Placement) -> PayCap? {
        payCaps.filter { $0.role == placement.role && $0.from.first <= placement.from }.max { $0.from < $1.from }
    }

    /// A council's name: the journey's own, another's, or its code where the record does not name it.
    package func title(of id: Council.ID) -> String {
        if let council, council.id == id { return council.title }
        return councils[id]?.title ?? id.text
    }
}
