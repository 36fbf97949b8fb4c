import Documents
import ImprovementJourney

extension Page {
    /// A claim beside the series that it speaks of.
    init?(claim id: Claim.ID, in journey: Journey) {
        guard let claim = journey.claims[id] else { return nil }
        let comparison = ClaimComparison(claim, in: journey)
        let claimed = comparison.claimed
        let sections = [
            Section(
                id: "claim", titled: "The claim beside the data",
                blocks: [.table(.facts(comparison.facts(in: journey)))],
                sources: journey.sources([claim.source] + [comparison.source].compactMap(\.self))),
            comparison.key.flatMap {
                .chart($0, in: journey, id: "series", titled: "The series that it speaks of")
            },
            .claims(
                journey.claims.filter { $0.id != id && $0.measure != nil && $0.measure == claim.measure },
                in: journey, title: "Other claims of the same measure"),
        ]
        guard claim.statesFigure else {
            self.init(
                title: "\(claim.kind.rawValue.capitalisedSentence)",
                summary: "\(claim.statedBy), \(claim.on): a \(claim.kind.rawValue).",
                sections: [
                    Section(
                        id: "claim", titled: "What was said",
                        blocks: [.table(.facts(comparison.facts(in: journey)))],
                        sources: journey.sources([claim.source]))
                ])
            return
        }
        let measured: Sentence =
            comparison.measured?.value.number == nil ? "" : "; the data say \(claim.words(of: comparison.measured))"
        self.init(
            title: "Claim",
            summary: "\(claim.statedBy), \(claim.on): \(claimed)\(measured) - \(comparison.words).",
            tone: comparison.isContradicted ? .concern : .normal, sections: sections.compactMap(\.self))
    }
}

extension ClaimComparison {
    /// What was claimed, or that no figure was.
    fileprivate var claimed: Sentence { claim.figure.map { claim.words(of: $0) } ?? "no figure" }

    fileprivate func facts(in journey: Journey) -> [Fact] {
        var facts =
            [
                Fact("Stated", TableCell("\(claim.statement)", .strong)),
                Fact("By", "\(claim.statedBy), \(claim.on)"),
            ] + Fact.knownFrom(claim.knownFrom) + journey.sourceFacts(claim.source)
        if let note = claim.note { facts.append(Fact("To mind", "\(note)")) }
        guard claim.statesFigure else { return facts + [claim.concerns].compactMap(\.self) }
        facts.append(Fact("Claimed", TableCell(claimed, .strong)))
        if let measured, measured.value.number != nil, let period, let key {
            let kind = source.flatMap { journey.sources[$0]?.kind.rawValue } ?? "no named source"
            facts.append(
                Fact(
                    "The data say",
                    TableCell("\(claim.words(of: measured)), \(period) (\(kind))", .strong, subject: key),
                    .measure(key)))
            if let parts = measured.parts { facts.append(Fact("Made of", parts)) }
        }
        facts.append(Fact("Comparison", TableCell(words.capitalised, isContradicted ? .concern : .normal)))
        if key != nil {
            facts.append(
                Fact(
                    "Agrees within", TableCell("\(Figure(.number(claim.tolerance), unit: claim.unit), .size)", .quiet)))
        }
        return facts + [claim.concerns].compactMap(\.self)
    }
}

extension Claim {
    /// The panel that it concerns.
    fileprivate var concerns: Fact? {
        Panel.named(panel).map { Fact("Concerns", "\($0.title)", .panel($0.id)) }
    }
}
