import Documents
import ImprovementJourney

extension Section {
    /// Events, findings, and claims that state no figure, that concern a panel, the newest first.
    ///
    /// Nil where there is nothing of the kind.
    ///
    /// - Parameter shown: What the panel shows elsewhere.
    static func publicRecord(
        of panel: String, in journey: Journey, without shown: (RecordName) -> Bool = { _ in false }
    ) -> Section? {
        publicRecord(
            PublicEntry.entries(of: panel, in: journey).filter { !shown($0.record) }, id: "record-\(panel)",
            title: "What happened, was found and was said", in: journey, elsewhere: "waymark snapshot --panel \(panel)")
    }

    /// What the council's own side promised in public, whatever it concerns, the newest first; nil where nothing was.
    static func promises(in journey: Journey) -> Section? {
        publicRecord(
            journey.claims.filter(\.isPromiseInPublic).map(PublicEntry.init),
            id: "promises", title: "Promised in public", in: journey, elsewhere: nil)
    }

    private static func publicRecord(
        _ entries: [PublicEntry], id: String, title: Sentence, in journey: Journey, elsewhere: Sentence?
    ) -> Section? {
        guard !entries.isEmpty else { return nil }
        let entries = entries.sorted { $1.on < $0.on }
        let columns: [Column<PublicEntry>] = [
            Column("what", "What", rank: 1, isFlexible: true) { TableCell("\($0.words)") },
            Column(
                "kind", "Kind", rank: 2,
                definition: "An event, what inspectors found, or what somebody said: a comment is what a reader wrote "
                    + "under an article."
            ) { TableCell("\($0.kind)", .quiet) },
            Column("on", "When", rank: 1, order: { Double($0.on.first.daysSince1970) }) {
                TableCell("\($0.on)", .quiet)
            },
        ]
        let section = Section(
            id: id, titled: title + ", the newest first",
            blocks: [
                .table(
                    Table(
                        of: entries, id: \.record.description, leadsTo: { .record($0.record) },
                        detail: { journey.inFull($0.inFull, $0.source) },
                        closed: ClosedRecords("of more than 12 months ago", from: \.source) {
                            journey.isHistory($0.on)
                        },
                        columns: columns))
            ], sources: journey.sources(entries.map(\.source)))
        guard let elsewhere else { return section }
        let halfYearAgo = journey.asAt.adding(months: -6)
        return section.excerpted(
            rows: entries.indices.filter { place in
                let entry = entries[place]
                return !entry.isToldElsewhere && (entry.isFound || entry.on.last > halfYearAgo)
            },
            others: "told under Ofsted or Scrutiny or older than six months",
            elsewhere: elsewhere)
    }
}

extension Claim {
    /// Whether the council's own side promised something that no figure can be held against.
    fileprivate var isPromiseInPublic: Bool { kind == .promise && scope == .council && !statesFigure }
}

/// One line of what happened, was found or was said.
private struct PublicEntry {
    let record: RecordName
    let on: StatedDate
    let words: String
    let kind: String
    /// What the words tell in short, or what is to be minded about them.
    let inFull: String?
    let source: Source.ID
    /// Whether Ofsted's page or Scrutiny's has it too, or it is no more than a remark.
    var isToldElsewhere = false
    /// Whether inspectors found it.
    var isFound = false

    init(_ event: JourneyEvent) {
        record = RecordName(event.id)
        (on, words, kind, inFull, source) = (event.on, event.title, "event", event.text, event.source)
    }

    init(_ claim: Claim) {
        record = RecordName(claim.id)
        (on, words, kind, inFull, source) = (
            claim.on, claim.statement, claim.kind.rawValue, claim.saidByAndNote, claim.source
        )
        isToldElsewhere = claim.isPromiseInPublic || claim.kind == .statement || claim.kind == .comment
    }

    init(_ finding: Finding, of inspection: Inspection) {
        record = RecordName(finding.id)
        (on, words) = (inspection.published, finding.title)
        kind = finding.kind == .strength ? "strength" : "finding"
        isFound = true
        (inFull, source) = (finding.text, finding.source)
    }

    static func entries(of panel: String, in journey: Journey) -> [PublicEntry] {
        let findings = journey.inspections.flatMap { inspection in
            inspection.findings.filter { $0.panel == panel }.map { finding -> PublicEntry in
                var entry = PublicEntry(finding, of: inspection)
                entry.isToldElsewhere = journey.isLastWord(inspection)
                return entry
            }
        }
        return journey.events.filter { $0.panel == panel }.map(PublicEntry.init)
            + findings
            + journey.claims.filter { $0.panel == panel && !$0.statesFigure }.map(PublicEntry.init)
    }
}
