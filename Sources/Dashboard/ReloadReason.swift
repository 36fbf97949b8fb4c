import Documents
import ImprovementJourney

/// Why the folder is read again.
package enum ReloadReason: Hashable, Sendable {
    /// The reader asked for it.
    case asked
    /// These files were saved, renamed or deleted; none where the folder itself changed.
    case saved([String])
}
