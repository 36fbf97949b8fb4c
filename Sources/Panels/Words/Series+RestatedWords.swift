import ImprovementJourney

extension Series {
    /// That a period's figure was stated anew, when, and what it was before; nil where it was not.
    func restatedWords(_ period: Period, of measure: Measure) -> Sentence? {
        guard let restated = restatements.filter({ $0.period == period }).max(by: { $0.on < $1.on }) else { return nil }
        // Statistics mark a figure as revised and often leave out what it was.
        guard restated.earlier.value != .missing(.notReported) else {
            return "restated \(short: restated.on), the figure before not known here"
        }
        let before = Figure(restated.earlier.value, unit: measure.unit, counts: measure.counts)
        return "restated \(short: restated.on), before \(before)"
    }
}
