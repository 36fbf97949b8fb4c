import Documents
import ImprovementJourney

extension WorkforcePages {
    /// Permanent recruitment by stage, and agency workers who became permanent.
    var recruitmentSection: Section? {
        let measure: Measure.ID = .recruitment
        let known = journey.categories(of: measure)
        // In the order of the stages, whatever the file's.
        let stages = ["applications", "interviews", "offers", "starts"]
        let categories = stages.filter(known.contains) + known.filter { !stages.contains($0) }
        let keys = categories.map { Series.Key(measure, category: $0) }
        var rows = keys.map { key in
            let series = journey.series(key)
            let last = series?.last
            func sum(_ last: Period?) -> Figure {
                last.flatMap { series?.total(of: 12, endingWith: $0, unit: .count) }
                    ?? Figure(.missing(.notReported), unit: .count)
            }
            return Table.Row(
                id: key.rowID,
                cells: [
                    TableCell(journey.categoryTitle(key.category ?? "").capitalisedSentence),
                    TableCell(
                        last.flatMap { series?.figure(at: $0, unit: .count) }
                            ?? Figure(.missing(.notReported), unit: .count), subject: key),
                    TableCell(sum(last), .strong), TableCell(sum(last?.adding(-12)), .quiet),
                    TableCell(.sparkline(Array((series?.numbers ?? []).suffix(12)))),
                ], destination: .measure(key))
        }
        if !journey.posts.isEmpty {
            let days = staff.conversions(after: twoYearsAgo, through: month.lastDay).map(\.spell.from)
            let lastYear = days.count { $0 > yearAgo }
            let byMonth = (0..<12).reversed().map { back in
                days.count { Month(containing: $0) == month.adding(months: -back) }
            }
            rows.append(
                Table.Row(
                    id: "conversions",
                    cells: [
                        TableCell("Agency to permanent"), TableCell(Figure(count: byMonth[11])),
                        TableCell(Figure(count: lastYear), .strong),
                        TableCell(Figure(count: days.count - lastYear), .quiet),
                        TableCell(.sparkline(byMonth.map(Double.init))),
                    ]))
        }
        guard !rows.isEmpty else { return nil }
        return Section(
            id: "recruitment", titled: "Recruitment and conversions from agency",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("stage", "Stage", rank: 1, isFlexible: true),
                            Table.Column(
                                "month", "Last month", alignment: .right, rank: 2,
                                definition: "In the last month known."),
                            Table.Column(
                                "year", "12 months", alignment: .right, rank: 1,
                                definition: "In the last twelve months known. Agency to permanent: agency workers who "
                                    + "took a permanent contract in the twelve months to \(month.lastDay.words)."),
                            Table.Column(
                                "before", "12 before", alignment: .right, rank: 3,
                                definition: "In the twelve months before those."),
                            Table.Column("trend", "Trend", rank: 4, definition: "The last 12 months."),
                        ], rows: rows))
            ],
            sources: journey.sources(keys.compactMap { journey.series($0)?.source } + journey.sourceIDs(of: Post.self)))
    }

    /// Permanent workers who left in the last twelve months, and why.
    var leaverSection: Section? {
        guard !journey.posts.isEmpty else { return nil }
        let left = staff.departures(.permanent, after: yearAgo, through: month.lastDay)
        let before = staff.departures(.permanent, after: twoYearsAgo, through: yearAgo)
        return reasonSection(
            id: "leavers", title: "Permanent workers who left in 12 months, and why", left, before,
            definition: "Permanent social workers who left the council; a move to another post is no departure.",
            emptyText: "No permanent worker left in the last 12 months.")
    }

    /// Agency contracts that ended in the last twelve months, and why.
    var contractSection: Section? {
        guard !journey.posts.isEmpty else { return nil }
        let ended = staff.departures(.agency, after: yearAgo, through: month.lastDay)
        let before = staff.departures(.agency, after: twoYearsAgo, through: yearAgo)
        return reasonSection(
            id: "contracts", title: "Agency contracts that ended in 12 months, and why", ended, before,
            definition: "Agency social workers who went; those who moved to another post or became permanent are left "
                + "out.",
            emptyText: "No agency contract ended in the last 12 months.")
    }

    private func reasonSection(
        id: String, title: String, _ stays: [StaffHistory.Stay], _ before: [StaffHistory.Stay], definition: String,
        emptyText: String
    ) -> Section {
        let earlier = Dictionary(
            StaffHistory.reasons(before).map { ($0.reason, $0.count) }, uniquingKeysWith: { first, _ in first })
        let rows = StaffHistory.reasons(stays).map { reason, count in
            Table.Row(
                id: reason,
                cells: [
                    TableCell(reason.capitalisedSentence), TableCell(Figure(count: count), .strong),
                    TableCell(Figure(share: Double(count), of: Double(stays.count))),
                    TableCell(Figure(count: earlier[reason] ?? 0), .quiet),
                ])
        }
        return Section(
            id: id, titled: "\(title): \(stays.count)",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("reason", "Reason", rank: 1, isFlexible: true),
                            Table.Column("workers", "Workers", alignment: .right, rank: 1, definition: definition),
                            Table.Column(
                                "share", "Share", alignment: .right, rank: 2, definition: "Of all who went."),
                            Table.Column(
                                "before", "12 before", alignment: .right, rank: 3,
                                definition: "In the twelve months before."),
                        ], rows: rows, emptyText: emptyText))
            ], sources: postSources)
    }

    /// Permanent workers whose annual review is overdue, the longest first.
    var reviewSection: Section? {
        guard !journey.posts.isEmpty else { return nil }
        let overdue = journey.overdueReviews
        let limit = journey.settings.reviewOverdueDays
        let rows = overdue.map { stay, last, days in
            Table.Row(
                id: stay.spell.worker.text,
                cells: [
                    TableCell(stay.spell.worker.text), TableCell(journey.title(of: stay.team)),
                    TableCell("LATE \(days)d", days >= limit ? .concern : .normal),
                    last.map { TableCell($0) } ?? TableCell("never", .quiet),
                ], destination: .record(stay.spell.worker))
        }
        let long = overdue.count { $0.daysOverdue >= limit }
        return Section(
            id: "reviews",
            titled: "Annual reviews overdue: \(overdue.count)"
                + (long > 0 ? ", \(long) of them by \(limit) days or more" : ""),
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("worker", "Worker", rank: 1),
                            Table.Column("team", "Team", rank: 2, isFlexible: true),
                            Table.Column(
                                "late", "Overdue", rank: 1,
                                definition: "Days past 365 since the last review, or since the worker began."),
                            Table.Column("last", "Last review", rank: 3),
                        ], rows: rows, emptyText: "No annual review of a permanent worker is overdue."))
            ], sources: journey.sources(journey.sourceIDs(of: Post.self) + journey.sourceIDs(of: Worker.self)))
    }

    /// What agency workers cost beside permanent ones.
    var costSection: Section? {
        let keys = [Series.Key(.agencyCost), Series.Key(.permanentCost)]
        let series = keys.compactMap { journey.series($0) }
        let cost = WorkforceCost(journey.posts, on: month.lastDay, agencyCostRatio: journey.settings.agencyCostRatio)
        var rows: [Table.Row] = []
        for key in keys {
            guard let series = journey.series(key), let last = series.last, let measure = journey.measures[key.measure]
            else { continue }
            rows.append(
                Table.Row(
                    id: key.rowID,
                    cells: [
                        TableCell(measure.title),
                        TableCell(series.figure(at: last, unit: measure.unit), .strong, subject: key),
                        TableCell(last.shortWords, .quiet),
                        TableCell(
                            series.total(of: 12, endingWith: last, unit: measure.unit)),
                        TableCell(.sparkline(Array(series.numbers.suffix(12)))),
                    ], destination: .measure(key)))
        }
        func hour(_ title: String, _ pounds: Double?) -> Table.Row {
            Table.Row(
                id: title,
                cells: [
                    TableCell(title),
                    TableCell(
                        Figure(pounds.map(Value.number) ?? .missing(.notAvailable), unit: .poundsPerHour), .strong),
                    TableCell(month.shortWords, .quiet),
                    TableCell(
                        Figure(
                            pounds.map { .number($0 * WorkforceCost.hoursInYear) } ?? .missing(.notAvailable),
                            unit: .pounds)),
                    .empty,
                ])
        }
        if cost.agencyHour != nil {
            rows.append(hour("An agency worker's hour; full-time year", cost.agencyHour))
            rows.append(hour("A permanent worker's hour; full-time year", cost.permanentHour))
            rows.append(
                Table.Row(
                    id: "ratio",
                    cells: [
                        TableCell("Agency beside permanent"), TableCell(cost.ratio, .strong),
                        TableCell(month.shortWords, .quiet), .empty, .empty,
                    ]))
        }
        guard !rows.isEmpty else { return nil }
        return Section(
            id: "cost", titled: "Cost of agency workers beside permanent ones",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("cost", "Cost", rank: 1, isFlexible: true),
                            Table.Column(
                                "figure", "Figure", alignment: .right, rank: 1,
                                definition: "In the last month known; an hour's cost is the average of the posts that "
                                    + "record one, by full-time equivalents."),
                            Table.Column("of", "Of", rank: 3),
                            Table.Column(
                                "year", "12 months", alignment: .right, rank: 2,
                                definition: "In the last twelve months known; for an hour's cost, a full-time year of "
                                    + "\(WorkforceCost.hoursInYear.text(decimals: 0)) hours."),
                            Table.Column("trend", "Trend", rank: 4, definition: "The last 12 months."),
                        ], rows: rows))
            ], sources: journey.sources(series.map(\.source) + journey.sourceIDs(of: Post.self)))
    }
}
