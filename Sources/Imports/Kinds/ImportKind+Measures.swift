import ImprovementJourney

extension ImportKind {
    /// A council's own measures, a row a figure.
    static let measures = ImportKind(
        id: "measures", title: "a council's own measures: measure, period, scope, value or numerator and denominator",
        needs: .asAt,
        lacking: { MeasureRow.missing(in: $0, $1) },
        recognises: { table, settings in MeasureRow.missing(in: table, settings).isEmpty ? "a table of measures" : nil
        },
        plan: { tables, settings, folder throws(ImportRefusal) in
            var run = try MeasuresImport(settings, folder)
            for table in tables { try run.add(table) }
            return try run.draft()
        })
}
