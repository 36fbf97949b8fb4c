import ImprovementJourney
import JourneyFiles

/// Who is known on the last day to leave: how soon after it, in days, and how long before they said so, in days; nil
/// where a contract ends without notice.
///
/// Published: 61.9 full-time equivalents of permanent workers left in the year to 30 September 2019, five a month; agency
/// contracts end at about one in twenty a month.
private let leaving: [(contract: Spell.Contract, days: ClosedRange<Int>, notice: Int?)] =
    Array(repeating: (.permanent, 3...28, 34), count: 4) + Array(repeating: (.permanent, 29...52, 58), count: 2)
    + Array(repeating: (.agency, 2...28, nil), count: 5) + Array(repeating: (.agency, 29...88, nil), count: 7)
    + [(.agency, 2...7, 9)]

/// Gives some of those who fill a post on the last day a day on which they leave.
func addLeavers(to part: inout IllustrativeRecord.Part) {
    var chance = Chance(seed: 2019)
    var posts = Array(part.record.posts)
    for plan in leaving {
        let open = posts.indices.filter { index in
            guard posts[index].isSocialWork, let spell = posts[index].currentSpell else { return false }
            return spell.contract == plan.contract && spell.lastDay == nil && spell.from < Calendar.day(2019, 5, 1)
        }
        guard !open.isEmpty else { continue }
        let index = chance.pick(open)
        let place = posts[index].spells.count - 1
        let last = Calendar.workingDay(until: Calendar.lastDay.adding(days: chance.whole(plan.days)))
        posts[index].spells[place].lastDay = last
        posts[index].spells[place].noticeGiven = plan.notice.map { days in
            Calendar.workingDay(until: min(last.adding(days: -days + chance.whole(0...5)), Calendar.lastDay))
        }
    }
    part.record[Post.self] = Register(posts)
}

/// Names the post that holds each live case: one of its team whose worker has cases.
func addHolders(to part: inout IllustrativeRecord.Part, posts: Register<Post>) {
    var chance = Chance(seed: 1991)
    let cases = part.record.courtCases.map { courtCase in
        var courtCase = courtCase
        let holders = posts.filter {
            $0.team == courtCase.team && $0.abolished == nil && $0.established <= courtCase.issued
                && ($0.currentCaseload ?? 0) > 0
        }
        if courtCase.isLive, !holders.isEmpty { courtCase.post = chance.pick(Array(holders)).id }
        return courtCase
    }
    part.record[CourtCase.self] = Register(cases)
}
