import ImprovementJourney

/// A folder of JSON files read as a record, with all that is wrong with it.
package struct JourneyReading: Sendable {
    /// What is sound of all files; what is left out, `files` tells.
    package var record: Record
    /// Everything that is wrong, by file and place.
    package var problems: [FileProblem]

    /// Why the day that the journey opens at is not known; nil where it is, or nobody names one.
    ///
    /// It is the fault of the file, or of the value in it, that is to name the day.
    /// Nothing may then be shown as of today: it is another day than the files mean.
    package var openingFault: FileProblem?

    /// Whether anything is left out.
    package var hasFaults: Bool { problems.contains { $0.severity == .fault } }
}
