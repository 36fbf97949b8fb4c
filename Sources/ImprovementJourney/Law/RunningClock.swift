/// A time limit that runs on the journey's day for one record: since when, until when, and who is waited for.
///
/// Whatever has a limit (a clock of the case system, proceedings, a challenge, what a report of Ofsted asks for, an
/// action, a requirement, a promise) is one of these, so that there is one queue, and so that a list can join them by
/// team and sort.
package struct RunningClock: Hashable, Sendable {
    /// For whom it runs.
    package enum Concern: String, CaseIterable, Hashable, Sendable {
        /// For a child.
        case child
        /// For somebody to whom the council owes something: Ofsted, the Secretary of State, scrutiny.
        case owed
        /// For the council's own plan.
        case plan
    }

    /// The record that it runs for, or that tells of it.
    package var record: RecordReference
    /// The record's name in the files.
    package var name: String
    /// For whom it runs.
    package var concern: Concern
    /// What it is, such as `Initial child protection conference`.
    package var title: String
    /// The sort of work by which a list joins it, in the plural: `conferences`, `proceedings`, `visits`.
    package var family: String
    /// The limit in words, such as `15 working days`.
    package var limit: Sentence
    /// The team that must act; nil where no team is named.
    package var team: Team.ID?
    /// The day on which it started.
    package var started: Day
    /// The last day that is in time.
    package var due: Day
    /// How it stands to that day: in working days where the limit is counted in them.
    package var lateness: Lateness
    /// Whether its limit, and so its lateness, is counted in working days.
    package var isInWorkingDays: Bool
    /// For whom it waits; nil where nobody said.
    package var waitsFor: String?
    /// Whether it waits for the council itself.
    package var waitsForUs: Bool
    /// How many children it is about; nil where it is about none, or nobody said.
    package var children: Int?
    /// What it means when it passes.
    package var breach: BreachKind
    /// The word for its kind: that of the kinds of clock, or what sort of record runs by itself (`action`).
    package var kind: String
    /// What sets the limit; nil where it is a day that was agreed.
    package var law: String?
    /// Whether a worker is allocated; nil where nobody said.
    package var isAllocated: Bool?
    /// Where the record comes from.
    package var source: Source.ID
    /// Whether its limit was put off.
    package var isExtended = false
    /// The clock of the case system that tells of the same thing; nil where none does.
    package var repeated: Repeat?

    /// A clock of the case system that runs for what a file of its own tells.
    package struct Repeat: Hashable, Sendable {
        /// The clock.
        package var clock: Clock.ID
        /// The last day by the case system, where that is another; else nil.
        package var due: Day?
    }
}

extension RunningClock {
    /// Tells its row from all others.
    package var id: String { "\(kind) \(name)" }

    /// Its number, with that of the clock that tells of the same: `C-2019-001 and K-0312`.
    package var numbers: String { repeated.map { $0.clock.text == name ? name : "\(name) and \($0.clock)" } ?? name }

    /// What is left to its last day, or how long it is past it: `4 wd`, `12d`, `LATE 3d`.
    package var leftWords: Sentence { lateness.words(inWorkingDays: isInWorkingDays) }
}

/// The time limits that run, kept once found.
private struct RunningClocks: Sendable {
    let inOrder: [RunningClock]
    let ofTeams: [Team.ID: [RunningClock]]

    init(_ found: [RunningClock]) {
        inOrder = found.map { (clock: $0, id: $0.id) }
            .sorted { ($0.clock.due, $0.id) < ($1.clock.due, $1.id) }.map(\.clock)
        ofTeams = Dictionary(grouping: inOrder.filter { $0.team != nil }) { $0.team ?? "" }
    }
}

extension Journey {
    /// Every time limit that runs on the journey's day, the next to end first, those that have passed before them.
    package var runningClocks: [RunningClock] { allRunningClocks.inOrder }

    /// Those of a team.
    package func runningClocks(of team: Team.ID) -> [RunningClock] { allRunningClocks.ofTeams[team] ?? [] }

    private var allRunningClocks: RunningClocks {
        workings.result(RunningClocks.self) {
            let (clocks, ofFiles) = joined(
                clocksRunning, with: proceedingsRunning + challengesRunning + reportsRunning)
            return RunningClocks(
                clocks + ofFiles + actionsRunning + requirementsRunning + commitmentsRunning)
        }
    }

    /// Clocks of the case system without those that repeat what has a file of its own, and what has with those in it.
    ///
    /// The file of its own knows more: extensions, stages, waits.
    private func joined(
        _ clocks: [RunningClock], with ofFiles: [RunningClock]
    ) -> (clocks: [RunningClock], ofFiles: [RunningClock]) {
        let kinds = Set(ofFiles.map(\.kind))
        var repeats: [String: [(place: Int, clock: RunningClock)]] = [:]
        for (place, clock) in clocks.enumerated() where kinds.contains(clock.kind) {
            repeats[clock.kind, default: []].append((place, clock))
        }
        guard !repeats.isEmpty else { return (clocks, ofFiles) }
        var gone: Set<Int> = []
        let joined = ofFiles.map { running -> RunningClock in
            let same = (repeats[running.kind] ?? []).filter { repeated in
                // A report has no number in a case system; what starts with it on its day is of it.
                repeated.clock.name.isNumber(of: running.name)
                    || running.concern == .owed && repeated.clock.started == running.started
            }
            guard let first = same.first?.clock else { return running }
            gone.formUnion(same.map(\.place))
            var running = running
            running.repeated = RunningClock.Repeat(
                clock: Clock.ID(first.name), due: first.due == running.due ? nil : first.due)
            if running.waitsFor == nil {
                running.waitsFor = first.waitsFor
                running.waitsForUs = first.waitsForUs
            }
            running.team = running.team ?? first.team
            running.children = running.children ?? first.children
            running.isAllocated = running.isAllocated ?? first.isAllocated
            return running
        }
        return (clocks.indices.filter { !gone.contains($0) }.map { clocks[$0] }, joined)
    }

    /// Clocks of the case system that have a last day.
    private var clocksRunning: [RunningClock] {
        let calendar = self.calendar
        // Hundreds of clocks are of one kind: its words are put together once.
        let kinds = Dictionary(
            clockKinds.map { ($0.id, (kind: $0, law: $0.lawWords, limit: $0.limit?.words)) },
            uniquingKeysWith: { first, _ in first })
        return clocksThatRun.compactMap { clock in
            guard let (kind, law, limitWords) = kinds[clock.kind],
                let deadline = kind.deadline(of: clock, in: calendar)
            else { return nil }
            var limit: Sentence = "the council's own day"
            if deadline.limit != nil, let limitWords {
                limit = deadline.isExtended ? "\(limitWords), extended" : limitWords
            }
            return RunningClock(
                record: .record(clock.id), name: clock.id.text, concern: kind.concern, title: kind.title,
                family: kind.family, limit: limit, team: clock.team, started: clock.started, due: deadline.due,
                lateness: deadline.lateness(on: asAt, in: calendar), isInWorkingDays: deadline.isInWorkingDays,
                waitsFor: clock.waitsFor?.rawValue, waitsForUs: clock.waitsFor?.isTheCouncil ?? false,
                children: clock.children, breach: deadline.limit == nil ? .localStandard : kind.breach,
                kind: kind.id.text, law: deadline.limit == nil ? nil : law, isAllocated: clock.isAllocated,
                source: clock.source, isExtended: deadline.isExtended)
        }
    }

    /// Clocks of the case system that run without a last day: no law or guidance sets one, nor did the council.
    package var clocksWithoutLimit: [Clock] { clocksThatRun.filter { deadline(of: $0) == nil } }

    /// Live cases whose limit is law.
    private var proceedingsRunning: [RunningClock] {
        let kind = clockKinds[.careProceedings]
        return liveCases.compactMap { courtCase in
            guard let lateness = courtCase.lateness(on: asAt) else { return nil }
            let wait = courtCase.currentWait?.waitingFor
            return RunningClock(
                record: .record(courtCase.id), name: courtCase.id.text, concern: .child,
                title: "Care and supervision proceedings", family: "proceedings",
                limit: courtCase.deadline.isExtended ? "26 weeks and extensions" : "26 weeks", team: courtCase.team,
                started: courtCase.issued, due: courtCase.deadline.currentLimit, lateness: lateness,
                isInWorkingDays: false, waitsFor: wait?.rawValue, waitsForUs: wait?.isTheCouncil ?? false,
                children: courtCase.children, breach: .courtsTimetable,
                kind: Identifier<ClockKind>.careProceedings.text, law: kind?.lawWords, source: courtCase.source,
                isExtended: courtCase.deadline.isExtended)
        }
    }

    /// Open challenges by reviewing officers.
    private var challengesRunning: [RunningClock] {
        let kind = clockKinds[.reviewingOfficersDispute]
        return openChallenges.compactMap { challenge in
            guard let lateness = challenge.lateness(on: asAt, calendar: calendar) else { return nil }
            return RunningClock(
                record: .record(challenge.id), name: challenge.id.text, concern: .child,
                title: "Challenge by a reviewing officer", family: "challenges",
                limit: "\(Figure(days: Challenge.workingDaysAllowed), .digits) working days", team: challenge.team,
                started: challenge.raised, due: challenge.due(in: calendar), lateness: lateness, isInWorkingDays: true,
                waitsFor: "social worker", waitsForUs: true, children: nil, breach: .guidanceMiss,
                kind: Identifier<ClockKind>.reviewingOfficersDispute.text, law: kind?.lawWords,
                source: challenge.source)
        }
    }
}

extension String {
    /// Whether it is another's number, or that with something before or after it: `K-C-2019-001` of `C-2019-001`.
    fileprivate func isNumber(of name: String) -> Bool {
        guard let range = firstRange(of: name) else { return false }
        let before = self[..<range.lowerBound].last
        let after = self[range.upperBound...].first
        return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }
}

extension CourtCase.Party {
    /// Whether it is the council that is waited for.
    package var isTheCouncil: Bool { self == .socialWorker || self == .legalServices }
}
