import ImprovementJourney

extension Service: NamedRecord {
    static let shape = Shape(
        blank: Service(id: "", title: ""),
        [.id(\.id, "The name by which teams refer to it."), .required("title", \.title, "Its name on screen.")])
}

extension Team: NamedRecord {
    static let shape = Shape(
        blank: Team(id: "", title: "", service: "", opened: blankDay, source: ""),
        [
            .id(\.id, "The name by which posts, cases and actions refer to it, such as `assessment-1`."),
            .required("title", \.title, "Its name on screen: what it does, never the office it sits in."),
            .required("service", \.service, "The service it belongs to."),
            .required("opened", \.opened, "When it began."),
            .optional("closed", \.closed, "When it ended; left out while it exists."),
            .source(\.source),
        ],
        check: { team, node, reader in
            reader.refuse(("closed", team.closed), before: ("opened", team.opened), in: node)
        })
}

extension Partner: NamedRecord {
    static let shape = Shape(
        blank: Partner(id: "", title: ""),
        [
            .id(\.id, "The name by which series refer to it, as their category."),
            .required("title", \.title, "Its name on screen."),
        ])
}

extension Post: NamedRecord {
    static let shape = Shape(
        blank: Post(id: "", team: "", role: "", established: blankDay, source: ""),
        [
            .id(\.id, "The position's number, such as `P-0123`."),
            .required("team", \.team, "The team it belongs to."),
            .required("role", \.role, "What the position is, such as `social worker`."),
            .required("established", \.established, "When it was created."),
            .optional("abolished", \.abolished, "When it was given up; left out while it stands."),
            .defaulted(
                "fullTimeEquivalent", \.fullTimeEquivalent, 1, least: 0.01, most: 1,
                "Its share of full time; left out, full time."),
            .list("spells", \.spells, "Who filled it from when to when, oldest first."),
            .optional("caseload", \.caseload, "Cases held at each month's end; left out where it holds none."),
            .source(\.source),
        ],
        check: { post, node, reader in
            reader.refuse(("abolished", post.abolished), before: ("established", post.established), in: node)
            reader.refuseDisorder(of: "spells", in: node, post.spells, by: \.from)
            reader.warnOfContradictions(in: post, at: node)
            reader.posts.append((post, node))
        })
}

extension Spell: FileRecord {
    static let shape = Shape(
        "spell", blank: Spell(worker: "", from: blankDay, contract: .permanent),
        [
            .required("worker", \.worker, "Who filled the post."),
            .required("from", \.from, "The first day."),
            .optional("until", \.until, "The first day on which the worker no longer filled it."),
            .required("contract", \.contract, "Permanent or agency."),
            .optional("hourlyRate", \.hourlyRate, least: 0, "What an hour costs the council, in pounds."),
            .optional("ending", \.ending, "Why it ended, such as `moved to another council`."),
            .optional("noticeGiven", \.noticeGiven, "The day on which notice was given, by whichever side."),
            .optional(
                "lastDay", \.lastDay,
                "The last day that is known beforehand: of the notice or, without one, of the contract."),
        ],
        check: { spell, node, reader in
            reader.refuse(("until", spell.until), before: ("from", spell.from), in: node)
            reader.refuse(("noticeGiven", spell.noticeGiven), before: ("from", spell.from), in: node)
            reader.refuse(("lastDay", spell.lastDay), before: ("from", spell.from), in: node)
            reader.refuse(("lastDay", spell.lastDay), before: ("noticeGiven", spell.noticeGiven), in: node)
        })
}

extension MonthlyCounts: FileRecord {
    static let shape = Shape(
        "caseload", blank: MonthlyCounts(first: Month(ordinal: 0), counts: []),
        [
            .required("first", \.first, "The first count's month."),
            .required("counts", \.counts, "One whole number a month; null where none was reported."),
        ],
        check: { caseload, node, reader in
            guard let index = caseload.counts.firstIndex(where: { $0.map { $0 < 0 } ?? false }) else { return }
            reader.warn(
                at: reader.entry(index, of: "counts", in: node), "A worker's cases are below 0.",
                "Write null where none was reported.")
        })
}

extension Worker: NamedRecord {
    static let shape = Shape(
        blank: Worker(id: "", source: ""),
        [
            .id(\.id, "The council's own number for the worker, such as `W-0123`; never a name."),
            .optional("supportedYearFrom", \.supportedYearFrom, "The first day of the assessed and supported year."),
            .optional("supportedYearUntil", \.supportedYearUntil, "The first day after that year."),
            .optional("cohort", \.cohort, "The academy cohort that the worker came with."),
            .optional(
                "annualReviews", \.annualReviews,
                "When annual reviews took place, oldest first; `[]` where none did, left out where they are not recorded."
            ),
            .source(\.source),
        ],
        check: { worker, node, reader in
            reader.refuse(
                ("supportedYearUntil", worker.supportedYearUntil),
                before: ("supportedYearFrom", worker.supportedYearFrom), in: node)
            reader.refuseDisorder(of: "annualReviews", in: node, worker.annualReviews ?? [], by: \.self)
        })
}

extension AcademyCohort: NamedRecord {
    static let shape = Shape(
        blank: AcademyCohort(id: "", title: "", began: blankDay, places: 0, source: ""),
        [
            .id(\.id, "The name by which workers refer to it."),
            .required("title", \.title, "Its name on screen."),
            .required("began", \.began, "The first day of its year."),
            .required("places", \.places, least: 0, "How many places it had."),
            .source(\.source),
        ])
}
