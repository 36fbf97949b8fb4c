extension AttentionRule {
    /// Commitments and claims before the scrutiny committee (attention rule 6).
    static let scrutiny: [AttentionRule] = [
        each("commitment-late", "A commitment to scrutiny is past its date.", panel: "scrutiny", of: \.commitments) {
            commitment, journey in
            guard let lateness = commitment.lateness(on: journey.asAt), lateness.isLate, let due = commitment.due
            else { return nil }
            return AttentionItem(
                rule: "commitment-late", severity: .past, excess: Double(lateness.daysLate) / 28,
                title: "\(commitment.id) \(commitment.text)", reason: "\(lateness.words): promised by \(short: due)",
                record: .record(commitment.id), source: commitment.source)
        },
        each(
            "claim-contradicted", "A claim differs from the data by more than it could be rounded.", panel: "scrutiny",
            of: \.claims
        ) { claim, journey in
            let comparison = ClaimComparison(claim, in: journey)
            guard let measured = comparison.measured, case .differs(let difference) = comparison.verdict
            else { return nil }
            let scale = max(measured.value.number?.magnitude ?? 0, claim.tolerance)
            return AttentionItem(
                rule: "claim-contradicted", severity: .past, excess: scale > 0 ? difference.magnitude / scale : 0,
                title: "Claim: \(claim.statement)", reason: "the data say \(measured): \(comparison.words)",
                record: .record(claim.id), source: claim.source)
        },
    ]
}
