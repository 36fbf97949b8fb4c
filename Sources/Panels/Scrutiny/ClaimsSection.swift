import Documents
import ImprovementJourney

extension Section {
    /// Claims beside what the data say, those that the data contradict first, the greatest difference before.
    ///
    /// Nil where there is no claim.
    static func claims(_ claims: [Claim], in journey: Journey, title: String = "Claimed, beside the data") -> Section? {
        guard !claims.isEmpty else { return nil }
        let comparisons = claims.map { ClaimComparison($0, in: journey) }.sorted { left, right in
            (left.isContradicted ? 0 : 1, left.claim.on) < (right.isContradicted ? 0 : 1, right.claim.on)
        }
        let rows = comparisons.map { comparison in
            let claim = comparison.claim
            // The figure is of the claim's own time: the measure's newest, which a subject would explain, is another.
            let measured = comparison.measured.map { TableCell(.text(claimText($0.value.number, claim))) }
            return Table.Row(
                id: claim.id.text,
                cells: [
                    TableCell(claim.statement),
                    TableCell(claimText(claim.value, claim), .strong),
                    measured ?? TableCell("-", .quiet),
                    TableCell(comparison.words.capitalisedSentence, comparison.isContradicted ? .concern : .normal),
                    TableCell(kind(comparison.source, journey), .quiet),
                    TableCell(claim.on.words, .quiet),
                    TableCell(claim.statedBy, .quiet),
                ], destination: .record(claim.id))
        }
        let columns = [
            Table.Column("claim", "Claim", rank: 1, isFlexible: true),
            Table.Column(
                "claimed", "Claimed", alignment: .right, rank: 2, definition: "The figure as it was stated in public."),
            Table.Column(
                "data", "Data", alignment: .right, rank: 2,
                definition: "What the record's series says of the same thing and time."),
            Table.Column(
                "comparison", "Comparison", rank: 1, isFlexible: true,
                definition: "Whether the claim is within its tolerance of the data, or by how much it differs."),
            Table.Column(
                "kind", "Data are", rank: 3,
                definition:
                    "Published, the council's own, or illustrative: a claim that differs from illustrative data is "
                    + "not thereby wrong."),
            Table.Column("stated", "Stated", rank: 4), Table.Column("by", "By", rank: 5, isFlexible: true),
        ]
        return Section(
            id: "claims", title: title, blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources(claims.map(\.source) + comparisons.compactMap(\.source)))
    }

    private static func kind(_ source: Source.ID?, _ journey: Journey) -> String {
        source.flatMap { journey.sources[$0]?.kind.rawValue } ?? ""
    }

    /// A claim's figure, with its sign where it states a change.
    static func claimText(_ value: Double?, _ claim: Claim) -> String {
        guard let value else { return "-" }
        let text = claim.unit.text(value)
        return claim.kind == .yearOnYearChange && value > 0 ? "+" + text : text
    }
}
