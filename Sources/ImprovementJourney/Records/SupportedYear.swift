/// The assessed and supported first year in employment (ASYE) of a newly qualified worker.
package struct SupportedYear: Hashable, Sendable {
    /// The first day.
    package let from: Day
    /// The first day after it; nil where its end is not recorded.
    package let until: Day?

    /// Whether a day is in it.
    package func includes(_ day: Day) -> Bool {
        guard from <= day else { return false }
        guard let until else { return true }
        return day < until
    }
}
