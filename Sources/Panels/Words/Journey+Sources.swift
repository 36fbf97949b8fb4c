import ImprovementJourney

extension Journey {
    /// The sources of these identifiers that the record names, each once, in the order given.
    func sources(_ ids: some Sequence<Source.ID>) -> [Source] {
        var seen: Set<Source.ID> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { sources[$0] }
    }

    /// Where series come from.
    func sources(ofSeries keys: [Series.Key]) -> [Source] {
        sources(keys.compactMap { series($0)?.source })
    }
}
