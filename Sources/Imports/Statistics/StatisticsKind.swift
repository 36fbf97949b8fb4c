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
    /// What is to be told of a row of a council that was read: months that do not add up.
    var check: (@Sendable (inout CellReading) -> (parts: Double, total: Double)?)?

    /// Whether a table is of this kind.
    func fits(_ table: Table) -> Bool { table.has(StatisticsTable.columns + columns) }
}

extension StatisticsKind {
    /// Whether its rows hold twelve months.
    var isMonthly: Bool { figures.contains { $0.measure.cadence == .monthly } }

    /// The first period of a row of a year.
    func firstPeriod(of year: Int) -> Period {
        let period = Period(containing: lastDay(of: year), cadence: isMonthly ? .monthly : self.year)
        return isMonthly ? period.adding(-11) : period
    }

    /// The last day of which a row of a year tells.
    func lastDay(of year: Int) -> Day {
        let month = self.year == .yearToSeptember ? 9 : 3
        return Month(year: year, month: month).map(\.lastDay) ?? Day(daysSince1970: 0)
    }

    /// The date by which a council had ended whose last row is of a year, as precisely as the table tells it.
    func endedDate(after year: Int) -> String { self.year == .yearToSeptember ? "\(year + 1)" : "\(year)-04" }
}
