import Documents
import ImprovementJourney

extension ClocksPage {
    /// How many of each kind are done in time, with those that run counted, beside the plain share and England's figure.
    var timesSection: Section? {
        let times = journey.clockTimes
        guard !times.isEmpty else { return nil }
        let from = journey.asAt.adding(months: -12)
        let journey = journey
        let columns: [Column<ClockTimes>] = [
            Column("what", "Time limit", rank: 1, isFlexible: true) { TableCell("\($0.kind.title)") },
            Column(
                "estimate", "Running counted", alignment: .right, rank: 1,
                definition:
                    "The share done in time of those that started after \(from), one that runs counted as far as it has come "
                    + "(Kaplan-Meier)."
            ) {
                $0.shareInTime.map { TableCell(Figure(.number($0), unit: .share, counts: .children), .strong) }
                    ?? TableCell(Figure(.missing(.notApplicable), unit: .share), .quiet)
            },
            Column("interval", "95% interval", rank: 4, definition: "The range that the true share lies in (log-log).")
            {
                guard let interval = $0.interval else { return TableCell("-", .quiet) }
                let ends = [interval.lower, interval.upper].map { Figure(.number($0), unit: .share, counts: .children) }
                return TableCell("\(ends[0]) to \(ends[1])", .quiet)
            },
            Column(
                "ended", "Ended only", alignment: .right, rank: 1,
                definition: "The plain share in time of those that ended after \(from), as published figures count."
            ) {
                TableCell(Figure(share: Double($0.endedInTime), of: Double($0.ended), counts: .children))
            },
            Column("parts", "In time of ended", rank: 3) {
                TableCell(
                    "\(Figure(count: $0.endedInTime, of: .children)) of \(Figure(count: $0.ended, of: .children))",
                    .quiet)
            },
            Column(
                "england", "England", alignment: .right, rank: 2,
                definition: "The newest national figure that this record holds; it is of what ended in a year."
            ) { journey.englandCell($0.kind) },
            Column("of", "Of", rank: 5, definition: "The year of the national figure.") {
                TableCell(journey.englandPeriod($0.kind).map { "\(short: $0)" } ?? "", .quiet)
            },
        ]
        return Section(
            id: "times", titled: "Done in time: those that run counted, and ended ones only",
            blocks: [
                .table(
                    Table(
                        of: times, id: \.kind.id.text,
                        leadsTo: { times in
                            journey.englandPeriod(times.kind) == nil
                                ? nil : times.kind.measure.map { .measure(Series.Key($0)) }
                        }, columns: columns)),
                .paragraph(
                    "Of the time limits that the files list one by one since \(from). A measure elsewhere counts all that "
                        + "the council returns, so that the two can differ where a list leaves some out.", .quiet),
            ],
            sources: journey.sources(journey.clocksThatRun.map(\.source))
                + journey.sources(
                    ofSeries: times.compactMap { $0.kind.measure.map { Series.Key($0, .england) } }))
    }
}

extension Journey {
    /// The newest period of which the record holds a kind's national figure; nil where it holds none.
    fileprivate func englandPeriod(_ kind: ClockKind) -> Period? {
        kind.measure.flatMap { measures[$0] == nil ? nil : series(Series.Key($0, .england))?.last }
    }

    fileprivate func englandCell(_ kind: ClockKind) -> TableCell {
        guard let measure = kind.measure, let period = englandPeriod(kind) else { return TableCell("-", .quiet) }
        let key = Series.Key(measure, .england)
        return TableCell(figure(key, endingWith: period), subject: key)
    }
}
