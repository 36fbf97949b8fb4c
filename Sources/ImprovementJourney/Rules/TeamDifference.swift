/// A figure in which a team lies beyond the 99.8% limits of all teams: what chance explains is none.
package struct TeamDifference: Hashable, Sendable {
    /// The figure: agency share, vacancies or caseload.
    package let measure: Measure.ID
    /// Whether it is higher than chance explains, or lower.
    package let isHigher: Bool
}
