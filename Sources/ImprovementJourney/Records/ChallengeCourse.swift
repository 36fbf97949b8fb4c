/// How a challenge went, as far as its time limit asks: a `Challenge`, or its days alone.
package protocol ChallengeCourse: Sendable {
    /// When it was raised.
    var raised: Day { get }
    /// When it was settled; nil until then.
    var resolved: Day? { get }
}

extension Challenge: ChallengeCourse {}

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
