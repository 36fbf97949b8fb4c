import Documents
import ImprovementJourney

extension Page {
    /// A worker: where from when to when, on what contract, and the annual reviews.
    init?(worker id: Worker.ID, in journey: Journey) {
        guard let page = WorkerPage(id, in: journey) else { return nil }
        self.init(
            title: "\(id)", summary: page.summary, tone: page.review == nil ? .normal : .concern,
            sections: page.sections)
    }
}

/// What the page of a worker says.
private struct WorkerPage {
    /// The worker; nil where the files name the worker in posts only.
    let worker: Worker?
    /// Times in posts, the newest first.
    let stays: [PostStay]
    /// The newest of them.
    let latest: PostStay
    /// How late the annual review is; nil where it is not.
    let review: Lateness?
    let journey: Journey

    /// Nil before the worker's first day in a post: the record of a worker names no day, so nothing is known until then.
    init?(_ id: Worker.ID, in journey: Journey) {
        let stays = journey.spells(of: id).map { PostStay(spell: $0.spell, post: $0.post) }
        guard let latest = stays.first else { return nil }
        worker = journey.record(id)
        self.stays = stays
        self.latest = latest
        review = journey.overdueReviews.first { $0.stay.worker == id }.map { .late(days: $0.daysOverdue) }
        self.journey = journey
    }

    private var isHere: Bool { latest.spell.until == nil }

    private var team: String { journey.title(of: latest.post.team) }

    /// ` 1 October 2018`, the day on which the worker left.
    private var dayLeft: Sentence { latest.spell.until.map { " \($0)" } ?? "" }

    var summary: Sentence {
        guard isHere else {
            return "Left\(dayLeft)" + (latest.spell.ending.map { ": \($0)." } ?? "; no reason is recorded.")
        }
        let review: Sentence = review.map { "; annual review \($0.words)." } ?? "."
        return "\(latest.spell.contract.rawValue.capitalisedSentence), \(team), in the post since \(latest.spell.from)"
            + review
    }

    var sections: [Section] {
        let sources = journey.sources([worker?.source].compactMap(\.self) + stays.map(\.post.source))
        return [
            Section(id: "worker", titled: "The worker", blocks: [.table(.facts(facts))], sources: sources),
            Section(
                id: "stays", titled: "Posts, the newest first",
                blocks: [.table(.stays(stays, named: .post, in: journey, emptyText: "None."))], sources: sources),
        ]
    }

    private var facts: [Fact] {
        let now: Sentence =
            isHere
            ? "\(latest.spell.contract.rawValue), \(latest.post.role), \(team)"
            : "left\(dayLeft)\(latest.spell.ending.map { ": \($0)" } ?? "")"
        var facts = [Fact("Now", TableCell(now, .strong), .record(latest.post.id))]
        if let from = worker?.supportedYearFrom {
            let state = worker?.isInSupportedYear(on: journey.asAt) == true ? "in it" : "finished"
            facts.append(Fact("Supported first year", "from \(from): \(state)"))
        }
        if let id = worker?.cohort {
            let cohort = journey.academyCohorts[id]
            facts.append(Fact("Academy", "\(cohort?.title ?? id.text)", cohort == nil ? nil : .record(id)))
        }
        if let review { facts.append(Fact("Annual review", TableCell(review.words, .concern))) }
        let held = worker?.annualReviews?.reversed().map { day -> Sentence in "\(short: day)" }
        facts.append(
            Fact("Reviews held", held.map { $0.isEmpty ? "none" : $0.joined(separator: ", ") } ?? "not recorded"))
        return facts
    }
}
