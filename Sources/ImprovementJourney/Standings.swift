import Synchronization

/// The latest day on which a record has stood, kept so that earlier days need not count it again.
final class Standings: Sendable {
    private let latest = Mutex<Standing?>(nil)

    /// Whether the record has stood on a day.
    var hasAny: Bool { latest.withLock { $0 != nil } }

    /// The journey on a day: one that stands there already, or a new one that knows of a later one.
    func journey(on day: Day, _ make: (_ later: Standing?) -> Journey) -> Journey {
        let known = latest.withLock { $0 }
        if let known, known.journey.asAt == day { return known.journey }
        if let known, known.journey.asAt > day { return make(known) }
        let journey = make(nil)
        latest.withLock { latest in
            if latest.map({ $0.journey.asAt < day }) ?? true { latest = Standing(journey) }
        }
        return journey
    }
}
