import Documents
import ImprovementJourney

/// A month of referrals beside the same month a year before, for a row that leads to the month's page.
struct MonthRow {
    /// The month.
    let period: Period
    /// Its place in the series.
    let place: Int
    /// Its referrals.
    let figure: Figure
    /// The referrals of the same month a year before.
    let yearBefore: Figure

    /// The latest two years of a series of referrals, the latest month first.
    static func table(_ series: Series, of measure: Measure, columns: [Column<MonthRow>]) -> Table {
        let rows = series.points.indices.suffix(24).reversed().map { place in
            let period = series.period(at: place)
            return MonthRow(
                period: period, place: place, figure: series.figure(at: period, of: measure),
                yearBefore: series.figure(at: period.adding(-12), of: measure))
        }
        return Table(
            of: rows, id: { "\($0.period)" }, leadsTo: { .referralMonth($0.period.lastMonth) }, columns: columns)
    }

    /// The column of the month's name.
    static var month: Column<MonthRow> {
        Column("month", "Month", rank: 1, isFlexible: true, order: { Double($0.period.ordinal) }) {
            TableCell("\($0.period)")
        }
    }

    /// The column of its referrals.
    static func referrals(definition: Sentence) -> Column<MonthRow> {
        Column("referrals", "Referrals", alignment: .right, rank: 1, definition: definition) {
            TableCell($0.figure, .strong)
        }
    }

    /// The column of the referrals of the same month a year before.
    static func yearBefore(rank: Int, definition: Sentence) -> Column<MonthRow> {
        Column("earlier", "Year before", alignment: .right, rank: rank, definition: definition) {
            TableCell($0.yearBefore, .quiet)
        }
    }
}
