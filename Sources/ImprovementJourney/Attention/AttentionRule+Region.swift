extension AttentionRule {
    /// The regional memorandum on agency staff (attention rule 5).
    static let region: [AttentionRule] = [
        each(
            "rate-above-cap", "An agency worker's rate is above the memorandum's cap and nobody signed it off.",
            panel: "region", of: \.placements
        ) { placement, journey in
            let standing = PlacementStanding(placement, in: journey)
            guard placement.until == nil, standing.isUnsigned, let cap = standing.cap else { return nil }
            return item(
                "rate-above-cap", placement, excess: placement.hourlyRate / cap.hourlyRate - 1, journey,
                "\(placement.rate) an hour, cap \(cap.rate), not signed off")
        },
        each(
            "placed-within-bar",
            "A worker who left a member council is placed in the region before the bar has ended (12 months unless set).",
            panel: "region", of: \.placements
        ) { placement, journey in
            let standing = PlacementStanding(placement, in: journey)
            guard placement.until == nil, let daysTooSoon = standing.daysTooSoon, let free = standing.barEnds else {
                return nil
            }
            return item(
                "placed-within-bar", placement, excess: Double(daysTooSoon) / 365, journey,
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
