import ImprovementJourney

extension TeamState {
    /// Of which period a figure is, such as ` (May 2019)`; nothing where it is of the last ended month.
    func periodWords(of figure: Figure) -> Sentence { otherPeriod(of: figure).map { " (\($0))" } ?? "" }
}

extension Sequence where Element == TeamState {
    /// For a column's definition: the teams whose figure is not of the last ended month, with its period; nothing where
    /// there is none.
    func otherPeriods(of figure: (TeamState) -> Figure) -> Sentence {
        let others = filter { $0.otherPeriod(of: figure($0)) != nil }
            .map { state -> Sentence in "\(state.team.title)\(state.periodWords(of: figure(state)))" }
        return others.isEmpty ? "" : " Of another period: \(others.joined(separator: ", "))."
    }
}
