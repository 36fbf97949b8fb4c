import ImprovementJourney

extension ImportKind {
    /// Ofsted's published outcomes of inspections.
    static let ofsted = ImportKind(
        id: "ofsted", title: "Ofsted's inspection outcomes: history, latest, in the year", needs: .published,
        recognises: { table, _ in
            OfstedColumns(table).map { $0.hasType ? "Ofsted's inspections and visits" : "Ofsted's latest inspections" }
        },
        plan: { tables, settings, folder throws(ImportRefusal) in
            var run = OfstedImport(settings, folder)
            for table in tables { try run.add(table) }
            return try run.draft()
        })
}
