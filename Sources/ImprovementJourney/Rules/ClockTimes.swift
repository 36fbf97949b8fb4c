/// How many clocks of a kind are done in time, those that still run counted as far as they have come, beside the plain
/// share of those that ended.
///
/// The plain share looks good exactly while late ones are still running, and is shown because published figures are of what
/// ended. The estimate follows every clock that started in the last twelve months, ended or running, and asks how many are
/// done by the time their limit is used up (Kaplan-Meier on the share of the limit used). Kinds whose limit is as long have
/// none: no clock has come far enough.
package struct ClockTimes: Sendable {
    /// The kind.
    package let kind: ClockKind
    /// How many ended in the twelve months to the journey's day.
    package fileprivate(set) var ended = 0
    /// How many of them on their last day or before.
    package fileprivate(set) var endedInTime = 0
    /// How many the estimate follows.
    package var followed: Int { lengths.count }
    /// How many of those still run.
    package var running: Int { lengths.count { !$0.isClosed } }
    /// How long each took, or has run, as a share of its limit.
    fileprivate var lengths: [SurvivalCurve.Case] = []

    /// The share done in time with those that run counted, 0 to 1; nil where it cannot be told.
    package var shareInTime: Double? { SurvivalCurve(lengths).shareFinished(within: 1) }

    /// The 95% interval of the share; nil where there is none.
    package var interval: ConfidenceInterval? { SurvivalCurve(lengths).shareFinishedInterval(within: 1) }
}

/// The times of all kinds, kept once counted.
private struct AllClockTimes: Sendable {
    let ofKinds: [ClockTimes]
}

extension Journey {
    /// The kinds of which clocks ended in the twelve months to the journey's day, by title.
    package var clockTimes: [ClockTimes] {
        workings.result(AllClockTimes.self) {
            let calendar = self.calendar
            let from = asAt.adding(months: -12)
            var times: [ClockKind.ID: ClockTimes] = [:]
            forEach(ClockDays.self) { _, days in
                guard days.started > from || days.stopped.map({ $0 > from }) ?? false,
                    let kind = times[days.kind]?.kind ?? clockKinds[days.kind],
                    let deadline = kind.deadline(
                        started: days.started, extendedTo: days.extendedTo, due: days.due, in: calendar),
                    let limit = deadline.limit, !limit.isBackwards
                else { return }
                var counted = times[days.kind] ?? ClockTimes(kind: kind)
                if let stopped = days.stopped, stopped > from {
                    counted.ended += 1
                    if stopped <= deadline.due { counted.endedInTime += 1 }
                }
                if days.started > from,
                    let used = limit.shareUsed(
                        from: days.started, to: days.stopped ?? asAt, due: deadline.due, in: calendar)
                {
                    counted.lengths.append(SurvivalCurve.Case(weeks: used, isClosed: days.stopped != nil))
                }
                times[days.kind] = counted
            }
            return AllClockTimes(
                ofKinds: times.values.filter { $0.ended > 0 }.sorted {
                    ($0.kind.title, $0.kind.id) < ($1.kind.title, $1.kind.id)
                })
        }.ofKinds
    }
}
