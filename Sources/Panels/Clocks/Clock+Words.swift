import Documents
import ImprovementJourney

extension RunningClock {
    /// For whom it waits, and that this is the council itself.
    var waitWords: Sentence { waitsFor.map { waitsForUs && concern == .child ? "\($0) (us)" : "\($0)" } ?? "" }

    /// What a small number of such could give away.
    var counts: Figure.Counted { concern.counts }
}

extension RunningClock.Concern {
    /// What a small number of such clocks could give away.
    var counts: Figure.Counted { self == .child ? .children : .records }
}

extension BreachKind {
    /// What it means when the last day passes, for a reader.
    var words: Sentence {
        switch self {
        case .unlawful: "unlawful: a statute or regulation sets the time"
        case .guidanceMiss: "guidance missed: statutory guidance sets the time, and the reasons are recorded"
        case .localStandard: "a local standard missed: the council set the time"
        case .threshold: "past a threshold by which others judge; no limit for one child"
        case .courtsTimetable: "past the court's timetable: the court decides what follows"
        case .anothersDuty: "another's duty missed, not the council's"
        case .promise: "a promise not kept: the council named the day itself"
        }
    }
}

extension TimeLimit {
    /// How it is counted, for a reader.
    var countingWords: Sentence {
        let first: Sentence = countsFirstDay ? "the day of the start is day 1" : "the day after the start is day 1"
        return switch unit {
        case .workingDays:
            "\(first); Saturdays, Sundays and bank holidays are passed over, closure days of the office are not"
        case .calendarDays, .weeks: "\(first); days of rest count"
        case .months, .years: "the same number in the later month, or its last day; days of rest count"
        case .hours: "hours one after another; where only the day is known, each twenty-four are a day"
        }
    }
}
