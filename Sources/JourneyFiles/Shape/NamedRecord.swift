import ImprovementJourney

/// A record that has an id, by which others may refer to it.
protocol NamedRecord: FileRecord, JourneyRecord {}
