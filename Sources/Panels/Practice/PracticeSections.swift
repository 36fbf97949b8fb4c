import Documents
import ImprovementJourney

extension Practice {
    /// What auditors found beside what was done in time: twelve months together, then each month.
    var auditSection: Section? {
        let grades = journey.categories(of: .audits).sorted { Self.gradeOrder($0) < Self.gradeOrder($1) }
        let shares = [Measure.ID.auditsGoodOrBetter, .visitsOnTime, .assessmentsWithin45Days]
            .compactMap { journey.measures[$0] }
        let keys = grades.map { Series.Key(.audits, category: $0) } + shares.map { Series.Key($0.id) }
        guard !grades.isEmpty, let last = keys.compactMap({ journey.series($0)?.last }).max() else { return nil }
        func cells(_ count: Int, _ last: Period) -> [TableCell] {
            let counts = grades.map { grade in
                journey.series(.audits, category: grade)?.total(of: count, endingWith: last, unit: .count)
                    ?? Figure(.missing(.notReported), unit: .count)
            }
            let figures = shares.map { measure in
                journey.series(measure.id)?.total(of: count, endingWith: last, unit: .share)
                    ?? Figure(.missing(.notReported), unit: .share)
            }
            return zip(keys, counts + figures).map { key, figure in
                // What `explain` tells is the newest figure.
                let isNewest = count == 1 && journey.series(key)?.last == last
                return TableCell(
                    figure, figure.value.number == nil ? .quiet : .normal, subject: isNewest ? key : nil)
            }
        }
        let year = Table.Row(
            id: "year", cells: [TableCell("12 months", .strong)] + cells(12, last),
            destination: .measure(Series.Key(.auditsGoodOrBetter)))
        let months = (0..<12).map { back in
            let period = last.adding(-back)
            return Table.Row(id: "\(period)", cells: [TableCell(period.shortWords)] + cells(1, period))
        }
        let columns =
            [Table.Column("month", "Month", rank: 1, isFlexible: true)]
            + grades.enumerated().map { index, grade in
                Table.Column(
                    grade, Self.gradeHeading(grade), alignment: .right, rank: index + 3,
                    definition: "Case files audited that the auditor graded \(journey.categoryTitle(grade)).")
            }
            + shares.enumerated().map { index, measure in
                Table.Column(
                    measure.id.text, ["Good or better", "Visits in time", "45 days"][index], alignment: .right,
                    rank: index == 0 ? 1 : 2, definition: measure.definition)
            }
        return Section(
            id: "audits", titled: "What auditors found, beside what was done in time",
            blocks: [.table(Table(columns: columns, rows: [year] + months))], sources: journey.sources(ofSeries: keys))
    }

    private static func gradeOrder(_ grade: String) -> Int {
        ["inadequate", "requires-improvement", "good", "outstanding"].firstIndex(of: grade) ?? .max
    }

    private static func gradeHeading(_ grade: String) -> String {
        switch grade {
        case "inadequate": "Inadeq."
        case "requires-improvement": "Req. imp."
        case "outstanding": "Outst."
        default: grade.capitalisedSentence
        }
    }

    /// Challenges of reviewing officers: those that are open, the latest past their day first, then the last settled.
    var challengeSection: Section? {
        guard !journey.challenges.isEmpty else { return nil }
        let calendar = journey.calendar
        let open = journey.challenges.filter { $0.resolved == nil }.sorted { $0.raised < $1.raised }
        let settled = journey.challenges.filter { challenge in
            challenge.resolved.map { $0 > journey.asAt.adding(months: -1) } ?? false
        }.sorted { ($1.resolved ?? $1.raised) < ($0.resolved ?? $0.raised) }
        let rows = (open + settled).map { challenge in
            Table.Row(
                id: challenge.id.text,
                cells: [
                    TableCell(challenge.subject.capitalisedSentence), TableCell(journey.title(of: challenge.team)),
                    TableCell(challenge.raised),
                    TableCell(
                        Figure(.number(Double(challenge.workingDaysTaken(in: journey))), unit: .workingDays), .strong),
                    challenge.standingCell(in: journey, calendar: calendar), TableCell(challenge.id.text, .quiet),
                ], destination: .record(challenge.id))
        }
        let columns = [
            Table.Column("subject", "Challenge", rank: 1, isFlexible: true), Table.Column("team", "Team", rank: 3),
            Table.Column("raised", "Raised", rank: 2),
            Table.Column(
                "days", "Working days", alignment: .right, rank: 2,
                definition: "Working days from the day after it was raised, to today where it is open; 20 at most."),
            Table.Column("standing", "Standing", rank: 1), Table.Column("challenge", "Number", rank: 4),
        ]
        return Section(
            id: "challenges", titled: "Challenges by reviewing officers: \(open.count) open, then settled last month",
            blocks: [.table(Table(columns: columns, rows: rows, emptyText: "None is open or was settled last month."))],
            sources: journey.sources((open + settled).map(\.source)))
    }
}

extension Challenge {
    /// Working days that it took, or has lasted on the journey's day.
    func workingDaysTaken(in journey: Journey) -> Int {
        journey.calendar.workingDays(after: raised, through: resolved ?? journey.asAt)
    }

    /// `LATE 12d` in working days, what is left, or how it was settled.
    func standingCell(in journey: Journey, calendar: WorkingCalendar) -> TableCell {
        let due = due(in: calendar)
        if let resolved {
            let late = calendar.workingDays(after: due, through: resolved)
            return late > 0 ? TableCell("settled \(late)d late", .concern) : TableCell("settled in time", .quiet)
        }
        let left = calendar.workingDays(after: journey.asAt, through: due)
        return left < 0 ? TableCell("LATE \(-left)d", .concern) : TableCell("\(left)d left, by \(due.shortWords)")
    }
}
