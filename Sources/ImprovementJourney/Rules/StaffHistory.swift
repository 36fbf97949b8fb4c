/// Every social worker's way through the council's posts: who came, moved, became permanent and left.
///
///     journey.staff.departures(.permanent, after: day, through: journey.asAt).count
///
/// Administrative posts are left out. Building it costs one pass over the spells.
package struct StaffHistory: Sendable {
    /// One worker's time in one post, with the post.
    package struct Stay: Sendable {
        let rows: EstablishmentRows
        let spell: EstablishmentRows.Spell

        /// The worker.
        package var worker: Worker.ID { rows.workerNames[spell.worker] }
        /// The post.
        package var post: Post.ID { rows.postNames[spell.post] }
        /// The post's team.
        package var team: Team.ID { rows.teamNames[rows.posts[spell.post].team] }
        /// The post's share of full time.
        package var fullTimeEquivalent: Double { rows.posts[spell.post].fullTimeEquivalent }
        /// The first day.
        package var from: Day { spell.from }
        /// The first day on which the worker no longer filled the post; nil while the stay lasts.
        package var until: Day? { spell.until }
        /// Why it ended; nil while it lasts or where no reason is recorded.
        package var ending: String? { spell.ending.map { rows.endings[$0] } }
        /// Where the post comes from.
        package var source: Source.ID { rows.postSources[spell.post] }
    }

    /// Days between two posts of one worker within which the worker moved, rather than left and came again.
    package static let longestGap = 31

    private let establishment: Establishment
    /// The stays after which the worker had left.
    private var last: [EstablishmentRows.Spell] = []
    /// The stays before which the worker had not been there.
    private var first: [EstablishmentRows.Spell] = []
    /// The first permanent stays of those who had been agency workers.
    private var converted: [EstablishmentRows.Spell] = []

    init(_ establishment: Establishment) {
        self.establishment = establishment
        establishment.forEachSocialWorker { _, stays in
            for place in stays.indices {
                if let next = Self.next(after: place, of: stays) {
                    if stays[place].contract == .agency, next.contract == .permanent { converted.append(next) }
                } else if stays[place].until != nil {
                    last.append(stays[place])
                }
                if place == 0 || Self.next(after: place - 1, of: stays) == nil { first.append(stays[place]) }
            }
        }
    }

    /// The stay that follows one without the worker having left, or nil.
    private static func next(after place: Int, of stays: [EstablishmentRows.Spell]) -> EstablishmentRows.Spell? {
        guard let until = stays[place].until, place + 1 < stays.endIndex else { return nil }
        let next = stays[place + 1]
        return until.days(until: next.from) <= longestGap ? next : nil
    }

    /// Workers of a contract who left after one day and by another, oldest first.
    ///
    /// Who goes to another post, or from an agency to a permanent contract, has not left.
    package func departures(_ contract: Spell.Contract, after first: Day, through last: Day) -> [Stay] {
        stays(self.last.filter { $0.contract == contract }, after: first, through: last) { $0.until ?? last }
    }

    /// Workers who began on a contract after one day and by another, oldest first, without having been there before.
    package func arrivals(_ contract: Spell.Contract, after first: Day, through last: Day) -> [Stay] {
        stays(self.first.filter { $0.contract == contract }, after: first, through: last, by: \.from)
    }

    /// Agency workers who became permanent after one day and by another: their first permanent stays, oldest first.
    package func conversions(after first: Day, through last: Day) -> [Stay] {
        stays(converted, after: first, through: last, by: \.from)
    }

    /// Who came, left and became permanent in each of some months.
    struct Flows: Sendable {
        /// Heads, and the full-time equivalents that they fill.
        typealias Group = (heads: Int, size: Double)
        /// Permanent workers who left, and those who came from outside the academy, in full-time equivalents.
        fileprivate(set) var left, came: [Double]
        /// Workers who began in the academy, and agency workers who became permanent.
        fileprivate(set) var begun, converted: [Group]
    }

    /// Who came, left and became permanent in each of some months, as `departures`, `arrivals` and `conversions` have
    /// them.
    ///
    /// - Parameter began: Who was there by that day has not come.
    func flows(in months: ClosedRange<Month>, cameAfter began: Day) -> Flows {
        let count = months.lowerBound.months(until: months.upperBound) + 1
        let nobody = Array(repeating: Flows.Group(heads: 0, size: 0), count: count)
        var flows = Flows(
            left: Array(repeating: 0, count: count), came: Array(repeating: 0, count: count), begun: nobody,
            converted: nobody)
        let rows = establishment.rows
        func place(_ day: Day) -> Int? {
            let month = Month(containing: day)
            return months.contains(month) ? months.lowerBound.months(until: month) : nil
        }
        for spell in last where spell.contract == .permanent {
            guard let place = spell.until.flatMap(place) else { continue }
            flows.left[place] += rows.posts[spell.post].fullTimeEquivalent
        }
        for spell in first where spell.contract == .permanent && spell.from > began {
            guard let place = place(spell.from) else { continue }
            let size = rows.posts[spell.post].fullTimeEquivalent
            if rows.workers[spell.worker].cohort == nil {
                flows.came[place] += size
            } else {
                flows.begun[place].heads += 1
                flows.begun[place].size += size
            }
        }
        for spell in converted {
            guard let place = place(spell.from) else { continue }
            flows.converted[place].heads += 1
            flows.converted[place].size += rows.posts[spell.post].fullTimeEquivalent
        }
        return flows
    }

    /// The stays whose day lies after one and by another, oldest first.
    private func stays(
        _ spells: [EstablishmentRows.Spell], after first: Day, through last: Day,
        by day: (EstablishmentRows.Spell) -> Day
    ) -> [Stay] {
        let rows = establishment.rows
        return spells.filter { day($0) > first && day($0) <= last }
            .sorted { (day($0), rows.postNames[$0.post]) < (day($1), rows.postNames[$1.post]) }
            .map { Stay(rows: rows, spell: $0) }
    }

    /// The stay that a worker is in on a day, or nil.
    package func stay(of worker: Worker.ID, on day: Day) -> Stay? {
        Self.stay(among: stays(of: worker), on: day).map { Stay(rows: establishment.rows, spell: $0) }
    }

    /// A worker's latest stay, or nil.
    package func latestStay(of worker: Worker.ID) -> Stay? {
        stays(of: worker).last.map { Stay(rows: establishment.rows, spell: $0) }
    }

    private func stays(of worker: Worker.ID) -> [EstablishmentRows.Spell] {
        establishment.rows.workerPlaces[worker].map(establishment.stays) ?? []
    }

    /// The stay among one worker's that lasts on a day, or nil.
    static func stay(among stays: [EstablishmentRows.Spell], on day: Day) -> EstablishmentRows.Spell? {
        stays.last { $0.from <= day && ($0.until.map { $0 > day } ?? true) }
    }

    /// The unbroken times as a permanent worker that one worker's stays tell: the first day, and the first day after
    /// (nil while it lasts).
    static func permanentService(_ stays: [EstablishmentRows.Spell]) -> [(from: Day, until: Day?)] {
        var service: [(from: Day, until: Day?)] = []
        for place in stays.indices where stays[place].contract == .permanent {
            if place > 0, stays[place - 1].contract == .permanent, next(after: place - 1, of: stays) != nil,
                !service.isEmpty
            {
                service[service.endIndex - 1].until = stays[place].until
            } else {
                service.append((stays[place].from, stays[place].until))
            }
        }
        return service
    }

    /// How often each reason is given for the end of those stays, the most frequent first; a stay that names none
    /// counts as `not recorded`.
    package static func reasons(_ stays: [Stay]) -> [(reason: String, count: Int)] {
        stays.reduce(into: [String: Int]()) { $0[$1.ending ?? "not recorded", default: 0] += 1 }
            .map { (reason: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }
}

extension Journey {
    /// Every social worker's way through the posts.
    package var staff: StaffHistory { workings.result(StaffHistory.self) { StaffHistory(establishment) } }
}
