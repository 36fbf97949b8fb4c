/// What follows the last judgement: what the council owes after the report, and when inspectors and Department look again.
///
/// The kinds are data (`Data/statutory-clocks.json`), with the law or practice that each rests on.
package struct InspectionClock: Sendable {
    /// What it is, with its length and its law.
    package let kind: ClockKind
    /// The report, visit or intervention that starts it.
    package let record: RecordReference
    /// The day on which it started.
    package let started: Day
    /// The last day in time, or about when it is to be expected; nil where no source states a length.
    package let due: Day?
    /// When it was done; nil where it was not, or the record does not say.
    package let done: Day?
    /// Whether the record says whether it was done: else a day that has passed is no breach, only not known.
    package let isRecorded: Bool
    /// Whether its last day was counted in working days, so that bank holidays move it.
    package let isInWorkingDays: Bool

    /// Whether it is somebody else's to do, so that its day is an expectation and never the council's lateness.
    package var isExpectation: Bool { kind.breach == .anothersDuty }

    /// How it stands to its day; nil where it is done, or no day is known.
    package func lateness(on day: Day) -> Lateness? {
        guard done == nil, let due else { return nil }
        return Lateness(due: due, on: day)
    }
}

extension Journey {
    /// What follows the last graded report and the interventions in force, in the order of their days; what has no day last.
    ///
    /// Monitoring visits and an early re-inspection follow the worst grade alone.
    package var inspectionClocks: [InspectionClock] {
        let clocks = [reportPublicationClock, statementClock] + monitoringClocks + progressReviewClocks
        return clocks.compactMap(\.self).sorted { left, right in
            (left.due ?? .distantFuture, left.kind.id) < (right.due ?? .distantFuture, right.kind.id)
        }
    }

    /// The council publishes the report; whether it did is not recorded, so that only a day to come is told.
    var reportPublicationClock: InspectionClock? {
        guard let report = currentInspection, let day = report.published.day,
            let clock = clock(.reportPublication, of: .record(report.id), from: report.statement?.received ?? day),
            let due = clock.due, due >= asAt
        else { return nil }
        return clock
    }

    private var statementClock: InspectionClock? {
        guard let kind = clockKinds[.statementOfAction], let statement = statementsOfAction.first,
            (statement.published ?? statement.due) > asAt.adding(months: -StatementOfAction.monthsTold)
        else { return nil }
        return InspectionClock(
            kind: kind, record: .record(statement.inspection.id), started: statement.inspection.published.first,
            due: statement.due, done: statement.published, isRecorded: statement.isRecorded,
            isInWorkingDays: statement.isInWorkingDays)
    }

    private var monitoringClocks: [InspectionClock?] {
        guard let standing = ofstedStanding, standing.isWorst, let published = standing.inspection.published.day else {
            return []
        }
        let report = RecordReference.record(standing.inspection.id)
        let visits = inspections.filter { $0.kind == .monitoringVisit && $0.published > standing.inspection.published }
        let last = visits.max { $0.began < $1.began }
        let next: InspectionClock? =
            if let last {
                clock(.monitoringVisit, of: .record(last.id), from: last.began.first)
            } else if let statement = statementOfAction(after: standing.inspection) {
                // The visits begin when the plan is there.
                clock(.firstMonitoringVisit, of: report, from: statement.due)
                    ?? clock(.monitoringVisit, of: report, from: statement.due)
            } else {
                nil
            }
        return [next, clock(.reInspection, of: report, from: published)]
    }

    private var progressReviewClocks: [InspectionClock?] {
        interventionsInForce.filter { $0.kind == .direction || $0.kind == .improvementNotice }.map { intervention in
            guard let issued = intervention.issued.day,
                let clock = clock(.sixMonthReview, of: .record(intervention.id), from: issued),
                let due = clock.due, due >= asAt
            else { return nil }
            return clock
        }
    }

    /// A clock of a kind, where the kind is known and applied on that day.
    private func clock(_ id: ClockKind.ID, of record: RecordReference, from start: Day) -> InspectionClock? {
        guard let kind = clockKinds[id], kind.applies(on: start) else { return nil }
        return InspectionClock(
            kind: kind, record: record, started: start, due: kind.limit?.due(from: start, in: calendar), done: nil,
            isRecorded: false, isInWorkingDays: kind.limit?.isInWorkingDays ?? false)
    }
}

extension Day {
    /// Later than any day of a record.
    fileprivate static let distantFuture = Day(daysSince1970: 100_000)
}

extension Identifier<InspectionKind> {
    /// A visit to a council with the worst grade, to see what has changed.
    static let monitoringVisit: Self = "monitoring visit"
}
