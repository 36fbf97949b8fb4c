import ImprovementJourney

extension ImportKind {
    /// An improvement plan as a table.
    static let plan = ImportKind(
        id: "plan", title: "an improvement plan: a row an action or an update of one", needs: nil,
        lacking: { PlanImport.columns($0, $1).missing("ref", "action", "due") },
        recognises: { table, settings in
            let columns = PlanImport.columns(table, settings)
            return columns.has("ref", "action") && (columns.has("owner") || columns.has("due"))
                ? "an improvement plan" : nil
        },
        plan: { tables, settings, folder throws(ImportRefusal) in
            var run = try PlanImport(settings, folder)
            for table in tables { try run.add(table) }
            return run.draft()
        })
}
