/// The days on which a court case was issued, extended and concluded: enough to find those wanted among thousands without
/// reading them all.
struct CourtCaseDays: RecordDays {
    /// The day of issue.
    let issued: Day
    /// The day of the final order; nil while the case is live.
    private(set) var concluded: Day?
    /// The last day on which an extension was granted; nil where there was none.
    private(set) var extended: Day?

    /// The days of a case.
    init(_ courtCase: CourtCase) {
        issued = courtCase.issued
        concluded = courtCase.concluded
        extended = courtCase.extensions.last?.granted
    }
}

extension CourtCaseDays {
    /// The days as they were known; of extensions it is told only that there was one later.
    func known(on day: Day) -> CourtCaseDays? {
        guard issued <= day else { return nil }
        var known = self
        if let concluded, concluded > day { known.concluded = nil }
        return known
    }
}

extension Journey {
    /// The council's cases of certain days, in the files' order.
    func courtCases(where isWanted: (CourtCaseDays) -> Bool) -> [CourtCase] {
        var places: [Int] = []
        forEach(CourtCaseDays.self) { place, days in
            if isWanted(days) { places.append(place) }
        }
        return registers.records(CourtCase.self, at: places)
    }
}
