/// Something that changed after a day: what, when, and the record it is about.
package struct RecentChange: Hashable, Sendable {
    /// When it changed.
    package var on: Day
    /// What it is about, in a few words.
    package var title: Sentence
    /// What changed.
    package var text: Sentence
    /// The record; nil for what has no page of its own.
    package var record: RecordReference?
    /// Where it comes from.
    package var source: Source.ID
}

extension Journey {
    /// The last meeting of the improvement board before the journey's day.
    package var lastMeeting: Meeting? { meetings.filter { $0.on < asAt }.max { $0.on < $1.on } }

    /// What changed after a day up to the journey's own, the newest first.
    package func changes(after day: Day) -> [RecentChange] {
        let all =
            actionChanges(after: day) + caseChanges(after: day) + commitmentChanges(after: day)
            + yearlyFigures(after: day)
        // A title is made text once, not for each comparison.
        return all.map { (change: $0, title: $0.title.text) }
            .sorted { ($1.change.on, $0.title) < ($0.change.on, $1.title) }.map(\.change)
    }

    /// The council's yearly figures that became known after a day; those of every month would hide the rest.
    private func yearlyFigures(after day: Day) -> [RecentChange] {
        measures.filter { $0.cadence == .yearToMarch || $0.cadence == .yearToSeptember }.compactMap { measure in
            guard let series = series(measure.id), let last = series.last else { return nil }
            let known = last.lastDay.adding(days: series.knownAfterDays)
            guard known > day, known <= asAt else { return nil }
            return RecentChange(
                on: known, title: "\(measure.title)",
                text: "new figure, of \(short: last): \(series.figure(at: last, of: measure))",
                record: .measure(series.key), source: series.source)
        }
    }

    private func actionChanges(after day: Day) -> [RecentChange] {
        actions.flatMap { action in
            let title: Sentence = "\(action.id) \(action.title)"
            var changes = action.changes.filter { $0.on > day }.map { change in
                let what: [Sentence] = [
                    change.status.map { "\($0.rawValue)" }, change.due.map { "due date now \(short: $0)" },
                    change.evidence.map { "evidence: \($0)" },
                ].compactMap(\.self)
                return RecentChange(
                    on: change.on, title: title, text: what.isEmpty ? "\(change.note)" : what.joined(separator: "; "),
                    record: .record(action.id), source: action.source)
            }
            if action.opened > day {
                changes.append(
                    RecentChange(
                        on: action.opened, title: title, text: "new in the plan", record: .record(action.id),
                        source: action.source))
            }
            return changes
        }
    }

    private func caseChanges(after day: Day) -> [RecentChange] {
        courtCases { days in
            days.issued > day || days.extended.map { $0 > day } ?? false || days.concluded.map { $0 > day } ?? false
        }.flatMap { courtCase in
            func change(_ on: Day, _ text: Sentence) -> RecentChange {
                RecentChange(
                    on: on, title: "Case \(courtCase.id)", text: text, record: .record(courtCase.id),
                    source: courtCase.source)
            }
            var changes: [RecentChange] = []
            if courtCase.issued > day { changes.append(change(courtCase.issued, "issued")) }
            for item in courtCase.extensions where item.granted > day {
                changes.append(change(item.granted, "extended to \(short: item.until): \(item.reason)"))
            }
            if let concluded = courtCase.concluded, concluded > day {
                let weeks = courtCase.standing(on: concluded).weeks
                changes.append(change(concluded, "concluded after \(Figure(.number(weeks), unit: .weeks))"))
            }
            return changes
        }
    }

    private func commitmentChanges(after day: Day) -> [RecentChange] {
        commitments.flatMap { commitment in
            commitment.updates.filter { $0.on > day }.map {
                RecentChange(
                    on: $0.on, title: "\(commitment.id) \(commitment.text)",
                    text: $0.isKept ? "kept: \($0.note)" : "\($0.note)", record: .record(commitment.id),
                    source: commitment.source)
            }
        }
    }
}
