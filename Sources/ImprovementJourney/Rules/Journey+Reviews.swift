extension Journey {
    /// Permanent social workers with more than a year in post who had their annual review in the 365 days to each
    /// month's end, as a share of all with more than a year; not applicable where there are none.
    ///
    /// A worker whose reviews are not recorded is unknown and counts on neither side.
    /// For a team, the workers who are in its posts at the month's end, wherever their year was spent.
    package func annualReviewShares(_ scope: Scope = .council, in months: ClosedRange<Month>) -> [Figure] {
        let part = establishment(scope)
        var due = MonthlyChanges(months)
        var done = MonthlyChanges(months)
        part.forEachSocialWorker { worker, stays in
            let services = StaffHistory.permanentService(stays)
            guard !services.isEmpty, let reviews = part.reviews(of: worker) else { return }
            for service in services {
                let year = service.from.adding(months: 12)
                for stay in stays where stay.contract == .permanent && part.includes(post: stay.post) {
                    var until = stay.until
                    if let left = service.until { until = min(until ?? left, left) }
                    let places = months.places(from: max(year, stay.from), until: until)
                    guard !places.isEmpty else { continue }
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
    /// A review is due 365 days after the last one or, where there was none, after the worker began. Nobody's is overdue
    /// whose reviews are not recorded.
    package var overdueReviews: [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)] {
        workings.result(OverdueReviews.self) { OverdueReviews(reviews: findOverdueReviews()) }.reviews
    }

    private func findOverdueReviews() -> [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)] {
        var overdue: [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)] = []
        establishment.forEachSocialWorker { worker, stays in
            guard let stay = StaffHistory.stay(among: stays, on: asAt), stay.contract == .permanent,
                let began = StaffHistory.permanentService(stays).last?.from,
                let reviews = establishment.reviews(of: worker)
            else { return }
            let last = reviews.last
            let days = max(last ?? began, began).days(until: asAt) - 365
            if days > 0 { overdue.append((StaffHistory.Stay(rows: establishment.rows, spell: stay), last, days)) }
        }
        return overdue.sorted { ($1.daysOverdue, $0.stay.post) < ($0.daysOverdue, $1.stay.post) }
    }
}

/// Annual reviews that are overdue, kept once found.
private struct OverdueReviews: Sendable {
    let reviews: [(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)]
}
