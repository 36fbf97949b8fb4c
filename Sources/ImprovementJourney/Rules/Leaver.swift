/// Somebody who leaves a post on a day that is known beforehand, and what that leaves behind: cases without a worker,
/// court limits that come up, children who meet somebody new.
package struct Leaver: Sendable {
    /// How it is known that the worker leaves.
    package enum Reason: String, Hashable, Sendable {
        /// Notice was given.
        case notice = "notice given"
        /// The contract ends, and nobody has recorded that it goes on.
        case contractEnds = "contract ends"
    }

    /// A live court case that comes to its limit soon.
    package struct CourtDate: Hashable, Sendable {
        /// The case.
        package var courtCase: CourtCase.ID
        /// The last day of its 26 weeks, or of its extension.
        package var on: Day
    }

    /// The post that is left.
    package var post: Post
    /// The time in it that ends.
    package var spell: Spell
    /// The last day in the post.
    package var lastDay: Day
    /// How that is known.
    package var reason: Reason
    /// Cases that the post held at the last month's end; missing where none were reported, not applicable where the post
    /// holds none.
    ///
    /// Each is a child who would meet another worker.
    package var cases: Figure
    /// How many workers the post has had in the twelve months to the last day: whoever follows is one more.
    ///
    /// Which of its children met each of them is not recorded.
    package var workersInYear: Int
    /// Live court cases within reach: the post's own where they name a post, else the team's; the first limit first.
    package var courtDates: [CourtDate]
    /// Whether the court cases are the team's, because none of its live cases names the post that holds it.
    package var areCourtDatesOfTeam: Bool
}

extension Leaver {
    /// How far ahead of the journey's day a court limit is told of: 8 weeks, in days.
    package static let courtDays = 56
    /// How far ahead leavers are looked for: 4 weeks, in days.
    package static let days = 28

    /// What it means for children, in a few words: `18 children would meet their 3rd worker in 12 months`; nil where no
    /// cases are known.
    package var childrenWords: Sentence? {
        guard let number = cases.value.number, number > 0 else { return nil }
        let words: Sentence = "\(cases) \(number == 1 ? "child" : "children") would meet another worker"
        guard workersInYear > 1 else { return words }
        return words + ", after \(Figure(count: workersInYear, of: .workers)) in the post in 12 months"
    }
}

/// Who leaves within so many days, kept once found.
private struct Leavers: Sendable {
    let inOrder: [Leaver]
}

extension Journey {
    /// Who leaves a post on the journey's day or within 28 days, as far as is recorded, the first to go first.
    ///
    /// A last day that has passed is no leaver's: the record does not say that the worker went.
    package var leavers: [Leaver] {
        workings.result(Leavers.self) { Leavers(inOrder: findLeavers(within: Leaver.days)) }.inOrder
    }

    /// Who leaves a team's posts within 28 days.
    package func leavers(of team: Team.ID) -> [Leaver] { leavers.filter { $0.post.team == team } }

    /// Whether any notice or end of a contract is recorded: where there is none, who leaves is not known.
    package var recordsLeavers: Bool {
        establishment.rows.spells.contains { $0.lastDay != nil && $0.known <= asAt && $0.lastDayKnown <= asAt }
    }

    /// Who leaves a post within so many days of the journey's, the first to go first.
    package func findLeavers(within days: Int) -> [Leaver] {
        let rows = establishment.rows
        let until = asAt.adding(days: days)
        var leavers: [Leaver] = []
        for spell in rows.spells {
            guard let lastDay = spell.lastDay, lastDay >= asAt, lastDay <= until, spell.lastDayKnown <= asAt,
                spell.known <= asAt, let post = record(rows.postNames[spell.post]), post.abolished == nil,
                let current = post.currentSpell, current.from == spell.from, current.lastDay == lastDay
            else { continue }
            leavers.append(leaver(of: post, current, on: lastDay))
        }
        return leavers.sorted { ($0.lastDay, $0.post.id) < ($1.lastDay, $1.post.id) }
    }

    private func leaver(of post: Post, _ spell: Spell, on lastDay: Day) -> Leaver {
        let held = post.casesHeld(in: lastMonth)
        let cases =
            held.map { Figure(count: $0, of: .children) }
            ?? Figure(.missing(post.caseload == nil ? .notApplicable : .notReported), unit: .count, counts: .children)
        let yearBefore = lastDay.adding(months: -12)
        let recent = post.spells.filter { $0.from <= lastDay && $0.until.map { $0 > yearBefore } ?? true }
        let live = liveCases(of: post.team)
        let isOfTeam = !live.contains { $0.post != nil }
        return Leaver(
            post: post, spell: spell, lastDay: lastDay, reason: spell.noticeGiven == nil ? .contractEnds : .notice,
            cases: cases, workersInYear: Set(recent.map(\.worker)).count,
            courtDates: courtDates(of: isOfTeam ? live : live.filter { $0.post == post.id }),
            areCourtDatesOfTeam: isOfTeam)
    }

    /// The limits of live cases that end within 8 weeks of the journey's day, or have ended.
    private func courtDates(of cases: [CourtCase]) -> [Leaver.CourtDate] {
        cases.compactMap { courtCase -> Leaver.CourtDate? in
            guard courtCase.deadline.isLaw else { return nil }
            let limit = courtCase.deadline.currentLimit
            return limit <= asAt.adding(days: Leaver.courtDays)
                ? Leaver.CourtDate(courtCase: courtCase.id, on: limit) : nil
        }.sorted { ($0.on, $0.courtCase) < ($1.on, $1.courtCase) }
    }
}
