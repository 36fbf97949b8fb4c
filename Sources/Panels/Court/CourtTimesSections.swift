import Documents
import ImprovementJourney

extension Court {
    /// How long cases take: the estimate with live cases beside the plain figure of closed ones.
    var timeSection: Section {
        let times = CourtTimes(journey)
        let closed = times.closedInYear
        let curve = times.curve
        func weeks(_ weeks: Double?) -> TableCell {
            TableCell(
                Figure(weeks.map { .number($0) } ?? .missing(.notApplicable), unit: .weeks),
                weeks == nil ? .quiet : .strong)
        }
        let interval = curve.shareFinishedInterval(within: 26).map {
            "\(MeasureUnit.share.text($0.lower)) to \(MeasureUnit.share.text($0.upper))"
        }
        let share = curve.shareFinished(within: 26)
        let mean = curve.meanWeeks
        let rows = [
            Table.Row(
                id: "within-26",
                cells: [
                    TableCell("Ended within 26 weeks"),
                    TableCell(
                        Figure(share.map { .number($0) } ?? .missing(.notApplicable), unit: .share),
                        share == nil ? .quiet : .strong),
                    TableCell(interval ?? "-", .quiet),
                    TableCell(Figure(share: Double(times.closedWithin26Weeks), of: Double(closed.closed)), .strong),
                ], destination: .measure(Series.Key(.courtWithin26Weeks))),
            Table.Row(
                id: "median",
                cells: [
                    TableCell("Median: half have ended by"), weeks(curve.weeksUntilFinished(fraction: 0.5)), .empty,
                    weeks(closed.medianWeeks),
                ]),
            Table.Row(
                id: "mean",
                cells: [
                    TableCell(mean?.isLeast == true ? "Mean, at least (the longest case is live)" : "Mean"),
                    weeks(mean?.weeks), .empty, weeks(closed.meanWeeks),
                ], destination: .measure(Series.Key(.courtAverageWeeks))),
            Table.Row(
                id: "cases",
                cells: [
                    TableCell("Cases behind it"), TableCell(Figure(count: times.followed)),
                    TableCell("\(times.live) of them live", .quiet), TableCell(Figure(count: closed.closed)),
                ]),
        ]
        let columns = [
            Table.Column("what", "From issue to final order", rank: 1, isFlexible: true),
            Table.Column(
                "estimate", "Live counted", alignment: .right, rank: 1,
                definition:
                    "Of all cases issued after \(times.issuedAfter.words), closed or live, a live case counted as "
                    + "far as it has come (Kaplan-Meier)."),
            Table.Column(
                "interval", "95% interval", rank: 3, definition: "The range that the true share lies in (log-log)."),
            Table.Column(
                "closed", "Closed only, 12 months", alignment: .right, rank: 1,
                definition: "The plain figure of cases that ended in the twelve months to \(journey.asAt.words), as "
                    + "published averages count them: 182 days or fewer are within 26 weeks."),
        ]
        let counted = journey.courtCases.filter { $0.issued > times.issuedAfter } + journey.casesConcludedInYear
        return Section(
            id: "times", titled: "How long cases take: live cases counted, and closed cases only",
            blocks: [.table(Table(columns: columns, rows: rows))], sources: journey.sources(counted.map(\.source)))
    }

    /// Whom the live cases wait for.
    var waitSection: Section {
        let waits = live.flatMap { courtCase in
            (courtCase.waits.filter { $0.until == nil }).map { (courtCase: courtCase, wait: $0) }
        }
        let rows = CourtCase.Party.allCases.compactMap { party -> (Int, Table.Row)? in
            let own = waits.filter { $0.wait.waitingFor == party }
            guard let longest = own.min(by: { $0.wait.from < $1.wait.from }) else { return nil }
            let days = own.map { $0.wait.from.days(until: journey.asAt) }
            let row = Table.Row(
                id: party.rawValue,
                cells: [
                    TableCell(party.rawValue.capitalisedSentence),
                    TableCell(Figure(count: Set(own.map(\.courtCase.id)).count), .strong),
                    TableCell(
                        Figure(
                            .number(Double(days.reduce(0, +)) / Double(days.count)), unit: .days,
                            numerator: Double(days.reduce(0, +)), denominator: Double(days.count))),
                    TableCell(Figure(.number(Double(days.max() ?? 0)), unit: .days)),
                    TableCell("\(longest.courtCase.id): \(longest.wait.reason)", .quiet),
                ], destination: .record(longest.courtCase.id))
            return (own.count, row)
        }
        let columns = [
            Table.Column("party", "Waiting for", rank: 1),
            Table.Column(
                "cases", "Cases", alignment: .right, rank: 1, definition: "Live cases that wait for them today."),
            Table.Column(
                "average", "Average", alignment: .right, rank: 3, definition: "Days waited so far, on average."),
            Table.Column("most", "Longest", alignment: .right, rank: 2, definition: "Days waited so far, at most."),
            Table.Column("longest", "The longest wait", rank: 1, isFlexible: true),
        ]
        return Section(
            id: "waits", titled: "Who is waited for today",
            blocks: [
                .table(
                    Table(
                        columns: columns, rows: rows.sorted { $0.0 > $1.0 }.map(\.1),
                        emptyText: "No live case is recorded as waiting for anybody."))
            ], sources: journey.sources(waits.map(\.courtCase.source)))
    }
}
