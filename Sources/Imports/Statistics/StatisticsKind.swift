import ImprovementJourney
import JourneyFiles

/// One of the Department's published tables: how it is told, and what is made of it.
struct StatisticsKind: Sendable {
    /// The kind of import that takes it.
    let importID: String
    /// What it is, in the middle of a sentence.
    let title: String
    /// The columns by which it is told, beside those of all such tables.
    let columns: [String]
    /// The file that is made of it.
    let target: String
    let subject: JourneySubject
    /// Its source, without edition and day.
    let source: Source
    /// What one row's year is.
    let year: Cadence
    /// What is made of each row.
    let figures: [StatisticsFigure]
    /// Partners, where the figures are by partner.
    var partners: [Partner] = []
    /// Whether the other councils of the region are written too.
    var takesRegionsCouncils = false
    /// Whether region and England are written.
    var takesWiderAreas = true
    /// Days after a period's end from which regions and England count as known; nil for the day of publication.
    var widerAreasKnownAfterDays: Int?
    /// What is to be told of a row of a council that was read: months that do not add up.
    var check: (@Sendable (inout CellReading) -> (parts: Double, total: Double)?)?

    /// Whether a table is of this kind.
    func fits(_ table: Table) -> Bool { table.has(StatisticsTable.columns + columns) }
}
