import ImprovementJourney

extension ImportKind {
    /// The council's own return of the children in need census.
    static let childrenInNeedCensus = ImportKind(
        id: "cin-census", title: "a council's own children in need census return (XML)", needs: .asAt,
        recognises: { file, _ in
            guard case .markup(let markup) = file, CensusReturn.collection(of: markup.root) == "CIN" else { return nil }
            return "a children in need census return"
        },
        plan: { files, settings, folder throws(ImportRefusal) in
            var draft = ImportDraft()
            var children = 0
            var made = (series: 0, figures: 0)
            for case .markup(let markup) in files {
                let census = try CensusReturn(markup.root, markup.name)
                var run = try CensusImport(census, settings, folder)
                try run.run()
                children += census.children
                made = (made.series + run.made.series, made.figures + run.made.figures)
                draft.plan.targets += run.plan.targets
                draft.plan.notes += run.plan.notes
                run.yielded.sentences.forEach { draft.plan.tell($0) }
                draft.yielded += run.yielded.count
            }
            guard Set(draft.plan.targets.map(\.name)).count == draft.plan.targets.count else {
                throw ImportRefusal("Two returns are of the same year: bring the one that was sent last.")
            }
            draft.read = "\(Double(children).text(decimals: 0)) children read"
            draft.made = "\(made.series) series with \(made.figures.counted("figure"))"
            return draft
        }, measures: CensusMeasures.all)
}
