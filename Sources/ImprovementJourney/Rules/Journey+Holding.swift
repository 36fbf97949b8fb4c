extension Journey {
    /// Whether any record of a kind is known on the journey's day.
    ///
    /// Where there is none, nobody told of any: how many are late, or past their limit, is not known, and is never 0.
    package func holds<Kind: JourneyRecord>(_ kind: Kind.Type) -> Bool { !registers[kind].isEmpty }
}
