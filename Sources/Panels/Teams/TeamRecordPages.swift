import Documents
import ImprovementJourney

extension Page {
    /// A team: its posts, cases, actions, challenges and measures.
    init?(team id: Team.ID, in journey: Journey) {
        guard let state = journey.state(of: id) else { return nil }
        let team = state.team
        let scope = Scope.team(id)
        let posts = journey.records(Post.self, of: id).filter { $0.abolished == nil }
        let actions = journey.actions(of: id)
        let effects = journey.actionEffects
        let keys = journey.measures.map { Series.Key($0.id, scope) }.filter { journey.series($0) != nil }
        let cases = journey.records(CourtCase.self, of: id).filter { $0.concluded == nil }
        var summary = "Agency \(state.agency.text)\(state.periodWords(.agencyShare)), "
        summary += "caseload \(state.caseload.text)\(state.periodWords(.averageCaseload)), "
        summary +=
            "\(state.protectedBreaches) protected \(state.protectedBreaches == 1 ? "caseload" : "caseloads") breached, "
        summary += "\(state.lateActions.counted("late action")), \(state.casesPastLimit) of "
        summary += "\(cases.count.counted("live case")) past the limit."
        if let closed = team.closed { summary = "Ended \(closed.words). " + summary }
        self.init(
            title: team.title, summary: summary, tone: state.flags > 0 ? .concern : .normal,
            sections: [
                Section(
                    id: "posts",
                    titled: "\(posts.count.counted("post")), \(posts.count { $0.currentSpell == nil }) of them empty",
                    blocks: [.table(.posts(posts, in: journey))],
                    sources: journey.sources(posts.map(\.source))),
                Section(
                    id: "cases", titled: "Live care cases, the least time left first",
                    blocks: [.table(.liveCases(cases, in: journey))], sources: journey.sources(cases.map(\.source))),
                Section(
                    id: "actions", titled: "Actions",
                    blocks: [
                        .table(
                            .actions(actions, effects, in: journey, emptyText: "No action of the plan is the team's."))
                    ],
                    sources: journey.sources(of: actions, effects)),
                Section(
                    id: "measures", titled: "Measures", blocks: [.table(.measures(keys, in: journey))],
                    sources: journey.sources(ofSeries: keys)),
                Self.challenges(of: id, in: journey),
            ].compactMap { $0 })
    }

    private static func challenges(of team: Team.ID, in journey: Journey) -> Section? {
        let open = journey.records(Challenge.self, of: team).filter { $0.resolved == nil }
            .sorted { $0.raised < $1.raised }
        guard !open.isEmpty else { return nil }
        let calendar = journey.calendar
        let rows = open.map { challenge in
            let due = challenge.due(in: calendar)
            return Table.Row(
                id: challenge.id.text,
                cells: [
                    TableCell(challenge.subject), TableCell(challenge.raised), TableCell(due),
                    due < journey.asAt ? TableCell("LATE \(due.days(until: journey.asAt))d", .concern) : .empty,
                ], destination: .record(challenge.id))
        }
        return Section(
            id: "challenges", titled: "Open challenges by reviewing officers",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("subject", "About", rank: 1, isFlexible: true),
                            Table.Column("raised", "Raised", rank: 3),
                            Table.Column(
                                "due", "Due", rank: 2, definition: "20 working days after it was raised."),
                            Table.Column("late", "Late", rank: 1, definition: "Days past the due date."),
                        ], rows: rows))
            ], sources: journey.sources(open.map(\.source)))
    }
}

extension Table {
    /// Posts with who fills them: the vacant first, then agency workers, then permanent ones, the most cases first.
    static func posts(_ posts: some Sequence<Post>, in journey: Journey) -> Table {
        let month = Month(lastEndedBy: journey.asAt)
        func order(_ post: Post) -> (Int, Int) {
            (post.currentSpell.map { $0.contract == .agency ? 1 : 2 } ?? 0, -(post.currentCaseload ?? 0))
        }
        return Table(
            columns: [
                Column("post", "Post", rank: 1),
                Column("role", "Role", rank: 2, isFlexible: true),
                Column("contract", "Filled by", rank: 1),
                Column("since", "Since", rank: 3),
                Column(
                    "cases", "Cases", alignment: .right, rank: 1,
                    definition: "Cases held at the end of \(month.words); - where none were reported."),
                Column("notes", "Notes", rank: 2),
                Column("worker", "Worker", rank: 4),
                Column(
                    "fte", "Full time", alignment: .right, rank: 5, definition: "The post's share of full time."),
            ],
            rows: posts.sorted { (order($0).0, order($0).1, $0.id) < (order($1).0, order($1).1, $1.id) }.map { post in
                row(post, month, journey)
            }, emptyText: "No post is known on this day: workforce.json would hold them.")
    }

    private static func row(_ post: Post, _ month: Month, _ journey: Journey) -> Row {
        let spell = post.currentSpell
        let isProtected = spell.flatMap { journey.workers[$0.worker] }?.isInSupportedYear(on: journey.asAt) == true
        let cases = post.spell(on: month.lastDay) == nil ? nil : post.caseload?[month]
        let isAbove = cases.map { $0 > (isProtected ? journey.settings.protectedCaseload : journey.settings.caseload) }
        let figure =
            cases.map(Figure.init(count:))
            ?? Figure(.missing(post.caseload == nil ? .notApplicable : .notReported), unit: .count)
        return Row(
            id: post.id.text,
            cells: [
                TableCell(post.id.text), TableCell(post.role),
                spell.map { TableCell($0.contract.rawValue, $0.contract == .agency ? .strong : .normal) }
                    ?? TableCell("nobody", .concern),
                spell.map { TableCell($0.from) } ?? .empty,
                TableCell(figure, isAbove == true ? .concern : .normal),
                TableCell(isProtected ? "first year" : "", .quiet),
                TableCell(spell?.worker.text ?? "", .quiet),
                TableCell(Figure(.number(post.fullTimeEquivalent), unit: .fullTimeEquivalent), .quiet),
            ], destination: .record(post.id))
    }

    /// Live care cases as bars against their limits, the least time left first.
    static func liveCases(_ cases: some Sequence<CourtCase>, in journey: Journey) -> Table {
        let day = journey.asAt
        let sorted = cases.map { ($0, $0.standing(on: day)) }
            .sorted { ($0.1.daysLeft, $0.0.id) < ($1.1.daysLeft, $1.0.id) }
        let longest = sorted.map { max($0.1.weeks, $0.1.deadline.limitInWeeks) }.max() ?? 26
        return Table(
            columns: [
                Column("case", "Case", rank: 1),
                Column(
                    "left", "Left", alignment: .right, rank: 1,
                    definition: "Days to the limit: 26 weeks from issue, or the end of an extension."),
                Column("weeks", "Weeks against 26", rank: 2, isFlexible: true),
                Column("stage", "Stage", rank: 3),
                Column("waits", "Waits for", rank: 2),
            ],
            rows: sorted.map { courtCase, _ in
                Row(
                    id: courtCase.id.text,
                    cells: [
                        TableCell(courtCase.id.text, .strong), courtCase.daysLeftCell(on: day),
                        TableCell(.bar(courtCase.bar(on: day, maximum: max(30, longest.rounded(.up))))),
                        TableCell(courtCase.stage),
                        TableCell(courtCase.currentWait?.waitingFor.rawValue ?? "", .quiet),
                    ], destination: .record(courtCase.id))
            }, emptyText: "No live care case is the team's.")
    }
}
