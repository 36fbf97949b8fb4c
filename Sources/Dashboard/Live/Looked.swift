import Documents
import ImprovementJourney

/// What a reader looked at: the record on a day, and the pages that were made of it.
struct Looked: Sendable {
    let record: Record
    let journey: Journey
    var pages: [Destination: Page]

    /// The same on another day.
    func standing(on day: Day) -> Looked {
        day == journey.asAt ? self : Looked(record: record, journey: record.standing(on: day), pages: [:])
    }
}
