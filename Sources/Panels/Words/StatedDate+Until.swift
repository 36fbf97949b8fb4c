import ImprovementJourney

extension StatedDate {
    /// Until when something held that this date is the first on which it did not: `31 March 2021` for 1 April 2021, `March
    /// 2021` for April 2021.
    ///
    /// A year is told as it is stated: it ended in it.
    var lastBeforeWords: Sentence {
        let last = first.adding(days: -1)
        return switch precision {
        case .day: "\(last)"
        case .month: "\(Month(containing: last).words)"
        case .year: "\(self)"
        }
    }
}
