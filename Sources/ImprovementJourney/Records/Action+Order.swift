extension Sequence where Element == Action {
    /// The most overdue first, then the open ones by due date and those without one, then those that are done, then those given up.
    package func mostOverdueFirst(on day: Day) -> [Action] {
        map { (action: $0, late: $0.lateness(on: day)?.daysLate ?? -1) }.sorted { left, right in
            if left.late != right.late { return left.late > right.late }
            let (first, second) = (left.action, right.action)
            if first.status < second.status || second.status < first.status { return first.status < second.status }
            guard first.currentDue != second.currentDue else { return first.id < second.id }
            // Without a day after all that have one.
            return (first.currentDue?.daysSince1970 ?? .max) < (second.currentDue?.daysSince1970 ?? .max)
        }.map(\.action)
    }
}
