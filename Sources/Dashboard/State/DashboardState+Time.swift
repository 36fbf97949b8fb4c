import ImprovementJourney

extension DashboardState {
    /// Which event to go to.
    enum Direction { case before, after }

    /// Moves by whole months; from the last day of a month to the last day of another, so that steps do not drift.
    mutating func moveDay(months: Int) -> [Effect] {
        func step(from day: Day) -> Day {
            let month = Month(containing: day)
            return month.lastDay == day ? month.adding(months: months).lastDay : day.adding(months: months)
        }
        move(to: step(from: asAt))
        return workOutAhead(step(from: asAt))
    }

    mutating func moveDay(toEvent direction: Direction) -> [Effect] {
        let events = record.datedFacts
        func event(from day: Day) -> Day? {
            direction == .before ? events.last { $0.day < day }?.day : events.first { $0.day > day }?.day
        }
        guard let found = event(from: asAt) else {
            say(direction == .before ? "Nothing is recorded before this day." : "Nothing is recorded after this day.")
            return []
        }
        move(to: found)
        say("\(found.words): \(events.filter { $0.day == found }.map(\.title).joined(separator: "; "))")
        return event(from: found).map { workOutAhead($0) } ?? []
    }

    /// Who has made a step through time is likely to make the next one; one day is worked on at a time.
    private mutating func workOutAhead(_ day: Day) -> [Effect] {
        guard Day.recordedYears.contains(day.year), journeyAhead?.isDone ?? true else { return [] }
        journeyAhead = JourneyAhead(record, on: day, showing: level.destination, by: makePage)
        return [.workOutAhead]
    }

    /// Moves to the day on which the record opens.
    mutating func moveToOpeningDay() {
        move(to: record.openingDay(today: today))
        followsOpeningDay = true
    }

    /// Moves to today.
    mutating func moveToToday() { move(to: today) }

    /// Moves to a day as it was typed: `2019-07-31`, `31 July 2019`, `2019-07`, `2019` or `today`.
    mutating func stand(onTyped text: String) {
        if let day = day(typed: text) { move(to: day) }
    }

    /// Opens what has changed since a day as it was typed; nothing typed is the day of the last board.
    ///
    /// A day after the one on screen is the later of the two: the screen moves to it, since nothing that comes later than
    /// its day is known on it.
    mutating func openChanges(sinceTyped text: String) {
        guard let day = text.isEmpty ? journey.comparedFrom : day(typed: text) else { return }
        guard Day.recordedYears.contains(day.year) else { return say("There is nothing on \(day.words).") }
        guard day != asAt else { return say("It is the day of the screen: nothing has changed since.") }
        let earlier = min(day, asAt)
        let moves = day > asAt
        if moves { move(to: day) }
        openChanges(since: earlier)
        if moves { say("The screen has moved to \(day.words), the later day; \(key(.asAtOpeningDay)) leads back.") }
    }

    /// A day as it was typed; nil where it is none, which it then says.
    private mutating func day(typed text: String) -> Day? {
        guard let day = statedDay(text) else {
            say("\(text) is no date: type 2019-07-31, 31 July 2019 or today.", isWarning: true)
            return nil
        }
        return day
    }

    /// The day that a text states, `today` or a date, whose first day counts; nil where it states none.
    func statedDay(_ text: String) -> Day? {
        text.trimmingBlanks.lowercased() == "today" ? today : StatedDate(typed: text)?.first
    }

    /// Moves to a day from 1900 to 2100; after the record's end it says that nothing later is known.
    mutating func move(to day: Day) {
        guard Day.recordedYears.contains(day.year) else { return say("There is nothing on \(day.words).") }
        followsOpeningDay = false
        if day == asAt { return say("The screen stands on \(day.words) already.") }
        stand(on: day)
        if let ends = record.ends, day > ends {
            say("The record ends on \(ends.words): what came later is not known.")
        }
    }
}

extension Record {
    /// The dated facts by which a reader moves through time, the earliest first: inspections' reports,
    /// interventions, events and claims.
    var datedFacts: [(day: Day, title: String)] {
        var facts: [(day: Day, title: String)] = []
        for inspection in inspections {
            facts.append((inspection.published.first, "\(inspection.title) published"))
        }
        for intervention in interventions {
            facts.append((intervention.known, intervention.title))
            if let ended = intervention.ended { facts.append((ended.first, "\(intervention.title) ended")) }
        }
        facts += events.map { ($0.known, $0.title) }
        facts += claims.map { ($0.known, "\($0.kind == .comment ? "Comment" : "Claim"): \($0.statement)") }
        return facts.sorted { $0.day < $1.day }
    }
}
