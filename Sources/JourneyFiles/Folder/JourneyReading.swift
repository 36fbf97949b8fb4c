import ImprovementJourney

/// A folder of JSON files read as a record, with all that is wrong with it.
package struct JourneyReading: Sendable {
    /// What the sound files say; a file with a fault adds nothing to it but its entry in `files`.
    package var record: Record
    /// Everything that is wrong, by file and place.
    package var problems: [FileProblem]

    /// Whether a file is kept out.
    package var hasFaults: Bool { problems.contains { $0.severity == .fault } }
}
