extension Journey {
    /// Permanent social workers with more than a year in post who had their annual review in the 365 days to each
    /// month's end, as a share of all with more than a year; not applicable where there are none.
    ///
    /// For a team, the workers who are in its posts at the month's end, wherever their year was spent.
    package func annualReviewShares(_ scope: Scope = .council, in months: ClosedRange<Month>) -> [Figure] {
        let staff = staff
        var due = MonthlyChanges(months)
        var done = MonthlyChanges(months)
        for id in staff.workers(in: scope) {
            let stays = staff.stays[id] ?? []
            let reviews = workers[id]?.annualReviews ?? []
            for service in staff.permanentService(of: id) {
                let year = service.from.adding(months: 12)
                for stay in stays where stay.spell.contract == .permanent && isHeld(stay.team, by: scope) {
                    let from = max(year, stay.spell.from)
                    let until = [service.until, stay.spell.until].compactMap { $0 }.min()
                    let places = months.places(from: from, until: until)
                    due.add(1, in: places)
                    // A review counts at each month's end from its own day to the 365th after it; no month twice.
                    var counted = places.lowerBound
                    for review in reviews {
                        let until = review.adding(days: 366)
                        let covered = months.places(from: review, until: until).clamped(to: places)
                        guard covered.upperBound > counted else { continue }
                        done.add(1, in: max(counted, covered.lowerBound)..<covered.upperBound)
                        counted = covered.upperBound
                    }
                }
            }
        }
        return zip(done.totals, due.totals).map { Figure(share: $0, of: $1) }
    }

    /// Permanent social workers in post whose annual review is overdue on the journey's day, the longest first.
    ///
    /// A review is due 365 days after the last one or, where there was none, after the worker began.
    package var overdueReviews: [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)] {
        workings.result(OverdueReviews.self) { OverdueReviews(reviews: findOverdueReviews()) }.reviews
    }

    private func findOverdueReviews() -> [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)] {
        let staff = staff
        var overdue: [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)] = []
        for id in staff.stays.keys {
            guard let stay = staff.stay(of: id, on: asAt), stay.spell.contract == .permanent,
                let began = staff.permanentService(of: id).last?.from
            else { continue }
            let last = workers[id]?.annualReviews.last { $0 <= asAt }
            let days = max(last ?? began, began).days(until: asAt) - 365
            if days > 0 { overdue.append((stay, last, days)) }
        }
        return overdue.sorted { ($1.daysOverdue, $0.stay.post) < ($0.daysOverdue, $1.stay.post) }
    }
}

/// Annual reviews that are overdue, kept once found.
private struct OverdueReviews: Sendable {
    let reviews: [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)]
}

extension StaffHistory {
    /// Everybody who can count for a scope: a team's own, else all.
    fileprivate func workers(in scope: Scope) -> [Worker.ID] {
        if case .team(let team) = scope { return Array(workers[team] ?? []) }
        return Array(stays.keys)
    }
}
