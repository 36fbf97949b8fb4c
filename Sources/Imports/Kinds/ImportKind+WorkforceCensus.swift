import ImprovementJourney

extension ImportKind {
    /// The council's own return of the workforce census.
    static let workforceCensus = ImportKind(
        id: "workforce-census", title: "a council's own workforce census return (XML)", needs: .asAt,
        recognises: { file, _ in
            guard case .markup(let markup) = file, CensusReturn.collection(of: markup.root) == "CSWW" else {
                return nil
            }
            return "a workforce census return"
        },
        plan: { files, settings, folder throws(ImportRefusal) in
            var draft = ImportDraft()
            var made = (series: 0, figures: 0, posts: 0)
            var read = (rows: 0, people: 0)
            var returns: [WorkforceReturn] = []
            for case .markup(let markup) in files { returns.append(try WorkforceReturn(markup.root, markup.name)) }
            guard Set(returns.map(\.year)).count == returns.count else {
                throw ImportRefusal("Two returns are of the same year: bring the one that was sent last.")
            }
            // Each stands on those of the years before, and not on what an earlier call made of those after.
            let later = returns.map(\.year).sorted().dropFirst().map(WorkforceCensusImport.postsFile)
            var grown = folder.with([], without: Set(later.filter { folder.markedFile($0) != nil }))
            for census in returns.sorted(by: { $0.year < $1.year }) {
                var run = try WorkforceCensusImport(census, settings, grown)
                try run.run()
                read = (read.rows + census.roles.count, read.people + census.people)
                made = (
                    made.series + run.made.series, made.figures + run.made.figures, made.posts + run.made.posts
                )
                grown = grown.with(run.plan.targets)
                draft.plan.add(run.plan.targets, to: folder)
                draft.plan.notes += run.plan.notes
                run.yielded.sentences.forEach { draft.plan.tell($0) }
                draft.yielded += run.yielded.count
            }
            draft.read = "\(read.rows.counted("row")) of \(read.people.counted("worker")) read"
            draft.made =
                "\(made.series) series with \(made.figures.counted("figure"))"
                + (made.posts > 0 ? " and \(made.posts.counted("post"))" : "")
            return draft
        }, measures: StatisticsKind.workforceCensus.figures.map(\.measure))
}
