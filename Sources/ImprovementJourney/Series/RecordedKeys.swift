/// The series that the files give, whatever the day, by measure: which teams, councils and parts each measure is kept for.
private struct RecordedKeys: Sendable {
    let byMeasure: [Measure.ID: [Series.Key]]

    init(_ journey: Journey) {
        byMeasure = Dictionary(grouping: journey.seriesOfAllDays.keys, by: \.measure)
    }
}

extension Journey {
    /// The series of a measure that the files give and that have a figure by the journey's day, in no order.
    package func recordedKeys(of measure: Measure.ID) -> [Series.Key] {
        let keys = workings.result(RecordedKeys.self) { RecordedKeys(self) }.byMeasure[measure] ?? []
        return keys.filter { seriesOfAllDays[$0]?.isKnown(on: asAt) ?? false }
    }

    /// The parts that a measure's series of a scope is kept in, such as the partners that refer: partners in the files'
    /// order, then the others by name.
    package func categories(of measure: Measure.ID, _ scope: Scope = .council) -> [String] {
        let found = recordedKeys(of: measure).compactMap { $0.scope == scope ? $0.category : nil }
        guard found.count > 1 else { return found }
        let order = Dictionary(partners.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: min)
        return found.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
    }
}
