extension Sequence where Element == Commitment {
    /// The most overdue first, then the open ones by due date, then those that are kept; what has no date comes after
    /// every date.
    package func mostOverdueFirst(on day: Day) -> [Commitment] {
        func order(_ commitment: Commitment) -> (Int, Int, Int) {
            (
                -(commitment.lateness(on: day)?.daysLate ?? 0), commitment.kept == nil ? 0 : 1,
                commitment.due?.daysSince1970 ?? .max
            )
        }
        return map { ($0, order($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
}
