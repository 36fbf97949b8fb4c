import ImprovementJourney

extension Record {
    /// The journey on the day it opens at, or of its last entry, so that tests read the same on every day.
    var journey: Journey { standing(on: openingDay(today: ends ?? Day(daysSince1970: 0))) }
}
