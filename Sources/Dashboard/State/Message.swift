import Documents
import ImprovementJourney

/// What is said on the bottom line until the next key.
struct Message: Hashable, Sendable {
    var text: String
    var isWarning: Bool
}
