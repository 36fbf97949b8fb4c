import ImprovementJourney

extension ImportKind {
    /// Time limits as a case system exports them.
    static let clocks = ImportKind(
        id: "clocks", title: "time limits that run or have ended, a row each, as a case system exports them",
        needs: .asAt,
        recognises: { table, settings in
            let columns = ClocksImport.columns(table, settings)
            return columns.has("kind", "team", "started") ? "a list of time limits" : nil
        },
        plan: { tables, settings, folder throws(ImportRefusal) in
            var run = try ClocksImport(settings, folder)
            for table in tables { try run.add(table) }
            return try run.draft()
        })
}
