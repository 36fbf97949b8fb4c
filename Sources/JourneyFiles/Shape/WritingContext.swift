import ImprovementJourney
import JSON

/// What a record being written needs to know of its file.
struct WritingContext {
    /// The source that records need not name.
    var defaultSource: Source.ID?
    /// Measures that other files define: a value that follows from its parts need not be written.
    var measures = Register<Measure>()
}
