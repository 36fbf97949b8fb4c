import Documents
import ImprovementJourney

extension Column {
    /// The column that says of what kind a record's source is, where a table holds several: published, the council's
    /// own or illustrative.
    static func sourceKind(in journey: Journey, of source: @escaping @Sendable (Record) -> Source.ID) -> Column {
        Column("source", "Source", rank: 3) { record in
            TableCell("\(journey.sources[source(record)]?.kind.rawValue ?? "")", .quiet)
        }
    }
}
