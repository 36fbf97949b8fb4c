/// A worker in the assessed and supported first year who holds more cases than its protection allows.
package struct ProtectedCaseloadBreach: Sendable {
    /// The post that the worker fills.
    package let post: Post.ID
    /// The post's team.
    package let team: Team.ID
    /// The worker.
    package let worker: Worker.ID
    /// The cases held.
    package let cases: Int
    /// Where the post comes from.
    package let source: Source.ID
}

/// The breaches at the last month's end, kept once found.
private struct ProtectedCaseloadBreaches: Sendable {
    let mostFirst: [ProtectedCaseloadBreach]
    let teams: [Team.ID: Int]

    init(_ breaches: [ProtectedCaseloadBreach]) {
        mostFirst = breaches
        teams = breaches.reduce(into: [:]) { $0[$1.team, default: 0] += 1 }
    }
}

extension Establishment {
    /// Workers in their first year who hold more cases than a limit at a month's end, the most first.
    package func protectedCaseloadBreaches(of limit: Int, in month: Month) -> [ProtectedCaseloadBreach] {
        let day = month.lastDay
        var breaches: [ProtectedCaseloadBreach] = []
        for post in self {
            guard let cases = post.casesHeld(in: month), cases > limit, let spell = post.spell(on: day),
                rows.workers[spell.worker].supportedYear?.includes(day) == true
            else { continue }
            breaches.append(
                ProtectedCaseloadBreach(
                    post: post.id, team: post.team, worker: rows.workerNames[spell.worker], cases: cases,
                    source: post.source))
        }
        return breaches.sorted { ($1.cases, $0.post) < ($0.cases, $1.post) }
    }
}

extension Journey {
    private var allProtectedCaseloadBreaches: ProtectedCaseloadBreaches {
        workings.result(ProtectedCaseloadBreaches.self) {
            ProtectedCaseloadBreaches(
                establishment.protectedCaseloadBreaches(
                    of: settings.protectedCaseload, in: lastMonth))
        }
    }

    /// Workers who held more cases at the last month's end than the settings allow in the first year, the most first.
    package var protectedCaseloadBreaches: [ProtectedCaseloadBreach] { allProtectedCaseloadBreaches.mostFirst }

    /// How many of them are a team's.
    func protectedCaseloadBreaches(of team: Team.ID) -> Int { allProtectedCaseloadBreaches.teams[team] ?? 0 }
}
