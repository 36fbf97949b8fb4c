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
            var returns: [CensusReturn] = []
            for case .markup(let markup) in files { returns.append(try CensusReturn(markup.root, markup.name)) }
            guard Set(returns.map(\.year)).count == returns.count else {
                throw ImportRefusal("Two returns are of the same year: bring the one that was sent last.")
            }
            // What one defines the next does not define again.
            var grown = folder
            for census in returns.sorted(by: { $0.year < $1.year }) {
                var run = try CensusImport(census, settings, grown)
                try run.run()
                children += census.children
                made = (made.series + run.made.series, made.figures + run.made.figures)
                grown = grown.with(run.plan.targets)
                draft.plan.add(run.plan.targets, to: folder)
                draft.plan.notes += run.plan.notes
                run.yielded.sentences.forEach { draft.plan.tell($0) }
                draft.yielded += run.yielded.count
            }
            draft.read = "\(Double(children).text(decimals: 0)) children read"
            draft.made = "\(made.series) series with \(made.figures.counted("figure"))"
            return draft
        }, measures: CensusMeasures.all)
}
