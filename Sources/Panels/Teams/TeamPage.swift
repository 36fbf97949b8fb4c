import Documents
import ImprovementJourney

extension Page {
    /// A team: its posts, cases, actions, challenges and measures.
    init?(team id: Team.ID, in journey: Journey) {
        guard let state = journey.state(of: id) else { return nil }
        let page = TeamPage(state: state, journey: journey)
        self.init(
            title: "\(state.team.title)", summary: page.summary, tone: state.flags > 0 ? .concern : .normal,
            sections: page.sections)
    }
}

/// What the page of a team says.
private struct TeamPage {
    let state: TeamState
    let journey: Journey
    let cases: [CourtCase]

    private var team: Team { state.team }

    init(state: TeamState, journey: Journey) {
        self.state = state
        self.journey = journey
        cases = journey.liveCases(of: state.team.id)
    }

    var summary: Sentence {
        let breaches = state.protectedBreaches.counted("protected caseload", of: .workers)
        let past = Figure(count: state.casesPastLimit, of: .families)
        let words: Sentence =
            "Agency \(state.agency)\(state.periodWords(of: state.agency)), "
            + "caseload \(state.caseload)\(state.periodWords(of: state.caseload))"
            + (journey.holdsCaseloads ? ", \(breaches) breached" : "")
            + (journey.holds(Action.self) ? ", \(state.lateActions.counted("late action"))" : ", no plan recorded")
            + (journey.holds(CourtCase.self)
                ? ", \(past) of \(cases.count.counted("live case", of: .families)) past the limit."
                : ", no court case recorded.")
        return team.closed.map { "Ended \($0). \(words)" } ?? words
    }

    var sections: [Section] {
        let children = Set(ChildrenLine.Group.allCases.map(\.measure))
        let keys = journey.measures.filter { !children.contains($0.id) }.map { Series.Key($0.id, .team(team.id)) }
            .filter { journey.series($0) != nil }
        return [
            postSection,
            clockSection,
            childrenSection,
            .leaving(journey.leavers(of: team.id), in: journey),
            Section(
                id: "cases", titled: "Live care cases, the least time left first",
                blocks: [.table(.liveCases(ofTeam: cases, in: journey))],
                sources: journey.sources(cases.map(\.source))),
            actionSection,
            Section(
                id: "measures", titled: "Measures", blocks: [.table(.measures(keys, in: journey))],
                sources: journey.sources(ofSeries: keys)),
            challengeSection, laterSection,
        ].compactMap { $0 }
    }

    private var postSection: Section {
        let posts = journey.records(Post.self, of: team.id).filter { $0.abolished == nil }
        return Section(
            id: "posts",
            titled: journey.holds(Post.self)
                ? "\(posts.count.counted("post")), \(posts.count { $0.currentSpell == nil }) of them empty" : "Posts",
            blocks: [.table(.posts(posts, in: journey))], sources: journey.sources(posts.map(\.source)))
    }

    private var childrenSection: Section? {
        guard let line = journey.childrenLine(of: .team(team.id)) else { return nil }
        let keys = line.entries.filter { $0.period != nil }.map { Series.Key($0.group.measure, line.scope) }
        return Section(
            id: "children", titled: "Children, \(line.period)", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys))
    }

    /// Its time limits of all kinds in one queue; nil where the case system's are not recorded, since those of cases,
    /// actions and challenges stand in sections of their own.
    private var clockSection: Section? {
        guard journey.holds(Clock.self) else { return nil }
        let queue = ClockQueue(journey.runningClocks(of: team.id), on: journey.asAt)
        let past = Figure(count: queue.past.count, of: .children)
        let ending = Figure(count: queue.endingByFriday.count, of: .children)
        return Section(
            id: "clocks",
            titled:
                "\(queue.clocks.count.counted("time limit", of: .children)): \(past) past, \(ending) more by Friday",
            blocks: [
                .table(
                    .clocks(
                        queue.dueInQuarter, in: journey, showsTeam: false,
                        emptyText: queue.clocks.isEmpty
                            ? "No time limit of the team runs." : "None is past or ends by \(queue.quarter)."))
            ], sources: journey.sources(queue.dueInQuarter.map(\.source))
        ).abridged(toFirst: 10, elsewhere: "waymark clocks --team \(team.id.text)")
    }

    private var laterSection: Section? {
        guard journey.holds(Clock.self) else { return nil }
        return .laterClocks(
            ClockQueue(journey.runningClocks(of: team.id), on: journey.asAt), in: journey, showsTeam: false)
    }

    private var actionSection: Section {
        let actions = journey.actions(of: team.id)
        let effects = journey.actionEffects
        return Section(
            id: "actions", titled: "Actions",
            blocks: [
                .table(
                    .actions(
                        actions, effects, in: journey,
                        emptyText: journey.holds(Action.self)
                            ? "No action of the plan is the team's."
                            : "No action of the plan is recorded: \(journey.wouldHold("board", "them", broughtBy: "plan"))."
                    ))
            ], sources: journey.sources(of: actions, effects))
    }

    private var challengeSection: Section? {
        let open = journey.records(Challenge.self, of: team.id).openLongestFirst
        guard !open.isEmpty else { return nil }
        let day = journey.asAt
        let calendar = journey.calendar
        let columns: [Column<Challenge>] = [
            Column("subject", "About", rank: 1, isFlexible: true) { TableCell("\($0.subject)") },
            Column("raised", "Raised", rank: 3) { TableCell($0.raised) },
            Column("due", "Due", rank: 2, definition: "20 working days after it was raised.") {
                TableCell($0.due(in: calendar))
            },
            Column(
                "late", "Late", rank: 1, definition: "Working days past the due date.",
                order: { ($0.lateness(on: day, calendar: calendar)?.daysLeft).map(Double.init) }
            ) { challenge in
                guard let lateness = challenge.lateness(on: day, calendar: calendar), lateness.isLate else {
                    return .empty
                }
                return TableCell(lateness.words(inWorkingDays: true), .concern)
            },
        ]
        return Section(
            id: "challenges", titled: "Open challenges by reviewing officers",
            blocks: [
                .table(Table(of: open, id: \.id.text, leadsTo: { .record($0.id) }, columns: columns))
            ], sources: journey.sources(open.map(\.source)))
    }
}
