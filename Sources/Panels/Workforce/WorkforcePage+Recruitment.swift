import Documents
import ImprovementJourney

extension WorkforcePage {
    /// Permanent recruitment by stage, and agency workers who became permanent.
    var recruitmentSection: Section? {
        let measure: Measure.ID = .recruitment
        let known = journey.categories(of: measure)
        // In the order of the stages, whatever the file's.
        let stages = ["applications", "interviews", "offers", "starts"]
        let categories = stages.filter(known.contains) + known.filter { !stages.contains($0) }
        let keys = categories.map { Series.Key(measure, category: $0) }
        let rows = keys.map { RecruitmentRow($0, in: journey) } + (journey.establishment.isEmpty ? [] : [conversions])
        guard !rows.isEmpty else { return nil }
        return Section(
            id: "recruitment", titled: "Recruitment and conversions from agency",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.id, leadsTo: { $0.key.map { .measure($0) } },
                        columns: RecruitmentRow.columns(until: month.lastDay)))
            ],
            sources: journey.sources(keys.compactMap { journey.series($0)?.source } + journey.postSources))
    }

    private var conversions: RecruitmentRow {
        let days = staff.conversions(after: twoYearsAgo, through: month.lastDay).map(\.from)
        let lastYear = days.count { $0 > yearAgo }
        let byMonth = (0..<12).reversed().map { back in
            days.count { Month(containing: $0) == month.adding(months: -back) }
        }
        return RecruitmentRow(
            id: "conversions", title: "Agency to permanent", key: nil,
            lastMonth: Figure(count: byMonth[11], of: .workers), year: Figure(count: lastYear, of: .workers),
            before: knowsYearBefore
                ? Figure(count: days.count - lastYear, of: .workers)
                : Figure(.missing(.notReported), unit: .count, counts: .workers),
            trend: Sparkline(byMonth.map(Double.init), unit: .count, counts: .workers))
    }
}

/// A stage of recruitment over two years, for a row.
private struct RecruitmentRow {
    let id: String
    let title: Sentence
    let key: Series.Key?
    let lastMonth: Figure
    let year: Figure
    let before: Figure
    let trend: Sparkline

    static func columns(until day: Day) -> [Column<RecruitmentRow>] {
        [
            Column("stage", "Stage", rank: 1, isFlexible: true) { TableCell($0.title) },
            Column("month", "Last month", alignment: .right, rank: 2, definition: "In the last month known.") {
                TableCell($0.lastMonth, subject: $0.key)
            },
            Column(
                "year", "12 months", alignment: .right, rank: 1,
                definition: "In the last twelve months known. Agency to permanent: agency workers who took a permanent "
                    + "contract in the twelve months to \(day)."
            ) { TableCell($0.year, .strong) },
            Column(
                "before", "12 before", alignment: .right, rank: 3, definition: "In the twelve months before those."
            ) { TableCell($0.before, .quiet) },
            Column("trend", "Trend", rank: 4, definition: "The last 12 months.") { TableCell(.sparkline($0.trend)) },
        ]
    }
}

extension RecruitmentRow {
    /// A stage that is reported month by month.
    fileprivate init(_ key: Series.Key, in journey: Journey) {
        let series = journey.series(key)
        let last = series?.last
        let missing = Figure(.missing(.notReported), unit: .count)
        func total(_ last: Period?) -> Figure {
            last.flatMap { series?.total(of: 12, endingWith: $0, unit: .count, counts: .workers) } ?? missing
        }
        self.init(
            id: key.rowID, title: "\(journey.categoryTitle(key.category ?? "").capitalisedSentence)", key: key,
            lastMonth: last.flatMap { series?.figure(at: $0, unit: .count, counts: .workers) } ?? missing,
            year: total(last), before: total(last?.adding(-12)),
            trend: Sparkline(series, unit: .count, counts: .workers))
    }
}
