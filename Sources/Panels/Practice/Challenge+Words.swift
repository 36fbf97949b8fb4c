import Documents
import ImprovementJourney

extension Challenge {
    /// How it stands to its 20 working days: `LATE 12d`, what is left, or how it was settled.
    func standing(on day: Day, calendar: WorkingCalendar) -> (words: Sentence, tone: Tone) {
        if let settled = latenessWhenSettled(calendar: calendar) {
            guard settled.isLate else { return ("settled in time", .quiet) }
            return ("settled \(Figure(days: settled.daysLate), .decimals(0)) wd late", .concern)
        }
        guard let lateness = lateness(on: day, calendar: calendar) else { return ("", .normal) }
        if lateness.isLate { return (lateness.words(inWorkingDays: true), .concern) }
        return ("\(lateness.words(inWorkingDays: true)) left, by \(short: due(in: calendar))", .normal)
    }

    /// Working days that it took, or has lasted on a day while it is open.
    func workingDaysFigure(on day: Day, calendar: WorkingCalendar) -> Figure {
        Figure(.number(Double(workingDaysTaken(on: day, calendar: calendar))), unit: .workingDays)
    }
}
