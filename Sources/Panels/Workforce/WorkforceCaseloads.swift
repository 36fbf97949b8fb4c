import Documents
import ImprovementJourney

extension WorkforcePages {
    /// How many workers hold how many cases, as bars.
    var caseloadSection: Section? {
        let limit = journey.settings.caseload
        let bands = journey.posts.caseloadBands(around: limit, in: month)
        let all = bands.reduce(0) { $0 + $1.workers }
        guard all > 0 else {
            return journey.currentPosts.isEmpty
                ? nil
                : .nothing(
                    id: "caseloads", title: "Caseloads",
                    "No caseload is known for \(month.words): the posts in workforce.json would hold them.")
        }
        let most = bands.map(\.workers).max() ?? 1
        let rows = bands.map { band in
            let isAbove = band.from > limit
            return Table.Row(
                id: "from \(band.from)",
                cells: [
                    TableCell("\(band.title) cases"),
                    TableCell(Figure(count: band.workers), isAbove && band.workers > 0 ? .concern : .normal),
                    TableCell(Figure(share: Double(band.workers), of: Double(all))),
                    TableCell(
                        .bar(
                            Bar(
                                value: Double(band.workers), maximum: Double(max(1, most)),
                                label: band.workers.counted("worker"))), isAbove ? .concern : .normal),
                ])
        }
        let share = journey.posts.caseloadShare(atOrBelow: limit, in: month)
        let average = journey.posts.averageCaseload(in: month)
        return Section(
            id: "caseloads", titled: "Caseloads at the end of \(month.words)",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("band", "Caseload", rank: 1),
                            Table.Column(
                                "workers", "Workers", alignment: .right, rank: 1,
                                definition: "Social workers who hold so many cases."),
                            Table.Column(
                                "share", "Share", alignment: .right, rank: 2,
                                definition: "Their share of all who hold cases."),
                            Table.Column("bar", "", rank: 3, isFlexible: true),
                        ], rows: rows)),
                .paragraph(
                    "\(share.text) (\(share.partsText ?? "")) hold \(limit) cases or fewer; "
                        + "\(average.text) cases for each full-time worker on average."),
            ], sources: postSources)
    }

    /// Newly qualified workers with more cases than their protection allows.
    var protectedSection: Section? {
        guard !journey.currentPosts.isEmpty else { return nil }
        let limit = journey.settings.protectedCaseload
        let breaches = journey.posts.protectedCaseloadBreaches(of: limit, workers: journey.workers, in: month)
        let rows = breaches.map { post, cases in
            Table.Row(
                id: post.id.text,
                cells: [
                    TableCell(post.id.text), TableCell(journey.title(of: post.team)),
                    TableCell(Figure(count: cases), .concern), TableCell(Figure(count: cases - limit)),
                    TableCell(post.spell(on: month.lastDay)?.worker.text ?? "", .quiet),
                ], destination: .record(post.id))
        }
        return Section(
            id: "protected", titled: "Protected caseloads breached: \(breaches.count)",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("post", "Post", rank: 1),
                            Table.Column("team", "Team", rank: 1, isFlexible: true),
                            Table.Column(
                                "cases", "Cases", alignment: .right, rank: 1,
                                definition: "Cases that a newly qualified worker in the first year holds, at the end "
                                    + "of \(month.words)."),
                            Table.Column(
                                "above", "Above", alignment: .right, rank: 2,
                                definition: "Cases above the \(limit) that the settings allow."),
                            Table.Column("worker", "Worker", rank: 3),
                        ], rows: rows,
                        emptyText:
                            "No newly qualified worker held more than \(limit) cases at the end of \(month.words)."
                    ))
            ], sources: journey.sources(journey.sourceIDs(of: Post.self) + journey.sourceIDs(of: Worker.self)))
    }

    /// The academy's cohorts through their year.
    var academySection: Section? {
        let cohorts = journey.academyCohorts.sorted { $1.began < $0.began }
        guard !cohorts.isEmpty else { return nil }
        let rows = cohorts.map { cohort in
            let workers = journey.academyWorkers(cohort.id)
            let here = workers.filter { staff.stay(of: $0.id, on: journey.asAt) != nil }
            return Table.Row(
                id: cohort.id.text,
                cells: [
                    TableCell(cohort.title), TableCell(cohort.began), TableCell(Figure(count: cohort.places)),
                    TableCell(Figure(count: workers.count), .strong),
                    TableCell(Figure(count: here.count { $0.isInSupportedYear(on: journey.asAt) })),
                    TableCell(Figure(count: here.count)),
                    TableCell(Figure(share: Double(here.count), of: Double(workers.count))),
                ], destination: .record(cohort.id))
        }
        return Section(
            id: "academy", titled: "The academy: \(journey.academyStarters) started so far",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("cohort", "Cohort", rank: 1, isFlexible: true),
                            Table.Column("began", "Began", rank: 3),
                            Table.Column(
                                "places", "Places", alignment: .right, rank: 2,
                                definition: "Places that the cohort had."),
                            Table.Column(
                                "started", "Started", alignment: .right, rank: 1,
                                definition: "Workers of the cohort who have begun in a post."),
                            Table.Column(
                                "year", "In first year", alignment: .right, rank: 3,
                                definition: "Of these, in the assessed and supported first year on the day."),
                            Table.Column(
                                "here", "Still here", alignment: .right, rank: 1,
                                definition: "Of these, in a post on the day."),
                            Table.Column(
                                "kept", "Kept", alignment: .right, rank: 2,
                                definition: "Workers still here, of those who started."),
                        ], rows: rows))
            ], sources: journey.sources(cohorts.map(\.source) + journey.sourceIDs(of: Worker.self)))
    }
}
