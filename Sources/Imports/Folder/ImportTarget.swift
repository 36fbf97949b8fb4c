import ImprovementJourney
import JourneyFiles

/// A file that an import would write.
package struct ImportTarget: Sendable {
    /// Its name in the folder.
    package var name: String
    /// What it would hold.
    package var text: String
    /// What comes of it, a sentence each.
    package var makes: [String]
    /// How it stands to the folder.
    package var change: Change

    /// How a file stands to what the folder has.
    package enum Change: String, Sendable {
        case new
        case changed
        case unchanged
    }

    /// What each file that an import writes begins with, so that a file kept by hand is told from one of its own.
    static let mark = "Written by waymark import"
}
