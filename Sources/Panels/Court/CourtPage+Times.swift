import Documents
import ImprovementJourney

extension CourtPage {
    /// A figure of how long cases take: the estimate with live cases, its range, and closed cases only.
    private struct Time {
        let id: String
        let title: Sentence
        let estimate: TableCell
        let interval: TableCell
        let closed: TableCell
        var destination: Destination?
    }

    /// How long cases take: the estimate with live cases beside the plain figure of closed ones.
    var timeSection: Section {
        let times = CourtTimes(journey)
        let columns: [Column<Time>] = [
            Column("what", "From issue to final order", rank: 1, isFlexible: true) { TableCell($0.title) },
            Column(
                "estimate", "Live counted", alignment: .right, rank: 1,
                definition:
                    "Of all cases issued after \(times.issuedAfter), closed or live, a live case counted as far "
                    + "as it has come (Kaplan-Meier)."
            ) { $0.estimate },
            Column(
                "interval", "95% interval", rank: 3, definition: "The range that the true share lies in (log-log)."
            ) { $0.interval },
            Column(
                "closed", "Closed only, 12 months", alignment: .right, rank: 1,
                definition:
                    "The plain figure of cases that ended in the twelve months to \(journey.asAt), as published "
                    + "averages count them: 182 days or fewer are within 26 weeks."
            ) { $0.closed },
        ]
        let counted = journey.courtCases(issuedAfter: times.issuedAfter) + journey.casesConcludedInYear
        return Section(
            id: "times", titled: "How long cases take: live cases counted, and closed cases only",
            blocks: [
                .table(Table(of: rows(times), id: \.id, leadsTo: \.destination, columns: columns))
            ], sources: journey.sources(counted.map(\.source)))
    }

    private func rows(_ times: CourtTimes) -> [Time] {
        let closed = times.closedInYear
        func weeks(_ weeks: Double?) -> TableCell {
            TableCell(
                Figure(weeks.map { .number($0) } ?? .missing(.notApplicable), unit: .weeks, counts: .families),
                weeks == nil ? .quiet : .strong)
        }
        func share(_ share: Double) -> Figure { Figure(.number(share), unit: .share, counts: .families) }
        let interval: Sentence? = times.curve.shareFinishedInterval(within: 26).map {
            "\(share($0.lower)) to \(share($0.upper))"
        }
        let finished = times.curve.shareFinished(within: 26)
        let mean = times.curve.meanWeeks
        return [
            Time(
                id: "within-26", title: "Ended within 26 weeks",
                estimate: TableCell(
                    finished.map(share) ?? Figure(.missing(.notApplicable), unit: .share),
                    finished == nil ? .quiet : .strong),
                interval: TableCell(interval ?? "-", .quiet),
                closed: TableCell(
                    Figure(
                        share: Double(times.closedWithin26Weeks), of: Double(closed.closed), counts: .families),
                    .strong),
                destination: .measure(Series.Key(.courtWithin26Weeks))),
            Time(
                id: "median", title: "Median: half have ended by",
                estimate: weeks(times.curve.weeksUntilFinished(fraction: 0.5)), interval: .empty,
                closed: weeks(closed.medianWeeks)),
            Time(
                id: "mean",
                title: mean?.isLeast == true ? "Mean, at least (the longest case is live)" : "Mean",
                estimate: weeks(mean?.weeks), interval: .empty, closed: weeks(closed.meanWeeks),
                destination: .measure(Series.Key(.courtAverageWeeks))),
            Time(
                id: "cases", title: "Cases behind it",
                estimate: TableCell(Figure(count: times.followed, of: .families)),
                interval: TableCell("\(Figure(count: times.live, of: .families)) of them live", .quiet),
                closed: TableCell(Figure(count: closed.closed, of: .families))),
        ]
    }

    /// Whom the live cases wait for.
    var waitSection: Section {
        let waits = CourtWaits.byParty(of: live, on: journey.asAt)
        let columns: [Column<CourtWaits>] = [
            Column("party", "Waiting for", rank: 1) { TableCell("\($0.party.rawValue.capitalisedSentence)") },
            Column("cases", "Cases", alignment: .right, rank: 1, definition: "Live cases that wait for them today.") {
                TableCell(Figure(count: $0.cases, of: .families), .strong)
            },
            Column("average", "Average", alignment: .right, rank: 3, definition: "Days waited so far, on average.") {
                TableCell($0.averageDays)
            },
            Column("most", "Longest", alignment: .right, rank: 2, definition: "Days waited so far, at most.") {
                TableCell(Figure(days: $0.mostDays))
            },
            Column("longest", "The longest wait", rank: 1, isFlexible: true) {
                TableCell("\($0.longest.courtCase.id): \($0.longest.wait.reason)", .quiet)
            },
        ]
        return Section(
            id: "waits", titled: "Who is waited for today",
            blocks: [
                .table(
                    Table(
                        of: waits, id: \.party.rawValue, leadsTo: { .record($0.longest.courtCase.id) },
                        emptyText: "No live case is recorded as waiting for anybody.", columns: columns))
            ], sources: journey.sources(live.filter { $0.waits.contains { $0.until == nil } }.map(\.source)))
    }
}
