// What a report of Ofsted asks of the council by a day of law. When inspectors and Department look again is an expectation
// of others, and no limit of the council's.

extension Journey {
    /// The council's own publication of the last graded report, and the statements of action that are owed.
    ///
    /// The same that attention names, so that the queue and the lane cannot differ.
    var reportsRunning: [RunningClock] { [publicationRunning].compactMap(\.self) + statementsRunning }

    private var publicationRunning: RunningClock? {
        guard let clock = reportPublicationClock, let due = clock.due, let report = currentInspection else {
            return nil
        }
        return running(
            clock.kind, report, from: clock.started, due: due, clock.kind.limit?.words,
            isInWorkingDays: clock.isInWorkingDays)
    }

    private var statementsRunning: [RunningClock] {
        guard let kind = clockKinds[.statementOfAction] else { return [] }
        return statementsOfAction.filter { $0.isOwed(on: asAt) }.map { statement in
            let report = statement.inspection
            return running(
                kind, report, from: report.statement?.received ?? report.published.first, due: statement.due,
                report.statement?.due == nil ? statement.limit : nil, isInWorkingDays: statement.isInWorkingDays)
        }
    }

    private func running(
        _ kind: ClockKind, _ report: Inspection, from started: Day, due: Day, _ limit: Sentence?, isInWorkingDays: Bool
    ) -> RunningClock {
        RunningClock(
            record: .record(report.id), name: report.id.text, concern: .owed, title: kind.title, family: kind.family,
            limit: limit ?? "the day that was set", team: nil, started: started, due: due,
            lateness: isInWorkingDays
                ? Lateness(due: due, on: asAt, calendar: calendar) : Lateness(due: due, on: asAt),
            isInWorkingDays: isInWorkingDays, waitsFor: nil, waitsForUs: true, children: nil, breach: kind.breach,
            kind: kind.id.text, law: limit == nil ? nil : kind.lawWords, source: report.source)
    }
}
