import ImprovementJourney

extension ImportKind {
    /// The Department's referrals by month.
    static let referralsByMonth = statistics(
        "referrals-by-month", "the Department's referrals by month (children in need, table c6)")

    /// The Department's other tables of children in need.
    static let childrenInNeedStatistics = statistics(
        "children-in-need-statistics",
        "the Department's other tables of children in need: referrals (c1), conferences (c4), sources (c5)")

    /// The Department's workforce census, published.
    static let workforceStatistics = statistics(
        "workforce-statistics", "the Department's workforce census, councils of the region side by side (csww)")

    private static func statistics(_ id: String, _ title: String) -> ImportKind {
        let tables = StatisticsKind.all.filter { $0.importID == id }
        return ImportKind(
            id: id, title: title, needs: .published, measures: tables.flatMap(\.figures).map(\.measure),
            recognises: { table, _ in tables.first { $0.fits(table) }?.title },
            plan: { files, settings, folder throws(ImportRefusal) in
                guard let published = settings.published else {
                    throw ImportRefusal("Say --published DATE: no file tells when it was published.")
                }
                var draft = ImportDraft()
                var made = (series: 0, figures: 0)
                var taken: Set<String> = []
                var written = Record()
                for file in files {
                    guard let kind = tables.first(where: { $0.fits(file) }) else { continue }
                    guard taken.insert(kind.target).inserted else {
                        throw ImportRefusal(
                            "\(file.name) is \(kind.title), as a file before it is: bring the newest edition alone.")
                    }
                    var run = try StatisticsImport(
                        kind, StatisticsTable(file), settings: settings, folder: folder, published: published)
                    try run.run()
                    draft.plan.targets += run.plan.targets
                    draft.plan.notes += run.plan.notes.filter { !draft.plan.notes.contains($0) }
                    for region in run.areas.regions { draft.areas.insert(region) }
                    for council in run.areas.councils { draft.areas.insert(council) }
                    draft.name(
                        run.council.code, run.council.title,
                        region: run.table.title(ofRegion: run.region.text) == nil ? nil : run.region,
                        source: kind.source.id, in: folder, besides: run.part.regions)
                    draft.rowsUsed += run.rowsUsed
                    if !run.plan.targets.isEmpty {
                        written.series.merge(run.part.series) { first, _ in first }
                        for source in run.part.sources { written.insert(source) }
                    }
                    made = (made.series + run.made.series, made.figures + run.made.figures)
                }
                // What the council counted itself before it was published, and otherwise.
                var yielded = YieldedFigures()
                draft.plan.targets += folder.yielding(to: written, besides: taken, &yielded)
                yielded.sentences.forEach { draft.plan.tell($0) }
                draft.yielded = yielded.count
                draft.made = "\(made.series) series with \(made.figures.counted("figure"))"
                return draft
            })
    }
}

extension StatisticsKind {
    /// All published tables of the Department that can be brought in.
    static let all: [StatisticsKind] = [
        .referralsByMonth, .referralOutcomes, .conferences, .referralSources, .workforceCensus,
    ]
}
