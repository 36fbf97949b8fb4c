import Documents
import ImprovementJourney

extension FrontDoor {
    /// Partners side by side: how much each refers, and how much of it does not meet the threshold.
    var partnerSection: Section? {
        let categories = journey.categories(of: Self.referrals)
        guard !categories.isEmpty, let measure = journey.measures[Self.belowThreshold],
            let last = categories.compactMap({ journey.series(Self.referrals, category: $0)?.last }).max()
        else { return nil }
        let keys = categories.map { Series.Key(Self.belowThreshold, category: $0) }
        let months = months(categories.map { Series.Key(Self.referrals, category: $0) }, to: last)
        let beside = Beside(measure, keys, in: journey)
        let places = Dictionary(
            (beside?.rows ?? []).map { ($0.key.category ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        let counts = categories.map { total($0, months, last) }
        let all = counts.compactMap(\.value.number).reduce(0, +)
        let order = categories.indices.sorted {
            (counts[$0].value.number ?? -1, $1) > (counts[$1].value.number ?? -1, $0)
        }
        let rows = order.map { index in
            partnerRow(categories[index], counts[index], all: all, months, last, places[categories[index]], measure)
        }
        return Section(
            id: "partners", titled: "Who refers, \(Self.monthsWords(months, last))",
            blocks: [.table(Table(columns: Self.partnerColumns(Self.monthsWords(months, last)), rows: rows))],
            sources: journey.sources(ofSeries: categories.map { Series.Key(Self.referrals, category: $0) } + keys))
    }

    private func partnerRow(
        _ category: String, _ count: Figure, all: Double, _ months: Int, _ last: Period, _ below: Beside.Row?,
        _ measure: Measure
    ) -> Table.Row {
        let before = total(category, months, last.adding(-12))
        let share = count.value.number.map { Figure(share: $0, of: all) }
        return Table.Row(
            id: category,
            cells: [
                TableCell(journey.title(of: Partner.ID(category))), TableCell(count, .strong),
                TableCell(Self.change(count, before)),
                TableCell(share ?? Figure(.missing(.notReported), unit: .share)),
                TableCell(below?.figure ?? Figure(.missing(.notReported), unit: .share), .strong),
                TableCell(below?.place?.shortWords ?? "", below?.place?.tone(measure.polarity) ?? .quiet),
                TableCell(
                    .sparkline(
                        Array((journey.series(Self.referrals, category: category)?.numbers ?? []).suffix(12)))),
            ], destination: .record(Partner.ID(category)))
    }

    /// How many months are taken together: twelve, or as many as there are.
    private func months(_ keys: [Series.Key], to last: Period) -> Int {
        let first = keys.compactMap { journey.series($0)?.first }.min() ?? last
        return max(1, min(12, last.ordinal - first.ordinal + 1))
    }

    private static func monthsWords(_ months: Int, _ last: Period) -> String {
        months == 1 ? last.words : "\(months) months to \(last.words)"
    }

    private func total(_ category: String, _ months: Int, _ last: Period) -> Figure {
        journey.series(Self.referrals, category: category)?.total(of: months, endingWith: last, unit: .count)
            ?? Figure(.missing(.notReported), unit: .count)
    }

    private static func partnerColumns(_ time: String) -> [Table.Column] {
        [
            Table.Column("partner", "From", rank: 1, isFlexible: true),
            Table.Column(
                "referrals", "Referrals", alignment: .right, rank: 1,
                definition: "Referrals received from them, \(time)."),
            Table.Column(
                "change", "Change", alignment: .right, rank: 3,
                definition: "Against the same months a year before, in percent of the earlier."),
            Table.Column("share", "Of all", alignment: .right, rank: 4, definition: "Their share of all referrals."),
            Table.Column(
                "below", "Below threshold", alignment: .right, rank: 1,
                definition: "Their referrals that ended in no further action: they did not meet the threshold."),
            Table.Column(
                "compared", "Beside the others", rank: 2, definition: Table.Column.compared.definition),
            Table.Column("trend", "Trend", rank: 5, definition: "Their referrals in the last 12 months."),
        ]
    }

    /// What became of the referrals of twelve months.
    var outcomeSection: Section? {
        let measure: Measure.ID = .referralOutcomes
        let keys = journey.categories(of: measure).map { Series.Key(measure, category: $0) }
        guard let last = keys.compactMap({ journey.series($0)?.last }).max() else { return nil }
        let months = months(keys, to: last)
        func figure(_ key: Series.Key, _ last: Period) -> Figure {
            journey.series(key)?.total(of: months, endingWith: last, unit: .count)
                ?? Figure(.missing(.notReported), unit: .count)
        }
        let figures = keys.map { ($0, figure($0, last), figure($0, last.adding(-12))) }
        func all(_ figures: [Figure]) -> Double? {
            let numbers = figures.compactMap(\.value.number)
            return numbers.count == figures.count ? numbers.reduce(0, +) : nil
        }
        let now = all(figures.map(\.1))
        let then = all(figures.map(\.2))
        func share(_ figure: Figure, _ all: Double?) -> Figure {
            guard let number = figure.value.number, let all else { return Figure(.missing(.notReported), unit: .share) }
            return Figure(share: number, of: all)
        }
        let rows = figures.sorted { ($0.1.value.number ?? -1) > ($1.1.value.number ?? -1) }.map { key, count, before in
            let words = key.category == "no-further-action" ? ": did not meet the threshold" : ""
            return Table.Row(
                id: key.category ?? "",
                cells: [
                    TableCell(journey.categoryTitle(key.category ?? "").capitalisedSentence + words), TableCell(count),
                    TableCell(share(count, now), .strong), TableCell(share(before, then), .quiet),
                    TableCell(.sparkline(Array((journey.series(key)?.numbers ?? []).suffix(12)))),
                ], destination: .measure(key))
        }
        let columns = [
            Table.Column("outcome", "Outcome", rank: 1, isFlexible: true),
            Table.Column(
                "referrals", "Referrals", alignment: .right, rank: 2,
                definition: "Referrals that ended so, \(Self.monthsWords(months, last))."),
            Table.Column("share", "Share", alignment: .right, rank: 1, definition: "Their share of all referrals."),
            Table.Column(
                "before", "Year before", alignment: .right, rank: 3,
                definition: "The share in the same months a year before."
            ),
            Table.Column("trend", "Trend", rank: 4, definition: "The last 12 months."),
        ]
        return Section(
            id: "outcomes", titled: "What became of them, \(Self.monthsWords(months, last))",
            blocks: [.table(Table(columns: columns, rows: rows))], sources: journey.sources(ofSeries: keys))
    }

    /// The teams that receive referrals, the most first.
    var teamSection: Section? {
        let keys = journey.teams.filter { $0.closed == nil }.map { Series.Key(Self.referrals, .team($0.id)) }
            .filter { journey.series($0) != nil }
        guard let last = keys.compactMap({ journey.series($0)?.last }).max() else { return nil }
        let months = months(keys, to: last)
        func total(_ key: Series.Key, _ last: Period) -> Figure {
            journey.series(key)?.total(of: months, endingWith: last, unit: .count)
                ?? Figure(.missing(.notReported), unit: .count)
        }
        let totals = keys.map { (key: $0, now: total($0, last), then: total($0, last.adding(-12))) }
        let rows = totals.sorted { ($0.now.value.number ?? -1) > ($1.now.value.number ?? -1) }.map { key, now, then in
            let team: Team.ID? = if case .team(let id) = key.scope { id } else { nil }
            return Table.Row(
                id: key.scope.description,
                cells: [
                    TableCell(journey.title(of: key.scope)), TableCell(now, .strong), TableCell(Self.change(now, then)),
                    TableCell(.sparkline(Array((journey.series(key)?.numbers ?? []).suffix(12)))),
                ], destination: team.map { .record($0) })
        }
        let columns = [
            Table.Column("team", "Team", rank: 1, isFlexible: true),
            Table.Column(
                "referrals", "Referrals", alignment: .right, rank: 1,
                definition: "Referrals that the team received, \(Self.monthsWords(months, last))."),
            Table.Column(
                "change", "Change", alignment: .right, rank: 2,
                definition: "Against the same months a year before, in percent of the earlier."),
            Table.Column("trend", "Trend", rank: 3, definition: "The last 12 months."),
        ]
        return Section(
            id: "teams", titled: "Who receives them, \(Self.monthsWords(months, last))",
            blocks: [.table(Table(columns: columns, rows: rows))], sources: journey.sources(ofSeries: keys))
    }

    /// What is published of who refers, a column a year.
    var publishedPartnerSection: Section? {
        let measure: Measure.ID = .referralsBySourceYearly
        let keys = journey.categories(of: measure).map { Series.Key(measure, category: $0) }
        guard !keys.isEmpty else { return nil }
        var section = Section.years(id: "partners-yearly", title: "Who refers, year by year", keys, in: journey)
        section.blocks = section.blocks.map { block in
            guard case .table(var table) = block else { return block }
            table.columns[0].title = "From"
            table.rows = table.rows.map { row in
                guard case .measure(let key) = row.destination, let category = key.category else { return row }
                var row = row
                row.cells[0] = TableCell(journey.categoryTitle(category))
                row.destination = .record(Partner.ID(category))
                return row
            }
            return .table(table)
        }
        return section
    }
}
