import Documents
import ImprovementJourney

extension Page {
    /// One month's referrals: beside the year before, by partner, by outcome, by team.
    init?(referralMonth month: Month, in journey: Journey) {
        let period = Period(month)
        guard let series = journey.series(FrontDoor.referrals), series[period] != nil else { return nil }
        let figure = series.figure(at: period, unit: .count)
        let earlier = series.figure(at: period.adding(-12), unit: .count)
        let change = FrontDoor.change(figure, earlier)
        let page = ReferralMonthPage(journey: journey, period: period)
        self.init(
            title: month.words,
            summary: "\(figure.text) referrals in \(month.words)"
                + (change == "-" ? "." : ", \(change) on \(month.adding(months: -12).words)."),
            sections: [
                page.wholeSection(series),
                page.section("partners", "By partner", FrontDoor.referrals, below: true) { .record(Partner.ID($0)) },
                page.section("outcomes", "By outcome", .referralOutcomes, below: false) {
                    .measure(Series.Key(.referralOutcomes, category: $0))
                },
                page.teamSection,
            ].compactMap { $0 })
    }
}

/// What the page of one month's referrals says.
private struct ReferralMonthPage {
    let journey: Journey
    let period: Period

    private var earlier: Period { period.adding(-12) }

    func wholeSection(_ series: Series) -> Section {
        let known = Array(series.numbers.prefix(period.ordinal - series.first.ordinal + 1))
        let year = YearOnYearCount(known)
        var rows: [Table.Row] = [
            .fact("Referrals", TableCell(series.figure(at: period, unit: .count), .strong), .measure(series.key)),
            .fact(earlier.words, TableCell(series.figure(at: earlier, unit: .count))),
        ]
        if let last = year.last12, let change = year.changeText, let before = year.previous12 {
            let range = year.intervalText.map { " (95% interval \($0))" } ?? ""
            rows.append(
                .fact(
                    "12 months to then",
                    TableCell(
                        "\(last.text(decimals: 0)), \(change) on \(before.text(decimals: 0)) in the 12 before\(range)"))
            )
        }
        for scope in journey.comparisonScopes where scope != .council {
            guard let other = journey.series(FrontDoor.referrals, scope) else { continue }
            rows.append(
                .fact(
                    journey.title(of: scope), TableCell(other.figure(at: period, unit: .count)), .measure(other.key)))
        }
        return Section(
            id: "whole", titled: "All referrals of the month", blocks: [.table(.facts(rows))],
            sources: journey.sources([series.source]))
    }

    func section(
        _ id: String, _ title: String, _ measure: Measure.ID, below: Bool, destination: (String) -> Destination
    ) -> Section? {
        let keys = journey.categories(of: measure).map { Series.Key(measure, category: $0) }
        let rows = rows(keys, below: below) { key in
            (journey.categoryTitle(key.category ?? "").capitalisedSentence, key.category.map(destination))
        }
        return table(id, title, rows, keys, below: below)
    }

    var teamSection: Section? {
        let keys = journey.teams.map { Series.Key(FrontDoor.referrals, .team($0.id)) }
        let rows = rows(keys, below: false) { key in
            guard case .team(let id) = key.scope else { return ("", nil) }
            return (journey.title(of: id), .record(id))
        }
        return table("teams", "By team", rows, keys, below: false)
    }

    private func rows(
        _ keys: [Series.Key], below: Bool, name: (Series.Key) -> (String, Destination?)
    ) -> [Table.Row] {
        let known = keys.compactMap { key in
            journey.series(key).flatMap { $0[period] == nil ? nil : (key, $0.figure(at: period, unit: .count), $0) }
        }
        let all = known.compactMap(\.1.value.number)
        let total = all.count == known.count ? all.reduce(0, +) : 0
        return known.sorted { ($0.1.value.number ?? -1) > ($1.1.value.number ?? -1) }.map { key, figure, series in
            let (title, destination) = name(key)
            let share = figure.value.number.map { Figure(share: $0, of: total) }
            var cells = [
                TableCell(title), TableCell(figure, .strong),
                TableCell(share ?? Figure(.missing(.notReported), unit: .share)),
                TableCell(series.figure(at: earlier, unit: .count), .quiet),
            ]
            if below {
                let share = journey.series(FrontDoor.belowThreshold, category: key.category)?
                    .figure(at: period, unit: .share)
                cells.append(TableCell(share ?? Figure(.missing(.notReported), unit: .share)))
            }
            return Table.Row(id: key.rowID, cells: cells, destination: destination)
        }
    }

    private func table(
        _ id: String, _ title: String, _ rows: [Table.Row], _ keys: [Series.Key], below: Bool
    ) -> Section? {
        guard !rows.isEmpty else { return nil }
        var columns = [
            Table.Column("name", title, rank: 1, isFlexible: true),
            Table.Column(
                "referrals", "Referrals", alignment: .right, rank: 1, definition: "Referrals of \(period.words)."),
            Table.Column("share", "Of all", alignment: .right, rank: 2, definition: "The share of all of the month."),
            Table.Column(
                "earlier", "Year before", alignment: .right, rank: 3, definition: "Referrals of \(earlier.words)."),
        ]
        var all = keys
        if below {
            columns.append(
                Table.Column(
                    "below", "Below threshold", alignment: .right, rank: 1,
                    definition: "Referrals of the month that ended in no further action."))
            all += keys.map { Series.Key(FrontDoor.belowThreshold, category: $0.category) }
        }
        return Section(
            id: id, titled: title, blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources(ofSeries: all))
    }
}
