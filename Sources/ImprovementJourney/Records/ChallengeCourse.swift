/// How a challenge went, as far as its time limit asks: a `Challenge`, or its days alone.
package protocol ChallengeCourse: Sendable {
    /// When it was raised.
    var raised: Day { get }
    /// When it was settled; nil until then.
    var resolved: Day? { get }
}

extension Challenge: ChallengeCourse {}
