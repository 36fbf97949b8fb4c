/// The days on which a challenge was raised and settled.
struct ChallengeDays: ChallengeCourse, RecordDays {
    let raised: Day
    private(set) var resolved: Day?

    init(_ challenge: Challenge) {
        raised = challenge.raised
        resolved = challenge.resolved
    }

    func known(on day: Day) -> ChallengeDays? {
        guard raised <= day else { return nil }
        var known = self
        if let resolved, resolved > day { known.resolved = nil }
        return known
    }
}
