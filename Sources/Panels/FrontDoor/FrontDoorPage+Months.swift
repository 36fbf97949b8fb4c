import Documents
import ImprovementJourney

extension FrontDoorPage {
    /// The last twelve months beside the twelve before, with the interval of the change.
    ///
    /// Nil where they are not counted month by month: the interval is of twelve months.
    var yearOnYearSection: Section? {
        let title: Sentence = "Twelve months beside the twelve before"
        guard let referrals, let last = referrals.series.last else {
            return .nothing(
                id: "year-on-year", title: title,
                "\(journey.wouldHold("front-door", "the series `referrals`", broughtBy: "referrals-by-month")).")
        }
        guard referrals.series.first.cadence == .monthly else { return nil }
        return Section(
            id: "year-on-year", titled: title,
            blocks: [
                .table(
                    Table(
                        of: [YearOnYearRow(referrals.series, of: referrals.measure, endingWith: last)],
                        id: { _ in "referrals" }, leadsTo: { .measure($0.series.key) },
                        columns: YearOnYearRow.columns(endingWith: last)))
            ], sources: journey.sources(referrals.series.sources))
    }

    /// The latest two years month by month, each month leading to its page; nil where they are not counted so.
    var monthSection: Section? {
        guard let referrals, referrals.series.first.cadence == .monthly,
            let verdict = journey.verdict(referrals.series.key)
        else { return nil }
        let (series, measure) = (referrals.series, referrals.measure)
        let restated: Column<MonthRow> = Column(
            "restated", "Restated", rank: 3, definition: "When the figure was stated anew, and what it was before."
        ) { TableCell(series.restatedWords(series.period(at: $0.place), of: measure) ?? "", .quiet) }
        let columns: [Column<MonthRow>] = [
            MonthRow.month, MonthRow.referrals(definition: "Referrals received in the month."),
            MonthRow.yearBefore(rank: 2, definition: "Referrals received in the same month a year before."),
            Column(
                "change", "Change", alignment: .right, rank: 2,
                definition: "The month against the same month a year before.",
                order: { $0.figure.relativeChange(on: $0.yearBefore) }
            ) { TableCell($0.figure.change(on: $0.yearBefore)) },
            Column(
                "verdict", "Verdict", rank: 1,
                definition: "Whether the month is out of the ordinary, by the rules of the control chart."
            ) { TableCell(verdict.status(at: $0.place)) },
        ]
        return Section(
            id: "months", titled: "Month by month",
            blocks: [
                .table(
                    MonthRow.table(
                        series, of: measure, columns: columns + (series.restatements.isEmpty ? [] : [restated])))
            ],
            sources: journey.sources(referrals.series.sources))
    }
}

/// Twelve months of referrals beside the twelve before, for a row.
private struct YearOnYearRow {
    let series: Series
    let year: YearOnYearCount
    let last12: Figure
    let previous12: Figure

    init(_ series: Series, of measure: Measure, endingWith last: Period) {
        self.series = series
        let year = YearOnYearCount(series.numbers)
        self.year = year
        func figure(_ last: Period, _ sum: Double?) -> Figure {
            sum == nil
                ? Figure(.missing(.notReported), unit: measure.unit, counts: measure.counts)
                : series.total(of: 12, endingWith: last, of: measure)
        }
        last12 = figure(last, year.last12)
        previous12 = figure(last.adding(-12), year.previous12)
    }

    /// Why there is no change in percent: a year is not known, or the earlier holds none.
    private var noChange: Figure {
        Figure(.missing(year.previous12 == 0 && year.last12 != nil ? .notApplicable : .notReported), unit: .share)
    }

    static func columns(endingWith last: Period) -> [Column<YearOnYearRow>] {
        let before = last.adding(-12)
        @Sendable func cell(_ figure: Figure) -> TableCell {
            TableCell(figure, figure.value.number == nil ? .quiet : .strong)
        }
        return [
            Column("what", "What", rank: 1, isFlexible: true) { _ in TableCell("Referrals") },
            Column(
                "last12", "12 months to \(short: last)", alignment: .right, rank: 1,
                definition: "Referrals received in the twelve months that end with \(last)."
            ) { cell($0.last12) },
            Column(
                "previous12", "to \(short: before)", alignment: .right, rank: 2,
                definition: "Referrals received in the twelve months that end with \(before)."
            ) { cell($0.previous12) },
            Column(
                "change", "Change", alignment: .right, rank: 1,
                definition: "Twelve months against the twelve before, in percent of the earlier."
            ) { row in
                // On none there is no percentage; the two counts stand beside each other.
                row.year.changeWords.map { TableCell($0, .strong) } ?? TableCell(row.noChange, .quiet)
            },
            Column(
                "interval", "95% interval", alignment: .right, rank: 2,
                definition: "The range that the change lies in, from Wilson's interval of the later year's share of "
                    + "both, widened where months swing more than chance; a range that holds 0 is no clear change."
            ) { row in row.year.intervalWords.map { TableCell($0) } ?? TableCell(row.noChange, .quiet) },
            Column("trend", "Trend", rank: 3, definition: "The last 12 months.") {
                TableCell(.sparkline(Sparkline($0.series, unit: $0.last12.unit, counts: $0.last12.counts)))
            },
        ]
    }
}
