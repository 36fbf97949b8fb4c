/// The days of a clock with its kind: enough to find those that run among thousands, and to count those that ended.
struct ClockDays: RecordDays {
    let kind: ClockKind.ID
    let started: Day
    private(set) var stopped: Day?
    let extendedTo: Day?
    let due: Day?

    init(_ clock: Clock) {
        kind = clock.kind
        started = clock.started
        stopped = clock.stopped
        extendedTo = clock.extendedTo
        due = clock.due
    }

    func known(on day: Day) -> ClockDays? {
        guard min(started, stopped ?? started) <= day else { return nil }
        var known = self
        if let stopped, stopped > day { known.stopped = nil }
        return known
    }
}

extension Journey {
    /// Clocks of the case system that run, in the files' order.
    package var clocksThatRun: [Clock] {
        var places: [Int] = []
        forEach(ClockDays.self) { place, days in
            if days.stopped == nil { places.append(place) }
        }
        return registers.records(Clock.self, at: places)
    }
}
