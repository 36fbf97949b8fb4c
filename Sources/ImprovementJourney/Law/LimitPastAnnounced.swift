/// A time limit in working days that ends past the bank holidays that are announced: a day held once, such as that of a
/// State Funeral, would move its end.
package struct LimitPastAnnounced: Hashable, Sendable {
    /// What runs, in words: `K-0312`, `Statement of action`.
    package let name: String
    /// Its last day, as far as bank holidays are known.
    package let due: Day
    /// The record that it runs for.
    package let record: RecordReference
    /// Where that comes from; nil where nobody says.
    package let source: Source.ID?
}

extension Journey {
    /// The open limits in working days whose count passes what is announced: those that run for records, and those that
    /// follow an inspection.
    package var limitsPastAnnounced: [LimitPastAnnounced] {
        guard calendar.announcedTo != nil else { return [] }
        // What follows a report stands in the queue too, and is named once.
        let ofReports = Set(reportsRunning.map(\.id))
        let running = runningClocks.filter { clock in
            // What is late is counted on to the journey's day.
            clock.isInWorkingDays && calendar.isPastAnnounced(max(clock.due, asAt)) && !ofReports.contains(clock.id)
        }
        return running.map {
            LimitPastAnnounced(name: $0.name, due: $0.due, record: $0.record, source: $0.source)
        } + inspectionLimitsPastAnnounced
    }

    /// Of what follows an inspection: the statement of action, the report's publication.
    package var inspectionLimitsPastAnnounced: [LimitPastAnnounced] {
        inspectionClocks.compactMap { clock in
            guard clock.isInWorkingDays, clock.done == nil, let due = clock.due, calendar.isPastAnnounced(due) else {
                return nil
            }
            return LimitPastAnnounced(
                name: clock.kind.title, due: due, record: clock.record, source: clock.kind.source)
        }
    }
}

extension Clock {
    /// Whether its working days are counted past the bank holidays that are announced.
    package func isPastAnnounced(of kind: ClockKind, in calendar: WorkingCalendar) -> Bool {
        // No limit of law in working days takes a year; most clocks are long before, and need no count.
        guard let announcedTo = calendar.announcedTo, (stopped ?? started).adding(months: 12) > announcedTo,
            let deadline = kind.deadline(of: self, in: calendar), deadline.isInWorkingDays
        else { return false }
        // What was done before is in time whatever day comes to be held.
        return calendar.isPastAnnounced(stopped ?? deadline.due)
    }
}
