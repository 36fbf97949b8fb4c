import ImprovementJourney

extension ImportKind {
    /// Time limits as a case system exports them.
    static let clocks = ImportKind(
        id: "clocks", title: "time limits that run or have ended, a row each, as a case system exports them",
        needs: .asAt, lacking: { ClocksImport.columns($0, $1).missing("kind", "team", "started") },
        recognises: { table, settings in
            ClocksImport.columns(table, settings).missing("kind", "team", "started").isEmpty
                ? "a list of time limits" : nil
        },
        plan: { tables, settings, folder throws(ImportRefusal) in
            var run = try ClocksImport(settings, folder)
            for table in tables { try run.add(table) }
            return try run.draft()
        })
}
