import Documents
import ImprovementJourney

extension Panel {
    /// What needs the director today.
    static let overview = Panel(
        id: "overview", key: "1", title: "Overview", question: "What needs me today?"
    ) { OverviewPage(journey: $0).page }
}

/// What needs the director on a journey's day.
struct OverviewPage {
    /// The journey, as it stands.
    let journey: Journey
    private let attention: [AttentionItem]

    init(journey: Journey) {
        self.journey = journey
        attention = journey.attention()
    }

    var page: Page {
        Page(
            title: "Overview", summary: summary,
            tone: attention.contains { $0.severity == .urgent } ? .concern : .strong,
            sections: [attentionSection, headlineSection, standingSection, changesSection])
    }

    private var summary: Sentence {
        // Nothing to see is not the same as nothing to do.
        if attention.isEmpty, journey.inspections.isEmpty, !journey.hasFigures, !journey.holdsWhatCanBeLate {
            return "Nothing is known on this day: no inspection and no figure."
        }
        var clauses: [Sentence] = []
        if let standing = journey.ofstedStanding { clauses.append(journey.words(standing)) }
        func count(_ severity: AttentionItem.Severity, _ words: String) -> Sentence? {
            let count = attention.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(words)"
        }
        let counts = [count(.urgent, "urgent"), count(.past, "to act on"), count(.soon, "coming up")].compactMap(\.self)
        clauses.append(counts.isEmpty ? "nothing needs attention" : counts.joined(separator: ", "))
        return clauses.joined(separator: "; ").capitalised + "."
    }

    private var attentionSection: Section {
        let columns: [Column<AttentionItem>] = [
            Column(
                "how", "How", rank: 1,
                definition: "urgent: past a limit of the law or of safety, or a file not read; "
                    + "act: past a date or threshold of the council's own; soon: still time to act.",
                order: { -Double($0.severity.rawValue) }
            ) { TableCell("\($0.severity.word)", $0.severity == .soon ? .normal : .concern) },
            Column("what", "What", rank: 1, isFlexible: true) {
                TableCell($0.title, .strong)
            },
            Column("why", "Why", rank: 1, isFlexible: true) { TableCell($0.reasons.joined(separator: "; ")) },
        ]
        return Section(
            id: "attention", titled: "Needs attention",
            blocks: [
                .table(
                    Table(
                        of: attention, id: \.record.description, leadsTo: { Destination($0.record) },
                        emptyText: journey.holdsWhatCanBeLate
                            ? "Nothing that is recorded is late, past its limit or about to be."
                            : "Nothing that could be late is recorded on this day.", columns: columns))
            ], sources: journey.sources(attention.compactMap(\.source)))
    }

    private var headlineSection: Section {
        let keys = journey.measures.filter(\.isHeadline).map { Series.Key($0.id) }
        // Where no month's share is recorded, the census is all that tells who does the work.
        let census = Series.Key(.agencyShareCensus)
        let words = journey.series(.agencyShare) == nil ? journey.besideWords(census) : nil
        return Section(
            id: "headlines", titled: "Headline measures",
            blocks: [.table(.measures(keys, in: journey))] + (words.map { [.paragraph("\($0).")] } ?? []),
            sources: journey.sources(ofSeries: words == nil ? keys : keys + [census]))
    }

    private var standingSection: Section {
        var facts: [Fact] = []
        var sources: [Source.ID] = []
        if let standing = journey.ofstedStanding {
            let inspection = standing.inspection
            facts.append(
                Fact(
                    "Grade now", TableCell("\(journey.gradeWords(standing)) (\(inspection.title))", standing.tone),
                    .record(inspection.id)))
            sources.append(inspection.source)
        }
        for notice in journey.interventionsHanging {
            // What is in force says how far it is met; the day since when is on its page.
            let standing = journey.standing(of: notice)
            let words =
                standing == .inForce
                ? notice.metWords ?? journey.standingWords(of: notice) : journey.standingWords(of: notice)
            facts.append(
                Fact(
                    "Threat", TableCell("\(notice.title): \(words)", journey.standingTone(of: notice)),
                    .record(notice.id)))
            sources.append(notice.source)
        }
        if let last = journey.inspections.max(by: { $0.began < $1.began }) {
            facts.append(Fact("Last visit", "\(last.title), \(last.began)", .record(last.id)))
            facts.append(Fact("Next visit", TableCell("none is announced in this record", .quiet)))
            sources.append(last.source)
        }
        return Section(
            id: "standing", titled: "Grade and threat",
            blocks: facts.isEmpty
                ? [.paragraph("No inspection is known on this day: \(journey.wouldHold("ofsted", "it")).", .quiet)]
                : [.table(.facts(facts))],
            sources: journey.sources(sources))
    }

    private var changesSection: Section {
        let meeting = journey.lastMeeting?.on
        let changes = journey.changes(after: meeting ?? journey.asAt.adding(months: -1))
        let columns: [Column<(offset: Int, element: RecentChange)>] = [
            Column("on", "On", rank: 1) { TableCell($0.element.on) },
            Column("what", "What", rank: 1, isFlexible: true) {
                TableCell($0.element.title)
            },
            Column("change", "Change", rank: 1, isFlexible: true) { TableCell($0.element.text) },
        ]
        return Section(
            id: "changes",
            titled: meeting.map { "Changed since the board of \(short: $0)" } ?? "Changed in the last month",
            blocks: [
                .table(
                    Table(
                        of: Array(changes.enumerated()),
                        id: { "\($0.element.on) \($0.element.title) \($0.offset)" },
                        leadsTo: { $0.element.record.map(Destination.init) },
                        emptyText: "Nothing has changed since.", columns: columns))
            ], sources: journey.sources(changes.map(\.source)))
    }
}
