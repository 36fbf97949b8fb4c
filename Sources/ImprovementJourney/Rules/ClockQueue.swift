/// The time limits that run, as a queue: how many are past, which end this week, and by kind and team.
package struct ClockQueue: Sendable {
    /// The next to end first, those that have passed before them.
    package let clocks: [RunningClock]
    /// The day on which they stand.
    package let day: Day

    /// A journey's queue, or a part of it.
    package init(_ clocks: [RunningClock], on day: Day) {
        self.clocks = clocks
        self.day = day
    }

    /// The Friday by which this week's must be done.
    package var friday: Day { day.fridayOfWorkingWeek }

    /// Those whose last day has passed, the longest past first.
    package var past: [RunningClock] { clocks.filter(\.lateness.isLate) }

    /// Those that can still be saved and end by Friday, the next to end first.
    package var endingByFriday: [RunningClock] { clocks.filter { !$0.lateness.isLate && $0.due <= friday } }

    /// The last day of the three months from the day on which they stand: what ends later asks for nothing yet.
    package var quarter: Day { day.adding(months: 3) }

    /// Those that are past or end within the quarter.
    package var dueInQuarter: [RunningClock] { clocks.filter { $0.due <= quarter } }

    /// Those that end after the quarter.
    package var later: [RunningClock] { clocks.filter { $0.due > quarter } }

    /// So many of one kind with one team.
    package struct Group: Identifiable, Sendable {
        /// What tells it from the others.
        package var id: String { "\(kind) \(team?.text ?? "")" }
        /// The word for the kind.
        package let kind: String
        /// What the kind is.
        package let title: String
        /// The team; nil where none is named.
        package let team: Team.ID?
        /// How many run.
        package var running = 0
        /// How many of them are past their last day.
        package var past = 0
        /// How many of them end by Friday.
        package var endingByFriday = 0
        /// How many of them wait for the council.
        package var waitForUs = 0
        /// The next last day that has not passed; nil where all have.
        package var next: Day?
        /// For whom they run.
        package let concern: RunningClock.Concern

        fileprivate mutating func add(_ clock: RunningClock, friday: Day) {
            running += 1
            if clock.waitsForUs { waitForUs += 1 }
            if clock.lateness.isLate {
                past += 1
            } else {
                if clock.due <= friday { endingByFriday += 1 }
                next = min(next ?? clock.due, clock.due)
            }
        }
    }

    /// By kind and team, those with most past first, then those with most that end by Friday.
    package var groups: [Group] {
        struct Key: Hashable {
            let kind: String
            let team: Team.ID?
        }
        var groups: [Key: Group] = [:]
        let friday = friday
        for clock in clocks {
            groups[
                Key(kind: clock.kind, team: clock.team),
                // What is agreed day by day is one kind each: an action's title is its own.
                default: Group(
                    kind: clock.kind,
                    title: clock.concern == .child || clock.law != nil ? clock.title : clock.family.capitalisedSentence,
                    team: clock.team, concern: clock.concern)
            ].add(clock, friday: friday)
        }
        return groups.values.sorted {
            ($1.past, $1.endingByFriday, $1.running, $0.id) < ($0.past, $0.endingByFriday, $0.running, $1.id)
        }
    }
}

extension Day {
    /// This week's Friday; on a Saturday or a Sunday the next one.
    package var fridayOfWorkingWeek: Day {
        let toFriday = Weekday.friday.rawValue - weekday.rawValue
        return adding(days: toFriday < 0 ? toFriday + 7 : toFriday)
    }
}

extension Journey {
    /// Every time limit that runs, as a queue.
    package var clockQueue: ClockQueue { ClockQueue(runningClocks, on: asAt) }
}
