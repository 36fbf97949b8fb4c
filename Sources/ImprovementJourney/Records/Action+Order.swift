extension Sequence where Element == Action {
    /// The most overdue first, then the open ones by due date, then those that are done, then those given up.
    package func mostOverdueFirst(on day: Day) -> [Action] {
        map { (action: $0, late: $0.lateness(on: day)?.daysLate ?? -1) }.sorted { left, right in
            if left.late != right.late { return left.late > right.late }
            let (first, second) = (left.action, right.action)
            if first.status < second.status || second.status < first.status { return first.status < second.status }
            return (first.currentDue, first.id) < (second.currentDue, second.id)
        }.map(\.action)
    }
}
