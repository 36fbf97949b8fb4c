import Documents
import ImprovementJourney

extension Page {
    /// A post: who has filled it, from when to when, and its caseload.
    init?(post id: Post.ID, in journey: Journey) {
        guard let post = journey.posts[id] else { return nil }
        let spell = post.abolished == nil ? post.currentSpell : nil
        let sources = journey.sources([post.source])
        var facts: [Table.Row] = [
            .fact("Role", TableCell(post.role)),
            .fact(
                "Team", TableCell(journey.title(of: post.team)),
                journey.teams[post.team] == nil ? nil : .record(post.team)),
            .fact("Created", TableCell(post.established)),
            .fact(
                "Full time",
                TableCell(Figure(.number(post.fullTimeEquivalent), unit: .fullTimeEquivalent))),
        ]
        if let abolished = post.abolished { facts.append(.fact("Given up", TableCell(abolished))) }
        if let spell {
            facts.append(
                .fact(
                    "Filled by", TableCell("\(spell.worker), \(spell.contract.rawValue)", .strong),
                    .record(spell.worker)))
            facts.append(.fact("Since", TableCell(spell.from)))
            if let rate = spell.hourlyRate {
                facts.append(
                    .fact("An hour costs", TableCell(Figure(.number(rate), unit: .poundsPerHour))))
            }
        }
        var sections = [
            Section(id: "post", titled: "The post", blocks: [.table(.facts(facts))], sources: sources),
            Section(
                id: "spells", titled: "Who has filled it, the newest first",
                blocks: [
                    .table(
                        .stays(
                            post.spells.reversed().map { ($0, post) }, showsPosts: false, in: journey,
                            emptyText: "Nobody has filled it."))
                ], sources: sources),
        ]
        if let caseload = post.caseload, caseload.count > 0 {
            let points = caseload.counts.enumerated().map { index, count in
                ChartPoint(
                    period: Period(caseload.first.adding(months: index)),
                    value: count.map { .number(Double($0)) } ?? .missing(.notReported))
            }
            let last = caseload.first.adding(months: caseload.count - 1)
            let now = caseload.last.map { $0.counted("case") } ?? "not reported"
            sections.append(
                Section(
                    id: "caseload", titled: "Caseload at each month's end",
                    blocks: [
                        .timeChart(
                            TimeChart(
                                title: "Cases held", unit: .count, points: points,
                                target: Double(journey.settings.caseload),
                                sentence: "\(now.capitalisedSentence) at the end of \(last.words); "
                                    + "the council aims at \(journey.settings.caseload) or fewer."))
                    ], sources: sources))
        }
        let state =
            post.abolished.map { "given up \($0.words)" }
            ?? spell.map {
                "filled by \($0.contract == .agency ? "an agency worker" : "a permanent worker") since \($0.from.words)"
            }
            ?? "nobody fills it"
        self.init(
            title: post.id.text,
            summary: "\(post.role.capitalisedSentence), \(journey.title(of: post.team)): \(state); "
                + "\(Set(post.spells.map(\.worker)).count.counted("worker")) since it was created.",
            tone: post.abolished == nil && spell == nil ? .concern : .normal, sections: sections)
    }

    /// A worker: where from when to when, on what contract, and the annual reviews.
    init?(worker id: Worker.ID, in journey: Journey) {
        let stays = journey.spells(of: id)
        let worker = journey.workers[id]
        // The record of a worker names no day: before the first spell nothing of the worker is known.
        guard let latest = stays.first else { return nil }
        let day = journey.asAt
        let isHere = latest.0.until == nil
        let review = journey.overdueReviews.first { $0.stay.spell.worker == id }
        var facts: [Table.Row] = [
            .fact(
                "Now",
                TableCell(
                    isHere
                        ? "\(latest.0.contract.rawValue), \(latest.1.role), \(journey.title(of: latest.1.team))"
                        : "left" + (latest.0.until.map { " \($0.words)" } ?? "")
                            + (latest.0.ending.map { ": \($0)" } ?? ""), .strong),
                .record(latest.1.id))
        ]
        if let from = worker?.supportedYearFrom {
            let state = worker?.isInSupportedYear(on: day) == true ? "in it" : "finished"
            facts.append(
                .fact(
                    "Supported first year",
                    TableCell("from \(from.words): \(state)")))
        }
        if let cohort = worker?.cohort {
            facts.append(
                .fact(
                    "Academy", TableCell(journey.academyCohorts[cohort]?.title ?? cohort.text),
                    journey.academyCohorts[cohort] == nil ? nil : .record(cohort)))
        }
        if let review {
            facts.append(.fact("Annual review", TableCell("LATE \(review.daysOverdue)d", .concern)))
        }
        facts.append(
            .fact(
                "Reviews held",
                TableCell(
                    worker?.annualReviews.isEmpty == false
                        ? worker?.annualReviews.reversed().map(\.shortWords).joined(separator: ", ") ?? ""
                        : "none recorded")))
        let sources = journey.sources([worker?.source].compactMap(\.self) + stays.map(\.1.source))
        self.init(
            title: id.text,
            summary: isHere
                ? "\(latest.0.contract.rawValue.capitalisedSentence), \(journey.title(of: latest.1.team)), in the post "
                    + "since \(latest.0.from.words)"
                    + (review.map { "; annual review LATE \($0.daysOverdue)d." } ?? ".")
                : "Left" + (latest.0.until.map { " \($0.words)" } ?? "")
                    + (latest.0.ending.map { ": \($0)." } ?? "; no reason is recorded."),
            tone: review == nil ? .normal : .concern,
            sections: [
                Section(id: "worker", titled: "The worker", blocks: [.table(.facts(facts))], sources: sources),
                Section(
                    id: "stays", titled: "Posts, the newest first",
                    blocks: [.table(.stays(stays, showsPosts: true, in: journey, emptyText: "None."))],
                    sources: sources),
            ])
    }

    /// An academy cohort: its workers and where each is in the year.
    init?(academyCohort id: AcademyCohort.ID, in journey: Journey) {
        guard let cohort = journey.academyCohorts[id] else { return nil }
        let staff = journey.staff
        let month = Month(lastEndedBy: journey.asAt)
        let workers = journey.academyWorkers(id)
        let rows = workers.map { worker in
            let stay = staff.stay(of: worker.id, on: journey.asAt)
            let last = staff.stays[worker.id]?.last?.spell
            let cases = stay.flatMap { journey.posts[$0.post]?.casesHeld(in: month) }
            let isProtected = worker.isInSupportedYear(on: journey.asAt)
            let isAbove = isProtected && (cases ?? 0) > journey.settings.protectedCaseload
            return Table.Row(
                id: worker.id.text,
                cells: [
                    TableCell(worker.id.text),
                    stay.map { TableCell(journey.title(of: $0.team)) } ?? TableCell("left", .quiet),
                    TableCell(isProtected ? "first year" : stay == nil ? "" : "year finished"),
                    TableCell(
                        cases.map(Figure.init(count:)) ?? Figure(.missing(.notReported), unit: .count),
                        isAbove ? .concern : .normal),
                    TableCell(stay == nil ? last?.ending ?? "no reason recorded" : "", .quiet),
                ], destination: .record(worker.id))
        }
        let here = workers.count { staff.stay(of: $0.id, on: journey.asAt) != nil }
        self.init(
            title: cohort.title,
            summary: "Began \(cohort.began.words) with \(cohort.places.counted("place")): "
                + "\(workers.count) started, \(here) still here.",
            sections: [
                Section(
                    id: "workers", titled: "Its workers",
                    blocks: [
                        .table(
                            Table(
                                columns: [
                                    Table.Column("worker", "Worker", rank: 1),
                                    Table.Column("team", "Team", rank: 1, isFlexible: true),
                                    Table.Column("year", "Year", rank: 2),
                                    Table.Column(
                                        "cases", "Cases", alignment: .right, rank: 1,
                                        definition: "Cases held at the end of \(month.words); at most "
                                            + "\(journey.settings.protectedCaseload) in the first year."),
                                    Table.Column("why", "Why left", rank: 3),
                                ], rows: rows, emptyText: "Nobody of the cohort has begun in a post."))
                    ], sources: journey.sources([cohort.source] + workers.map(\.source)))
            ])
    }
}

extension Table {
    /// Times in posts: who or where, from when to when, on what contract, and why it ended.
    static func stays(
        _ stays: [(spell: Spell, post: Post)], showsPosts: Bool, in journey: Journey, emptyText: String
    ) -> Table {
        Table(
            columns: [
                Column("who", showsPosts ? "Post" : "Worker", rank: 1),
                Column("contract", "Contract", rank: 1),
                Column("from", "From", rank: 1),
                Column("until", "Until", rank: 1, definition: "The first day on which the worker was not there."),
                Column("ending", "Why it ended", rank: 2, isFlexible: true),
                Column("rate", "An hour", alignment: .right, rank: 3, definition: "What an hour cost the council."),
                Column("team", "Team", rank: 4),
            ],
            rows: stays.map { spell, post in
                Row(
                    id: "\(post.id) \(spell.worker) \(spell.from)",
                    cells: [
                        TableCell(showsPosts ? post.id.text : spell.worker.text), TableCell(spell.contract.rawValue),
                        TableCell(spell.from), spell.until.map { TableCell($0) } ?? TableCell("now", .strong),
                        TableCell(spell.ending ?? (spell.until == nil ? "" : "not recorded"), .quiet),
                        TableCell(
                            Figure(
                                spell.hourlyRate.map(Value.number) ?? .missing(.notReported), unit: .poundsPerHour)),
                        TableCell(journey.title(of: post.team), .quiet),
                    ], destination: showsPosts ? .record(post.id) : .record(spell.worker))
            }, emptyText: emptyText)
    }
}
