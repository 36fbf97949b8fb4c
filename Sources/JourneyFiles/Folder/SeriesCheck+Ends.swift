import ImprovementJourney

extension SeriesCheck {
    /// Points at a series that ends a period before those beside it.
    ///
    /// It is the sign of an entry that was forgotten, by which every later one stands a period early. A series that states
    /// its last period has told that it ends there.
    mutating func checkEnds(_ whole: Record) {
        /// What is taken as often, comes from the same place and is known as late.
        struct Kind: Hashable {
            var cadence: Cadence
            var source: Source.ID
            var knownAfterDays: Int
            var newestEdition: Day?
        }
        var ends: [(record: SeriesRecord, kind: Kind, last: Period)] = []
        var counts: [Kind: [Period: Int]] = [:]
        for record in reader.series {
            guard record.count > 0, let measure = whole.measures[record.measure],
                let first = record.first.fitted(to: measure.cadence)
            else { continue }
            let kind = Kind(
                cadence: measure.cadence, source: record.source, knownAfterDays: record.knownAfterDays,
                newestEdition: record.editions.last?.published)
            let last = first.adding(record.count - 1)
            ends.append((record, kind, last))
            counts[kind, default: [:]][last, default: 0] += 1
        }
        for (record, kind, last) in ends where record.last == nil {
            let of = counts[kind] ?? [:]
            let others = of.values.reduce(0, +) - 1
            func most(_ period: Period) -> Bool { (of[period] ?? 0) * 2 > others }
            let remedy =
                "If an entry was forgotten, each later one stands a period early: add it in its place, null where nobody "
                + "reported it. If the series does end there, say so with \"last\": \"\(last)\"."
            if others == 0 {
                // On its own it is held against the day that the journey opens at; what is older than that, the attention
                // list calls old, from the day after. What is published once a year comes when it comes.
                guard let day = whole.opensAt, last.months < 12, let series = whole.series[record.key],
                    series.last == last, series.knownFrom(last.adding(1)) <= day,
                    series.knownFrom(last.adding(2)) >= day
                else { continue }
                tell(
                    .warning, record, "first",
                    "The series ends with \(last), and on \(day), when the journey opens, \(last.adding(1)) is known as "
                        + "well.", remedy)
            } else if most(last.adding(1)) {
                tell(
                    .warning, record, "first",
                    "The series ends with \(last), and most others of this file with \(last.adding(1)).", remedy)
            } else if most(last.adding(-1)),
                let split = record.listKeys.lazy.compactMap({ [reader] in
                    reader.splitThousand(in: $0, of: record.node, surplus: 1)
                }).first
            {
                tell(
                    .warning, at: split.node,
                    "The series ends with \(last), and most others of this file with \(last.adding(-1)). "
                        + split.words,
                    split.remedy)
            }
        }
    }
}
