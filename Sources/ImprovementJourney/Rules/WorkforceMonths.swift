/// The workforce at each month's end: what all measures of it are made of, counted in one pass over the posts.
///
///     WorkforceMonths(journey.establishment, in: months, caseload: 20).agencyShares
///
/// Cost: one pass over the spells, and one over the months of each caseload.
package struct WorkforceMonths: Sendable {
    /// What is summed up.
    private enum Sum: Int, CaseIterable {
        /// Full-time equivalents of social work: posts established, and those that each contract fills.
        case established, permanent, agency
        /// Pounds that an hour of all of a contract costs, and the full-time equivalents of which that is recorded.
        case permanentPounds, permanentPaid, agencyPounds, agencyPaid
        /// Administrative staff in post who began in the twelve months to it, by head.
        case administrators
        /// Workers who hold cases, by head and in full-time equivalents, those at or below the limit, and the cases.
        case holders, holding, withinLimit, cases

        /// Those that are kept as changes until all are counted; the others are added month by month.
        static let changing = established.rawValue...administrators.rawValue
    }

    /// One number a month, and one place more for what ends with the last; sum by sum, and before that group by group.
    private var numbers: [Double]
    /// How many months were counted.
    private let count: Int
    /// The places among them of those that it speaks of.
    private var months: Range<Int>
    /// Of which group it speaks.
    private var group = 0

    /// Counts posts at the months' ends.
    ///
    /// - Parameter limit: The most cases that a worker should hold.
    package init(_ posts: some Sequence<some EstablishedPost>, in months: ClosedRange<Month>, caseload limit: Int) {
        self.init(posts, in: months, caseload: limit, groups: 1) { _ in 0 }
    }

    /// Counts posts by groups, in one pass for all of them.
    init<Posts: Sequence>(
        _ posts: Posts, in months: ClosedRange<Month>, caseload limit: Int, groups: Int,
        by group: (Posts.Element) -> Int
    ) where Posts.Element: EstablishedPost {
        count = months.lowerBound.months(until: months.upperBound) + 1
        self.months = 0..<count
        numbers = Array(repeating: 0, count: groups * Sum.allCases.count * (count + 1))
        for post in posts {
            let group = group(post)
            guard post.isSocialWork else {
                post.forEachFilling(in: months) { filled, spell in
                    let recent = months.places(from: spell.from, until: spell.from.adding(months: 12))
                    add(1, to: .administrators, of: group, in: filled.clamped(to: recent))
                }
                continue
            }
            let size = post.fullTimeEquivalent
            add(size, to: .established, of: group, in: months.places(from: post.established, until: post.abolished))
            post.forEachFilling(in: months) { filled, spell in
                let isAgency = spell.contract == .agency
                add(size, to: isAgency ? .agency : .permanent, of: group, in: filled)
                if let rate = spell.hourlyRate {
                    add(rate * size, to: isAgency ? .agencyPounds : .permanentPounds, of: group, in: filled)
                    add(size, to: isAgency ? .agencyPaid : .permanentPaid, of: group, in: filled)
                }
                for place in filled {
                    guard let held = post.casesReported(in: months.lowerBound.adding(months: place)), held > 0
                    else { continue }
                    numbers[first(.holders, of: group) + place] += 1
                    numbers[first(.holding, of: group) + place] += size
                    numbers[first(.cases, of: group) + place] += Double(held)
                    if held <= limit { numbers[first(.withinLimit, of: group) + place] += 1 }
                }
            }
        }
        for group in 0..<groups {
            for sum in Sum.allCases where Sum.changing.contains(sum.rawValue) {
                let first = first(sum, of: group)
                MonthlyChanges.sumUp(&numbers[first..<first + count])
            }
        }
    }

    private func first(_ sum: Sum, of group: Int) -> Int {
        (group * Sum.allCases.count + sum.rawValue) * (count + 1)
    }

    private mutating func add(_ amount: Double, to sum: Sum, of group: Int, in places: Range<Int>) {
        guard !places.isEmpty else { return }
        numbers[first(sum, of: group) + places.lowerBound] += amount
        numbers[first(sum, of: group) + places.upperBound] -= amount
    }

    /// The same counts, speaking of another group.
    func of(group: Int) -> WorkforceMonths {
        var other = self
        other.group = group
        return other
    }

    /// The same counts, speaking of some of the months.
    func of(months: Range<Int>) -> WorkforceMonths {
        var other = self
        other.months = months
        return other
    }

    /// A sum at each month's end.
    private subscript(_ sum: Sum) -> ArraySlice<Double> {
        let first = first(sum, of: group)
        return numbers[first + months.lowerBound..<first + months.upperBound]
    }
}

extension WorkforceMonths {
    /// What was there at each month's end: posts and staff of social work in full-time equivalents, those who hold cases,
    /// and the cases.
    struct Stocks: Sendable {
        let established, permanent, agency, holding, cases: [Double]
    }

    /// What was there at each month's end.
    var stocks: Stocks {
        Stocks(
            established: Array(self[.established]), permanent: Array(self[.permanent]), agency: Array(self[.agency]),
            holding: Array(self[.holding]), cases: Array(self[.cases]))
    }

    /// Agency workers as a share of all social workers in post at each month's end, both full-time equivalent; not
    /// applicable where nobody is in post.
    package var agencyShares: [Figure] { zip(self[.agency], self[.permanent]).map { Figure(share: $0, of: $0 + $1) } }

    /// Social work posts without a permanent worker as a share of all that are established at each month's end, both
    /// full-time equivalent; a post that an agency worker covers is vacant, as in the census of the Department for
    /// Education.
    package var vacancyShares: [Figure] {
        zip(self[.established], self[.permanent]).map { Figure(share: max(0, $0 - $1), of: $0) }
    }

    /// Social workers in post at each month's end, permanent and agency, in full-time equivalents.
    package var staffInPost: [Figure] {
        zip(self[.permanent], self[.agency]).map { Figure(.number($0 + $1), unit: .fullTimeEquivalent) }
    }

    /// Administrative staff in post at each month's end who began in the twelve months to it, by head.
    package var administratorsBegun: [Figure] { self[.administrators].map { Figure(.number($0), unit: .count) } }

    /// How many times as much an agency worker's hour costs as a permanent one's at each month's end, averages by
    /// full-time equivalents; not available where one of them is recorded for nobody.
    package var agencyCostTimes: [Figure] {
        let agency = zip(self[.agencyPounds], self[.agencyPaid]).map { $1 > 0 ? $0 / $1 : nil }
        let permanent = zip(self[.permanentPounds], self[.permanentPaid]).map { $1 > 0 ? $0 / $1 : nil }
        return zip(agency, permanent).map { agency, permanent in
            guard let agency, let permanent, permanent > 0 else { return Figure(.missing(.notAvailable), unit: .times) }
            return Figure(.number(agency / permanent), unit: .times, numerator: agency, denominator: permanent)
        }
    }

    /// Workers whose caseload is at or below the limit, as a share of all who hold cases, at each month's end.
    package var caseloadShares: [Figure] { zip(self[.withinLimit], self[.holders]).map { Figure(share: $0, of: $1) } }

    /// Cases for each full-time equivalent worker who holds any, at each month's end; not applicable where nobody
    /// holds any.
    package var averageCaseloads: [Figure] {
        zip(self[.cases], self[.holding]).map { cases, workers in
            Figure(
                workers > 0 ? .number(cases / workers) : .missing(.notApplicable), unit: .casesPerWorker,
                numerator: cases, denominator: workers)
        }
    }
}

extension ClosedRange where Bound == Month {
    /// The places, from 0 for the first month, of the months at whose end something that lasts from one day until
    /// another (not included; nil for no end) is still there.
    func places(from: Day, until: Day?) -> Range<Int> {
        let count = upperBound.ordinal - lowerBound.ordinal + 1
        let first = Swift.min(Swift.max(0, Month(containing: from).ordinal - lowerBound.ordinal), count)
        let end = until.map { Month(containing: $0).ordinal - lowerBound.ordinal } ?? count
        return first..<Swift.max(first, Swift.min(end, count))
    }
}

/// The workforce of every team at the last month's end, kept once counted: a group a team, by its place.
private struct TeamsNow: Sendable {
    let workforce: WorkforceMonths
}

/// The council's workforce at every month's end since its first post, kept once counted.
private struct WholeWorkforce: Sendable {
    let first: Month
    let workforce: WorkforceMonths
}

extension Journey {
    /// The workforce of a scope at the ends of some months.
    package func workforce(_ scope: Scope = .council, in months: ClosedRange<Month>) -> WorkforceMonths {
        let last = lastMonth
        if case .team(let team) = scope, months == last...last, let place = establishment.rows.teamPlaces[team] {
            // Every team is asked for its last month: all are counted at once.
            return workings.result(TeamsNow.self) {
                TeamsNow(
                    workforce: WorkforceMonths(
                        establishment, in: months, caseload: settings.caseload,
                        groups: establishment.rows.teamNames.count, by: \.teamPlace))
            }.workforce.of(group: place)
        }
        if scope == .council {
            let whole = workings.result(WholeWorkforce.self) {
                let first = min(last, establishment.firstPost.map { Month(containing: $0) } ?? last)
                return WholeWorkforce(
                    first: first,
                    workforce: WorkforceMonths(establishment, in: first...last, caseload: settings.caseload))
            }
            if whole.first <= months.lowerBound, months.upperBound <= last {
                let from = whole.first.months(until: months.lowerBound)
                return whole.workforce.of(months: from..<whole.first.months(until: months.upperBound) + 1)
            }
        }
        return WorkforceMonths(establishment(scope), in: months, caseload: settings.caseload)
    }

    /// The workforce at the last month's end.
    package var workforceNow: WorkforceMonths {
        let month = lastMonth
        return workforce(in: month...month)
    }
}
