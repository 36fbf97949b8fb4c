/// The last day of one clock by the rule that was in force on its start, and what sets it.
package struct ClockDeadline: Hashable, Sendable {
    /// What sets the last day.
    package enum Basis: Hashable, Sendable {
        /// The limit of the kind, by law or guidance.
        case limit(TimeLimit)
        /// An extension of it that is allowed, or that only the court or the council can judge.
        case extended(TimeLimit)
        /// The council's own day.
        case council
    }

    /// The last day in time.
    package let due: Day
    /// What sets it.
    package let basis: Basis

    /// How long it may take, where a limit of the kind sets it.
    package var limit: TimeLimit? {
        switch basis {
        case .limit(let limit), .extended(let limit): limit
        case .council: nil
        }
    }

    /// Whether an extension has put the last day off.
    package var isExtended: Bool { if case .extended = basis { true } else { false } }

    /// Whether it is counted in working days.
    package var isInWorkingDays: Bool { limit?.isInWorkingDays ?? false }

    /// How a day stands to the last one: in working days where the limit is counted in them.
    package func lateness(on day: Day, in calendar: WorkingCalendar) -> Lateness {
        limit?.lateness(due: due, on: day, in: calendar) ?? Lateness(due: due, on: day)
    }
}

extension ClockKind {
    /// The last day of a clock of this kind; nil where neither law nor council sets one, so that it is never late.
    ///
    /// The limit is the one in force on the start, whatever came between. An extension counts where the kind may be
    /// extended and it ends after the limit and no later than the longest that is allowed; else it changes nothing. The
    /// council's own day counts only where no limit applies.
    package func deadline(started: Day, extendedTo: Day?, due ownDue: Day?, in calendar: WorkingCalendar)
        -> ClockDeadline?
    {
        guard let limit = limit(on: started) else {
            return [ownDue, extendedTo].compactMap(\.self).max().map { ClockDeadline(due: $0, basis: .council) }
        }
        let due = limit.due(from: started, in: calendar)
        guard let extendedTo, isValid(extendedTo, after: due, started: started, in: calendar) else {
            return ClockDeadline(due: due, basis: .limit(limit))
        }
        return ClockDeadline(due: extendedTo, basis: .extended(limit))
    }

    private func isValid(_ extendedTo: Day, after due: Day, started: Day, in calendar: WorkingCalendar) -> Bool {
        guard mayBeExtended, extendedTo > due else { return false }
        return extended.map { extendedTo <= $0.due(from: started, in: calendar) } ?? true
    }

    /// The last day to which a clock of this kind may be extended; nil where it may not, or no length is set.
    package func latestExtension(started: Day, in calendar: WorkingCalendar) -> Day? {
        extended?.due(from: started, in: calendar)
    }
}

extension ClockKind {
    /// The last day of a clock; nil where it has none.
    package func deadline(of clock: Clock, in calendar: WorkingCalendar) -> ClockDeadline? {
        deadline(started: clock.started, extendedTo: clock.extendedTo, due: clock.due, in: calendar)
    }
}

extension Journey {
    /// The last day of a clock; nil where it has none, or its kind is not known.
    package func deadline(of clock: Clock) -> ClockDeadline? {
        clockKinds[clock.kind]?.deadline(of: clock, in: calendar)
    }
}
