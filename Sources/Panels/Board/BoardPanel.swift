import Documents
import ImprovementJourney

extension Panel {
    /// Whether the plan is carried out, and works.
    static let board = Panel(
        id: "board", key: "3", title: "Board", question: "Is the plan being carried out, and does it work?"
    ) { BoardPage(journey: $0).page.aboutPlan() }
}

/// The improvement board and its plan on a journey's day.
struct BoardPage {
    /// The journey, as it stands.
    let journey: Journey
    /// Which actions are shown to work.
    let effects: ActionEffects

    init(journey: Journey) {
        self.journey = journey
        effects = journey.actionEffects
    }

    /// Actions of which something is still to be done.
    var open: [Action] { journey.actions.filter { $0.status.isOpen } }

    /// Actions past their due date.
    var late: [Action] { journey.actions.filter { $0.isLate(on: journey.asAt) } }

    var page: Page {
        let sections = [
            planSection.showingFirst(7), effectSection, noticeSection, requirementSection,
            chartSection?.onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel board"),
            meetingSection.excerpted(rows: [0, 1, 2], elsewhere: "waymark snapshot --panel board"),
        ]
        return Page(
            title: "Board", summary: summary, tone: late.isEmpty ? .normal : .concern,
            sections: sections.compactMap(\.self))
    }

    private var summary: Sentence {
        guard !journey.actions.isEmpty else {
            let start: Sentence =
                journey.interventionsInForce.first.map { "\($0.title), \(journey.standingWords(of: $0)); " } ?? ""
            return
                (start
                + "no action of the plan is known on this day: \(journey.wouldHold("board", "it", broughtBy: "plan")).")
                .capitalised
        }
        let done = journey.actions.filter(\.status.isDone)
        let worked = done.count { effects[$0] == .worked }
        let reported = done.count(where: \.status.isOpen)
        let longest = late.compactMap { $0.lateness(on: journey.asAt)?.daysLate }.max()
        let lateWords: Sentence =
            longest.map { "\(late.count) late, the longest by \(Figure(days: $0))" } ?? "none late"
        let undated = journey.actions.count(where: \.isUndated)
        let undatedWords: Sentence = undated == 0 ? "" : ", no due date: \(undated)"
        let doneWords: Sentence =
            done.isEmpty
            ? "none done"
            : "\(done.count) done\(reported == 0 ? "" : " (\(reported) of them open until the board closes them)"), "
                + "\(worked) of them shown to work by the measure"
        return
            "\(open.count) of \(journey.actions.count.counted("action")) open, \(lateWords)\(undatedWords); \(doneWords)."
    }

    private var planSection: Section {
        Section(
            id: "actions", titled: "Actions, most overdue first",
            blocks: [
                .table(
                    .actions(
                        journey.actions, effects, in: journey,
                        emptyText: "\(journey.wouldHold("board", "the plan's actions", broughtBy: "plan"))."))
            ], sources: journey.sources(of: journey.actions, effects)
        ).excerpted(
            rows: rowsThatNeedAttention, others: "in time and told of", elsewhere: "waymark snapshot --panel board")
    }

    /// The rows of the plan that an exception names.
    private var rowsThatNeedAttention: [Int] {
        let named = Set(journey.attention.exceptions.map(\.record))
        let actions = journey.actions.mostOverdueFirst(on: journey.asAt)
        return actions.indices.filter { named.contains(.record(actions[$0].id)) }
    }

    private var noticeSection: Section {
        let interventions = journey.interventionsInForceFirst
        guard !interventions.isEmpty else {
            return .nothing(
                id: "interventions", title: "Interventions", "No intervention is known on this day (board.json).")
        }
        return Section(
            id: "interventions", titled: "Interventions",
            blocks: [.table(.interventions(interventions, in: journey))],
            sources: journey.sources(interventions.map(\.source)))
    }

    private var requirementSection: Section? {
        let interventions = journey.interventionsInForceFirst.filter { !$0.requirements.isEmpty }
        guard !interventions.isEmpty else { return nil }
        return Section(
            id: "notice", titled: "What they require",
            blocks: [.table(.requirements(of: interventions, in: journey))],
            sources: journey.sources(interventions.flatMap { $0.requirements.map(\.source) }))
    }

    private var chartSection: Section? {
        guard let first = journey.actions.map(\.opened).min() else { return nil }
        let months = Month(containing: first)...max(Month(containing: first), Month(lastEndedBy: journey.asAt))
        let counts = journey.actions.openCounts(in: months)
        let points = counts.enumerated().map { index, count in
            ChartPoint(period: Period(months.lowerBound.adding(months: index)), value: .number(Double(count)))
        }
        let peak = counts.max() ?? 0
        let peakMonth = counts.firstIndex(of: peak).map { months.lowerBound.adding(months: $0) }
        let closed = journey.actions.count { $0.status == .closed }
        let most: Sentence = peakMonth.map { "; the most open were \(peak), at the end of \($0)." } ?? "."
        return Section(
            id: "open", titled: "Open actions over time",
            blocks: [
                .timeChart(
                    TimeChart(
                        title: "Actions open at each month's end", unit: .count, points: points,
                        sentence: "\(open.count.counted("action")) open on \(journey.asAt), \(closed) closed\(most)"))
            ], sources: journey.sources(journey.actions.map(\.source)))
    }

    private var meetingSection: Section {
        let meetings = journey.meetings.sorted { $1.on < $0.on }
        let columns: [Column<Meeting>] = [
            Column("meeting", "Meeting", rank: 1) { TableCell("\($0.title)") },
            Column("on", "On", rank: 1) { TableCell($0.on) },
            Column(
                "decisions", "Decisions", alignment: .right, rank: 3,
                definition: "Decisions in the meeting's minutes."
            ) {
                // A meeting without a decision in the record has minutes all the same: none is not what they say.
                $0.decisions.isEmpty
                    ? TableCell(Figure(.missing(.notReported), unit: .count), .quiet)
                    : TableCell(Figure(count: $0.decisions.count))
            },
            Column("first", "Decided", rank: 1, isFlexible: true) {
                TableCell("\($0.decisions.first ?? "nothing recorded")")
            },
        ]
        return Section(
            id: "meetings", titled: "Meetings, the newest first",
            blocks: [
                .table(
                    Table(
                        of: meetings, id: \.id.text, leadsTo: { .record($0.id) },
                        closed: ClosedRecords("held more than 12 months ago", from: \.source) {
                            journey.isHistory(StatedDate($0.on))
                        },
                        emptyText: "No meeting is known on this day (board.json).", columns: columns))
            ], sources: journey.sources(meetings.map(\.source)))
    }
}
