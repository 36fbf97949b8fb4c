import Documents
import ImprovementJourney

extension Section {
    /// Claims that data could stand beside, beside what the data say: those that the data contradict first, each in the
    /// order in which it was stated.
    ///
    /// Nil where there is none.
    static func claims(
        _ claims: [Claim], in journey: Journey, title: Sentence = "Claimed, beside the data"
    ) -> Section? {
        let claims = claims.filter(\.statesFigure)
        guard !claims.isEmpty else { return nil }
        let comparisons = claims.map { ClaimComparison($0, in: journey) }.contradictedFirst
        return Section(
            id: "claims", title: title,
            blocks: [
                .table(
                    Table(
                        of: comparisons, id: \.claim.id.text, leadsTo: { .record($0.claim.id) },
                        detail: { journey.inFull($0.claim.note, $0.claim.source) },
                        closed: ClosedRecords("said more than 12 months ago", from: \.claim.source) {
                            journey.isHistory(StatedDate($0.claim.known))
                        },
                        columns: ClaimComparison.columns(in: journey)))
            ],
            sources: journey.sources(claims.map(\.source) + comparisons.compactMap(\.source))
        ).abridgedClaims(
            tested: comparisons.indices.filter { comparisons[$0].isTested },
            isWholeList: claims.count == journey.claims.count(where: \.statesFigure))
    }
}

extension Section {
    /// Claims of one panel stand in full on Scrutiny, which has those of all.
    fileprivate func abridgedClaims(tested: [Int], isWholeList: Bool) -> Section {
        isWholeList
            ? excerpted(
                rows: tested, others: "that the data cannot test", elsewhere: "waymark snapshot --panel scrutiny")
            : abridged(toFirst: 3, whole: 3, keepingDetails: false, elsewhere: "the page Scrutiny")
                .onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel scrutiny")
    }
}

extension ClaimComparison {
    fileprivate static func columns(in journey: Journey) -> [Column<ClaimComparison>] {
        let figures: [Column<ClaimComparison>] = [
            Column("claim", "Claim", rank: 1, isFlexible: true) {
                TableCell("\($0.claim.statement)")
            },
            Column(
                "claimed", "Claimed", alignment: .right, rank: 2, definition: "The figure as it was stated in public.",
                order: { $0.claim.value }
            ) { TableCell($0.claim.words(of: $0.claim.figure), .strong) },
            // The figure is of the claim's own time: the measure's newest, which a subject would explain, is another.
            Column(
                "data", "Data", alignment: .right, rank: 2,
                definition: "What the record's series says of the same thing and time.",
                order: { $0.measured?.value.number }
            ) { TableCell($0.claim.words(of: $0.measured), $0.measured == nil ? .quiet : .normal) },
            Column(
                "comparison", "Comparison", rank: 1, isFlexible: true,
                definition: "Whether the claim is within its tolerance of the data, or by how much it differs."
            ) { TableCell($0.words.capitalised, $0.isContradicted ? .concern : .normal) },
        ]
        let origin: [Column<ClaimComparison>] = [
            Column(
                "kind", "Data are", rank: 3,
                definition:
                    "Published, or the council's own: figures made up for an example are never set beside a claim."
            ) { TableCell("\($0.source.flatMap { journey.sources[$0]?.kind.rawValue } ?? "")", .quiet) },
            Column("stated", "Stated", rank: 4, order: { Double($0.claim.on.first.daysSince1970) }) {
                TableCell("\($0.claim.on)", .quiet)
            },
            Column("by", "By", rank: 5, isFlexible: true) { TableCell("\($0.claim.statedBy)", .quiet) },
        ]
        return figures + origin
    }
}
