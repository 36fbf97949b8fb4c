import Documents
import ImprovementJourney

extension Page {
    /// A post: who has filled it, from when to when, and its caseload.
    init?(post id: Post.ID, in journey: Journey) {
        guard let post = journey.record(id) else { return nil }
        let page = PostPage(post: post, spell: post.abolished == nil ? post.currentSpell : nil, journey: journey)
        self.init(title: "\(post.id)", summary: page.summary, tone: page.tone, sections: page.sections)
    }
}

/// What the page of a post says.
private struct PostPage {
    let post: Post
    /// Who fills it; nil where it is empty or given up.
    let spell: Spell?
    let journey: Journey

    var tone: Tone { post.abolished == nil && spell == nil ? .concern : .normal }

    var summary: Sentence {
        let workers = Set(post.spells.map(\.worker)).count.counted("worker", of: .workers)
        return "\(post.role.capitalisedSentence), \(journey.title(of: post.team)): \(state); \(workers) since it was "
            + "created."
    }

    private var state: Sentence {
        if let abolished = post.abolished { return "given up \(abolished)" }
        guard let spell else { return "nobody fills it" }
        return "filled by \(spell.contract == .agency ? "an agency worker" : "a permanent worker") since \(spell.from)"
    }

    var sections: [Section] {
        let sources = journey.sources([post.source])
        let stays = post.spells.reversed().map { PostStay(spell: $0, post: post) }
        let sections: [Section] = [
            Section(id: "post", titled: "The post", blocks: [.table(.facts(facts + leaverFacts))], sources: sources),
            Section(
                id: "spells", titled: "Who has filled it, the newest first",
                blocks: [
                    .table(.stays(stays, named: .worker, in: journey, emptyText: "Nobody has filled it."))
                ], sources: sources),
        ]
        guard let chart = caseloadChart else { return sections }
        return sections + [
            Section(
                id: "caseload", titled: "Caseload at each month's end", blocks: [.timeChart(chart)], sources: sources)
        ]
    }

    private var facts: [Fact] {
        var facts = [
            Fact("Role", "\(post.role)"),
            Fact(
                "Team", "\(journey.title(of: post.team))", journey.teams[post.team] == nil ? nil : .record(post.team)),
            Fact("Created", TableCell(post.established)),
            Fact("Full time", TableCell(Figure(.number(post.fullTimeEquivalent), unit: .fullTimeEquivalent))),
        ]
        if let abolished = post.abolished { facts.append(Fact("Given up", TableCell(abolished))) }
        guard let spell else { return facts }
        facts += [
            Fact(
                "Filled by", TableCell("\(spell.worker), \(spell.contract.rawValue)", .strong), .record(spell.worker)),
            Fact("Since", TableCell(spell.from)),
        ]
        if let rate = spell.hourlyRate {
            facts.append(Fact("An hour costs", TableCell(Figure(.number(rate), unit: .poundsPerHour))))
        }
        return facts
    }

    /// When whoever fills it leaves, and what that leaves behind; nothing where no such day is known.
    private var leaverFacts: [Fact] {
        guard let leaver = journey.leavers.first(where: { $0.post.id == post.id }) else {
            return spell?.lastDay.map { [Fact("Last day", TableCell($0))] } ?? []
        }
        var facts = [
            Fact("Last day", TableCell("\(leaver.lastDay), \(leaver.reason.rawValue)", .strong)),
            Fact("Children", leaver.childrenWords ?? noCasesWords(leaver)),
        ]
        for date in leaver.courtDates {
            facts.append(
                Fact(
                    leaver.areCourtDatesOfTeam ? "Court, of the team" : "Court",
                    "\(date.courtCase): time limit \(date.on)", .record(date.courtCase)))
        }
        return facts
    }

    private func noCasesWords(_ leaver: Leaver) -> Sentence {
        switch leaver.cases.value {
        case .number, .missing(.notApplicable): "the post holds no cases"
        case .missing: "the post's cases are not reported"
        }
    }

    /// The cases held at each month's end; nil for a post that holds none.
    private var caseloadChart: TimeChart? {
        guard let caseload = post.caseload, !caseload.counts.isEmpty else { return nil }
        let points = caseload.counts.enumerated().map { index, count in
            ChartPoint(
                period: Period(caseload.first.adding(months: index)),
                value: count.map { .number(Double($0)) } ?? .missing(.notReported))
        }
        let last = caseload.first.adding(months: caseload.counts.count - 1)
        let now: Sentence = (caseload.counts.last ?? nil)?.counted("case", of: .children) ?? "Not reported"
        let limit = journey.settings.caseload
        return TimeChart(
            title: "Cases held", unit: .count, points: points, target: Double(limit),
            sentence: "\(now) at the end of \(last); the council aims at \(limit) or fewer.")
    }
}
