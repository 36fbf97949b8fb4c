import Documents
import ImprovementJourney

/// A record that is to take the place of another, with what the screen needs of it: worked out beside the screen, which
/// meanwhile answers keys.
package struct Renewal: Sendable {
    /// The record.
    let record: Record
    /// The record on the day on which the screen will stand.
    let journey: Journey
    /// The pages of the path there; one that there is not any more is missing.
    let pages: [Destination: Page]
    /// What the reader looked at last: what is changed, is so against this.
    let before: Looked
    /// What changed on the page on screen.
    let shown: (destination: Destination, changes: PageChanges)?
}
