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
    /// The lines that the lanes take at most on a screen without room for all, their headings among them.
    private static let linesOfLanes = 12

    /// The journey, as it stands.
    let journey: Journey
    private let attention: Attention

    init(journey: Journey) {
        self.journey = journey
        attention = journey.attention
    }

    var page: Page {
        var page = Page(
            title: "Overview", summary: summary,
            tone: attention.rows(in: .childsClock).contains(where: \.isLate) ? .concern : .strong,
            sections: laneSections
                + [
                    acknowledgedSection,
                    Section.inspectionClocks(in: journey)?.abridged(
                        toFirst: 10, keepingDetails: false, elsewhere: "the page Ofsted"
                    ).aboutPlan(),
                ].compactMap(\.self) + [
                    headlineSection, standingSection.aboutPlan(), changesSection.aboutPlan(),
                ])
        page.isAboutPlan = true
        page.answers = answers
        return page
    }

    private var summary: Sentence {
        // Nothing to see is not the same as nothing to do.
        if attention.rows.isEmpty, journey.inspections.isEmpty, !journey.hasFigures, !journey.holdsWhatCanBeLate {
            // A folder that was just made is not one that is looked at on too early a day.
            return journey.council == nil || journey.recordsFigures
                ? "Nothing is known on this day: no inspection and no figure."
                : "No figure is recorded yet: waymark import FILE says what a file is, and brings it in."
        }
        var clauses: [Sentence] = []
        if let standing = journey.ofstedStanding { clauses.append(journey.words(standing)) }
        if let statement = journey.statementsOfAction.first(where: { $0.published == nil && $0.due >= journey.asAt }) {
            clauses.append(
                "Statement of action due \(short: statement.due) (\(Figure(days: journey.asAt.days(until: statement.due))))"
            )
        }
        let unanswered = journey.unansweredFindings.count
        let inForce = journey.findingsInForce.count
        if unanswered > 0 {
            clauses.append("\(unanswered) of \(inForce.counted("finding")) lack action and evidence")
        } else if inForce > 0, !journey.holds(Action.self) {
            clauses.append("\(inForce.counted("finding")) to put right, no plan is recorded")
        }
        if attention.rows.isEmpty {
            clauses.append(
                journey.holdsWhatCanBeLate ? "Nothing needs attention" : "Nothing that could be late is recorded")
        }
        if clauses.isEmpty {
            let late = attention.rows.count(where: \.isLate)
            clauses.append("\(attention.rows.count.counted("subject")) to look at, \(late) past a day")
        }
        return clauses.map(\.capitalised).joined(separator: ". ") + "."
    }

    /// The children's line.
    private var answers: [Sentence] { [journey.childrenLine?.shortWords].compactMap(\.self) }

    private var laneSections: [Section] {
        let opened = attention.opened(lines: Self.linesOfLanes, countsHeadings: true)
        let lanes = AttentionLane.allCases.compactMap { $0.section(of: attention, opened: opened[$0], in: journey) }
        guard lanes.isEmpty else { return lanes }
        return [
            Section(
                id: AttentionLane.sectionPrefix + "none", title: "Needs attention",
                blocks: [
                    .paragraph(
                        journey.holdsWhatCanBeLate
                            ? "Nothing that is recorded is late, past its limit or about to be."
                            : "Nothing that could be late is recorded on this day.")
                ])
        ]
    }

    private var acknowledgedSection: Section? {
        guard !attention.acknowledged.isEmpty else { return nil }
        return Section(
            id: AttentionLane.sectionPrefix + "acknowledged", title: "Left until a later day",
            blocks: [.table(.acknowledged(attention.acknowledged))],
            sources: journey.sources(attention.acknowledged.flatMap(\.sources)))
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
                ? [
                    .paragraph(
                        "No inspection is known on this day: \(journey.wouldHold("ofsted", "it", broughtBy: "ofsted")).",
                        .quiet)
                ]
                : [.table(.facts(facts))],
            sources: journey.sources(sources))
    }

    private var changesSection: Section {
        let comparison = journey.changesSinceBoard
        return Section(
            id: "changes",
            titled: journey.lastMeeting.map { "Changed since the board of \(short: $0.on)" }
                ?? "Changed in the last month",
            blocks: [.table(.changes(comparison.entries, whenEmpty: comparison.whenEmpty))],
            sources: journey.sources(comparison.entries.compactMap(\.source))
        ).abridged(
            toFirst: 6, elsewhere: "waymark compare \(journey.comparedFrom.description) \(journey.asAt.description)")
    }
}
