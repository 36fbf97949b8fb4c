/// Every social worker's way through the council's posts: who came, moved, became permanent and left.
///
///     journey.staff.departures(.permanent, after: day, through: journey.asAt).count
///
/// Administrative posts are left out. Building it costs one pass over the spells.
package struct StaffHistory: Sendable {
    /// One worker's time in one post, with the post.
    package struct Stay: Sendable {
        /// The post.
        package var post: Post.ID
        /// The post's team.
        package var team: Team.ID
        /// The post's share of full time.
        package var fullTimeEquivalent: Double
        /// Who, from when to when, and how engaged.
        package var spell: Spell
        /// Where the post comes from.
        package var source: Source.ID
    }

    /// Days between two posts of one worker within which the worker moved, rather than left and came again.
    package static let longestGap = 31

    /// Each worker's stays, oldest first.
    package let stays: [Worker.ID: [Stay]]
    /// Who has ever been in a post of each team, each once.
    let workers: [Team.ID: Set<Worker.ID>]

    /// The history that posts tell.
    package init(_ posts: some Sequence<Post>) {
        var stays: [Worker.ID: [Stay]] = [:]
        var workers: [Team.ID: Set<Worker.ID>] = [:]
        stays.reserveCapacity(2 * posts.underestimatedCount)
        for post in posts where post.isSocialWork {
            for spell in post.spells {
                workers[post.team, default: []].insert(spell.worker)
                stays[spell.worker, default: []].append(
                    Stay(
                        post: post.id, team: post.team, fullTimeEquivalent: post.fullTimeEquivalent, spell: spell,
                        source: post.source))
            }
        }
        self.workers = workers
        self.stays = stays.mapValues { stays in
            stays.count < 2 ? stays : stays.sorted { $0.spell.from < $1.spell.from }
        }
    }

    /// The stay that follows one without the worker having left, or nil.
    private func next(after place: Int, of stays: [Stay]) -> Stay? {
        guard let until = stays[place].spell.until, place + 1 < stays.endIndex else { return nil }
        let next = stays[place + 1]
        return until.days(until: next.spell.from) <= Self.longestGap ? next : nil
    }

    /// Workers of a contract who left after one day and by another, oldest first.
    ///
    /// Who goes to another post, or from an agency to a permanent contract, has not left.
    package func departures(_ contract: Spell.Contract, after first: Day, through last: Day) -> [Stay] {
        var left: [Stay] = []
        for stays in stays.values {
            for place in stays.indices where stays[place].spell.contract == contract {
                guard let until = stays[place].spell.until, until > first, until <= last,
                    next(after: place, of: stays) == nil
                else { continue }
                left.append(stays[place])
            }
        }
        return left.sorted { ($0.spell.until ?? last, $0.post) < ($1.spell.until ?? last, $1.post) }
    }

    /// Workers who began on a contract after one day and by another, oldest first, without having been there before.
    package func arrivals(_ contract: Spell.Contract, after first: Day, through last: Day) -> [Stay] {
        var came: [Stay] = []
        for stays in stays.values {
            for place in stays.indices where stays[place].spell.contract == contract {
                let from = stays[place].spell.from
                guard from > first, from <= last, place == 0 || next(after: place - 1, of: stays) == nil else {
                    continue
                }
                came.append(stays[place])
            }
        }
        return came.sorted { ($0.spell.from, $0.post) < ($1.spell.from, $1.post) }
    }

    /// Agency workers who became permanent after one day and by another: their first permanent stays, oldest first.
    package func conversions(after first: Day, through last: Day) -> [Stay] {
        var converted: [Stay] = []
        for stays in stays.values {
            for place in stays.indices where stays[place].spell.contract == .agency {
                guard let next = next(after: place, of: stays), next.spell.contract == .permanent,
                    next.spell.from > first, next.spell.from <= last
                else { continue }
                converted.append(next)
            }
        }
        return converted.sorted { ($0.spell.from, $0.post) < ($1.spell.from, $1.post) }
    }

    /// The stay that a worker is in on a day, or nil.
    package func stay(of worker: Worker.ID, on day: Day) -> Stay? {
        stays[worker].flatMap { stay(among: $0, on: day) }
    }

    /// The stay among one worker's that lasts on a day, or nil.
    func stay(among stays: [Stay], on day: Day) -> Stay? {
        stays.lastIndex { $0.spell.from <= day && ($0.spell.until.map { $0 > day } ?? true) }.map { stays[$0] }
    }

    /// Each worker's unbroken times as a permanent worker: the first day, and the first day after (nil while it
    /// lasts).
    package func permanentService(of worker: Worker.ID) -> [(from: Day, until: Day?)] {
        permanentService(stays[worker] ?? [])
    }

    /// The unbroken times as a permanent worker that one worker's stays tell.
    func permanentService(_ stays: [Stay]) -> [(from: Day, until: Day?)] {
        var service: [(from: Day, until: Day?)] = []
        for place in stays.indices where stays[place].spell.contract == .permanent {
            let (from, until) = (stays[place].spell.from, stays[place].spell.until)
            if place > 0, stays[place - 1].spell.contract == .permanent, next(after: place - 1, of: stays) != nil,
                !service.isEmpty
            {
                service[service.endIndex - 1].until = until
            } else {
                service.append((from, until))
            }
        }
        return service
    }

    /// How often each reason is given for the end of those stays, the most frequent first; a stay that names none
    /// counts as `not recorded`.
    package static func reasons(_ stays: [Stay]) -> [(reason: String, count: Int)] {
        Dictionary(grouping: stays) { $0.spell.ending ?? "not recorded" }.map {
            (reason: $0.key, count: $0.value.count)
        }
        .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }
}

extension Journey {
    /// Every social worker's way through the posts.
    package var staff: StaffHistory { workings.result(StaffHistory.self) { StaffHistory(posts) } }
}
