import ImprovementJourney

extension SeriesCheck {
    /// Editions stand in order, each after the periods that it printed; and what comes out together is longer than what it is
    /// made of.
    mutating func checkEditions(_ record: SeriesRecord, _ series: Series) {
        if let together = series.publishedEvery,
            Period(containing: series.first.lastDay, cadence: together).months <= series.first.months
        {
            tell(
                .fault, record, "publishedEvery",
                "`publishedEvery` is \"\(together.rawValue)\", no longer than the series' own periods.",
                "Leave it out: each period comes out by itself.")
        }
        var before: Series.Edition?
        for (index, edition) in series.editions.enumerated() {
            defer { before = edition }
            if edition.published < edition.to.lastDay {
                tell(
                    .fault, record, "editions", entry: index,
                    "The edition to \(edition.to) was published on \(edition.published), before \(edition.to.words) had "
                        + "ended.", "Correct `to` or `published`.")
            } else if let from = edition.from, from.ordinal > edition.to.ordinal {
                tell(
                    .fault, record, "editions", entry: index, "An edition is from \(from) to \(edition.to).",
                    "Write the earlier period under `from`.")
            } else if let before, edition.to.ordinal <= before.to.ordinal || edition.published <= before.published {
                tell(
                    .fault, record, "editions", entry: index,
                    "The edition to \(edition.to) of \(edition.published) stands after that to \(before.to) of "
                        + "\(before.published).",
                    "Put the oldest first, and only editions that printed a period for the first time.")
            } else if let last = series.last, edition.to.ordinal > last.ordinal {
                tell(
                    .warning, record, "editions", entry: index,
                    "The edition to \(edition.to) goes beyond the series, which ends with \(last).",
                    "Add what it printed, or correct `to`.")
            }
        }
    }
}
