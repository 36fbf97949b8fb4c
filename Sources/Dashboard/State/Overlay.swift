import Documents
import ImprovementJourney

/// What lies over the page until Esc.
enum Overlay: Hashable, Sendable {
    /// A figure explained.
    case explanation(ExplainedPlace)
    /// The keys, narrowed by what is typed.
    case help(search: String)
    /// What changed by saved files.
    case changes
}
