import ImprovementJourney

extension TeamState {
    /// Of which period a figure is, such as ` (May 2019)`; nothing where it is of the last ended month.
    func periodWords(_ measure: Measure.ID) -> String { periods[measure].map { " (\($0.words))" } ?? "" }
}

extension Sequence where Element == TeamState {
    /// For a column's definition: the teams whose figure is not of the last ended month, with its period; nothing where
    /// there is none.
    func otherPeriodWords(_ measure: Measure.ID) -> String {
        let others = filter { $0.periods[measure] != nil }.map { $0.team.title + $0.periodWords(measure) }
        return others.isEmpty ? "" : " Of another period: \(others.joined(separator: ", "))."
    }
}
