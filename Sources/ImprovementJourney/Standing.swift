/// A journey to which another, of an earlier day, refers.
final class Standing: Sendable {
    /// The journey.
    let journey: Journey

    init(_ journey: Journey) { self.journey = journey }
}
