import Documents
import ImprovementJourney

/// Why the folder is read again.
package enum ReloadReason: Hashable, Sendable {
    /// The reader asked for it.
    case asked
    /// These files were saved, renamed or deleted; none where the folder itself changed.
    case saved([String])
    /// The screen was held still while these files changed, and goes on; none where the folder itself changed.
    case released([String])

    /// The files that changed; nil where all are to be read.
    package var names: [String]? {
        switch self {
        case .asked: nil
        case .saved(let names), .released(let names): names.isEmpty ? nil : names
        }
    }

    /// The files that changed, in a few words; empty for all of them.
    var fileWords: String {
        guard let names else { return "" }
        return names.count > 3 ? "\(names.count) files" : names.joined(separator: ", ")
    }

    /// Both at once: all files where either wants all.
    package func joined(with other: ReloadReason) -> ReloadReason {
        if self == .asked || other == .asked { return .asked }
        guard let names, let others = other.names else { return .saved([]) }
        return .saved(Set(names).union(others).sorted())
    }
}
