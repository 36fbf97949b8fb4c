import ImprovementJourney
import JSON

/// Holds clocks against their kinds: what a clock alone cannot tell.
struct ClockCheck {
    /// A clock that ran so many times its limit is no clock that somebody forgot: it is one that nobody stopped.
    static let mostTimesItsLimit = 5

    private let record: Record
    private let reader: RecordReader
    private let calendar: WorkingCalendar
    /// The last day that the file tells of: until then a clock that runs has run.
    private let lastDay: Day?
    /// What is wrong.
    private(set) var findings = Findings()

    init(_ reader: RecordReader, _ record: Record) {
        self.reader = reader
        self.record = record
        calendar = WorkingCalendar(bankHolidays: BankHolidays(announced: record.bankHolidays.map(\.on)))
        lastDay = record.opensAt ?? reader.clocks.compactMap(\.clock.lastDated).max()
        for (clock, node) in reader.clocks { check(clock, at: node) }
    }

    private mutating func check(_ clock: Clock, at node: Int) {
        guard let kind = record.clockKinds[clock.kind] else { return }
        let limit = kind.limit(on: clock.started)
        if let stopped = clock.stopped, stopped < clock.started, !(kind.limit?.isBackwards ?? false) {
            return tell(
                .fault, "stopped", node, "`stopped` is \(stopped), before `started`, which is \(clock.started).",
                "Correct one of the two days.")
        }
        if let due = clock.due, let limit {
            let lastDay = limit.due(from: clock.started, in: calendar)
            tell(
                .warning, "due", node,
                "`due` is \(due), and \"\(kind.id)\" has a limit of \(limit.words.text): its last day is \(lastDay), and "
                    + "`due` changes nothing.",
                "Remove `due`; it is for kinds that no law or guidance limits.")
        }
        checkExtension(clock, kind, limit, at: node)
        checkLength(clock, kind, at: node)
    }

    private mutating func checkExtension(_ clock: Clock, _ kind: ClockKind, _ limit: TimeLimit?, at node: Int) {
        guard let extendedTo = clock.extendedTo, let limit else { return }
        let deadline = kind.deadline(of: clock, in: calendar)
        if deadline?.isExtended ?? true { return }
        let due = limit.due(from: clock.started, in: calendar)
        let fault =
            if !kind.mayBeExtended {
                "\"\(kind.id)\" may not be extended."
            } else if extendedTo <= due {
                "The extension ends on \(extendedTo), no later than the limit, \(due)."
            } else {
                "The extension ends on \(extendedTo), after "
                    + "\(kind.latestExtension(started: clock.started, in: calendar) ?? due), the last day allowed."
            }
        tell(.warning, "extendedTo", node, "\(fault) It changes nothing.", "Correct `extendedTo`, or remove it.")
    }

    private mutating func checkLength(_ clock: Clock, _ kind: ClockKind, at node: Int) {
        guard let end = clock.stopped ?? lastDay, let deadline = kind.deadline(of: clock, in: calendar) else { return }
        let allowed = clock.started.days(until: deadline.due)
        let taken = clock.started.days(until: end)
        guard allowed > 0, taken > allowed * Self.mostTimesItsLimit else { return }
        tell(
            .warning, clock.stopped == nil ? "started" : "stopped", node,
            "The clock \(clock.stopped == nil ? "has run" : "ran") \(taken) days, more than "
                + "\(Self.mostTimesItsLimit) times its limit.",
            clock.stopped == nil ? "Write `stopped`, if it has ended." : "Correct `started` or `stopped`.")
    }

    private mutating func tell(
        _ severity: FileProblem.Severity, _ key: String, _ node: Int, _ message: String, _ remedy: String
    ) {
        findings.add(severity, at: reader.document.offset(of: reader.place(of: key, in: node)), message, remedy)
    }
}
