import ImprovementJourney

/// The series of other files, with their sources.
struct OtherSeries {
    let series: [Series.Key: Series]
    let sources: Register<Source>
}

extension ImportFolder {
    /// The series of all files but some, also those whose measure one of these defines.
    func otherSeries(besides names: Set<String>) -> OtherSeries {
        var all: [Series.Key: Series] = [:]
        for file in files where !names.contains(file.name) {
            for (key, series) in part(of: file.name, measures: record.measures)?.series ?? [:] {
                guard let other = all[key], let last = series.last else {
                    all[key] = all[key] ?? series
                    continue
                }
                // What reaches further is the newer.
                all[key] =
                    other.last.map { $0 > last } ?? false ? series.joined(with: other) : other.joined(with: series)
            }
        }
        return OtherSeries(series: all, sources: record.sources)
    }
}
