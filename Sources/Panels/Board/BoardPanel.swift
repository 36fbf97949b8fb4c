import Documents
import ImprovementJourney

extension Panel {
    /// Whether the plan is carried out, and works.
    static let board = Panel(
        id: "board", key: "3", title: "Board", question: "Is the plan being carried out, and does it work?"
    ) { BoardPages(journey: $0).panel }
}

/// The improvement board and its plan on a journey's day.
struct BoardPages {
    /// The journey, as it stands.
    let journey: Journey
    /// Which actions are shown to work.
    let effects: ActionEffects

    init(journey: Journey) {
        self.journey = journey
        effects = journey.actionEffects
    }

    private var open: [Action] { journey.actions.filter { $0.status.isOpen } }

    private var late: [Action] { journey.actions.filter { ($0.daysLate(on: journey.asAt) ?? 0) > 0 } }

    /// Reported complete or closed.
    private var done: [Action] {
        journey.actions.filter { $0.status == .closed || $0.status == .reportedComplete }
    }

    var panel: Page {
        Page(
            title: "Board", summary: summary, tone: late.isEmpty ? .normal : .concern,
            sections: [planSection, effectSection, noticeSection, chartSection, meetingSection]
                .compactMap { $0 } + [Section.events(of: "board", in: journey)].compactMap { $0 })
    }

    private var summary: String {
        guard !journey.actions.isEmpty else {
            let notices = journey.directionNotices.filter { $0.lifted == nil }
            let start = notices.isEmpty ? "" : "A direction notice is in force; "
            return (start + "no action of the plan is known on this day: board.json would hold it.").capitalisedSentence
        }
        let working = done.count { effects[$0] == .working }
        let longest = late.compactMap { $0.daysLate(on: journey.asAt) }.max()
        let lateWords = longest.map { "\(late.count) late, the longest by \($0.counted("day"))" } ?? "none late"
        let doneWords =
            done.isEmpty ? "none done" : "\(done.count) done, \(working) of them shown to work by the measure"
        return "\(open.count) of \(journey.actions.count.counted("action")) open, \(lateWords); \(doneWords)."
    }

    private var planSection: Section {
        Section(
            id: "actions", titled: "Actions, most overdue first",
            blocks: [
                .table(
                    .actions(
                        journey.actions, effects, in: journey, emptyText: "board.json would hold the plan's actions."))
            ], sources: journey.sources(of: journey.actions, effects))
    }

    private var effectSection: Section? {
        guard !journey.actions.isEmpty else { return nil }
        func row(_ id: String, _ title: String, _ actions: [Action]) -> Table.Row {
            func count(_ effect: ActionEffect) -> TableCell {
                TableCell(Figure(count: actions.count { effects[$0] == effect }))
            }
            return Table.Row(
                id: id,
                cells: [
                    TableCell(title), TableCell(Figure(count: actions.count), .strong), count(.working),
                    count(.notShown), count(.worse), count(.noMeasure),
                    TableCell(Figure(count: actions.count { !$0.evidence.isEmpty })),
                ])
        }
        var rows = Action.Status.allCases.map { status in
            row(status.rawValue, status.rawValue.capitalisedSentence, journey.actions.filter { $0.status == status })
        }
        rows.append(row("late", "Late", late))
        let times = journey.settings.timesPutBack
        rows.append(
            row(
                "put back", "Open, put back \(times.counted("time")) or more",
                open.filter { $0.timesPutBack >= times }))
        return Section(
            id: "effects", titled: "Done, and shown to work",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("status", "Status", rank: 1, isFlexible: true),
                            Table.Column(
                                "actions", "Actions", alignment: .right, rank: 1,
                                definition: "Actions of the plan with that status."),
                            Table.Column(
                                "working", "Working", alignment: .right, rank: 1,
                                definition: "Their measure has moved for the better by the control chart's rules."),
                            Table.Column(
                                "not-shown", "Not shown", alignment: .right, rank: 2,
                                definition: "Their measure has not moved, or has too few figures to tell."),
                            Table.Column(
                                "worse", "Worse", alignment: .right, rank: 2,
                                definition: "Their measure has moved for the worse by the control chart's rules."),
                            Table.Column(
                                "no-measure", "No measure", alignment: .right, rank: 3,
                                definition: "No measure is named for them, or it has no figure."),
                            Table.Column(
                                "evidence", "Evidence", alignment: .right, rank: 2,
                                definition: "Actions with at least one piece of evidence."),
                        ], rows: rows)),
                .paragraph(
                    "Done is not the same as shown to work: an action counts as working only when its measure has "
                        + "moved for the better, beyond what chance explains.", .quiet),
            ], sources: journey.sources(of: journey.actions, effects))
    }

    private var noticeSection: Section {
        let notices = journey.directionNotices.sorted { ($0.lifted == nil ? 0 : 1) < ($1.lifted == nil ? 0 : 1) }
        guard !notices.isEmpty else {
            return .nothing(
                id: "notice", title: "Direction notice", "No direction notice is known on this day (board.json).")
        }
        let rows = notices.flatMap { notice in
            notice.requirements.map { journey.requirementRow($0, of: notice) }
        }
        let words = notices.map { notice in
            "\(notice.title), "
                + (notice.lifted.map { "issued \(notice.issued.words), lifted \($0.words)" }
                    ?? "in force since \(notice.issued.words)")
        }
        return Section(
            id: "notice", titled: words.joined(separator: "; "),
            blocks: [.table(.requirements(rows))],
            sources: journey.sources(notices.map(\.source) + notices.flatMap { $0.requirements.map(\.source) }))
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
        let sentence =
            "\(open.count.counted("action")) open on \(journey.asAt.words), \(closed) closed"
            + (peakMonth.map { "; the most open were \(peak), at the end of \($0.words)." } ?? ".")
        return Section(
            id: "open", titled: "Open actions over time",
            blocks: [
                .timeChart(
                    TimeChart(
                        title: "Actions open at each month's end", unit: .count, points: points, sentence: sentence))
            ], sources: journey.sources(journey.actions.map(\.source)))
    }

    private var meetingSection: Section {
        let meetings = journey.meetings.sorted { $1.on < $0.on }
        return Section(
            id: "meetings", titled: "Meetings, the newest first",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("meeting", "Meeting", rank: 1),
                            Table.Column("on", "On", rank: 1),
                            Table.Column(
                                "decisions", "Decisions", alignment: .right, rank: 3,
                                definition: "Decisions in the meeting's minutes."),
                            Table.Column("first", "Decided", rank: 1, isFlexible: true),
                        ],
                        rows: meetings.map {
                            Table.Row(
                                id: $0.id.text,
                                cells: [
                                    TableCell($0.title), TableCell($0.on), TableCell(Figure(count: $0.decisions.count)),
                                    TableCell($0.decisions.first ?? "nothing recorded"),
                                ], destination: .record($0.id))
                        }, emptyText: "No meeting is known on this day (board.json)."))
            ], sources: journey.sources(meetings.map(\.source)))
    }
}

extension Table {
    /// What a direction notice requires, with due date, what is met and the actions that answer it.
    static func requirements(_ rows: [Row]) -> Table {
        Table(
            columns: [
                Column("requirement", "Requirement", rank: 1, isFlexible: true),
                Column("due", "Due", rank: 3),
                Column("met", "Met", rank: 1, definition: "When board and department agreed that it is met."),
                Column(
                    "actions", "Actions", alignment: .right, rank: 2,
                    definition: "Actions of the plan that answer the requirement."),
                Column("open", "Open", alignment: .right, rank: 2, definition: "Of these, actions not closed yet."),
            ], rows: rows, emptyText: "The record names no requirement.")
    }
}

extension Journey {
    /// A requirement of a direction notice as a row; leads to the notice.
    func requirementRow(_ requirement: Requirement, of notice: DirectionNotice) -> Table.Row {
        let answering = actions(for: requirement.id)
        let met: TableCell =
            if let met = requirement.met {
                TableCell(met)
            } else if let due = requirement.due, due < asAt {
                TableCell("LATE \(due.days(until: asAt))d", .concern)
            } else {
                TableCell("not recorded", .quiet)
            }
        return Table.Row(
            id: requirement.id.text,
            cells: [
                TableCell(requirement.text), requirement.due.map { TableCell($0) } ?? TableCell("no date", .quiet),
                met, TableCell(Figure(count: answering.count)),
                TableCell(Figure(count: answering.count { $0.status.isOpen })),
            ], destination: .record(notice.id))
    }
}
