import ImprovementJourney

extension ImportKind {
    /// The lists of Annex A, as a workbook or each as a table.
    static let annexA = ImportKind(
        id: "annex-a", title: "the lists of Annex A (child level data), as a workbook or a list a file", needs: .asAt,
        recognises: { file, settings in
            switch file {
            case .table(let table): AnnexAList.of(table, settings).map { "list \($0.rawValue) of Annex A, \($0.words)" }
            case .workbook(let workbook):
                workbook.tables(in: settings.sheet) { AnnexAList.of($0, settings) != nil }.isEmpty
                    ? nil : "Annex A, child level data"
            case .markup: nil
            }
        },
        plan: { files, settings, folder throws(ImportRefusal) in
            var run = try AnnexAImport(settings, folder)
            for file in files {
                switch file {
                case .table(let table): try run.add(table)
                case .workbook(let workbook): try run.add(workbook)
                case .markup: break
                }
            }
            return try run.draft()
        },
        // What a census return gives too, that kind defines.
        measures: AnnexAMeasures.all)
}
