import ImprovementJourney

/// A kind of file that can be brought in.
///
/// A new one is a file beside this one and a line in `all`.
package struct ImportKind: Sendable {
    /// The word for it in a call, such as `referrals-by-month`.
    package let id: String
    /// What it is, for a list.
    package let title: String
    /// Which day has to be said, since no file tells it.
    package let needs: Day?
    /// What a file is, in the middle of a sentence; nil where it is of another kind.
    let recognises: @Sendable (BroughtFile, ImportSettings) -> String?
    /// Whether it takes tables alone, so that of a workbook it is given one sheet.
    var takesTables = false
    /// What a table has no column for, to be of this kind; empty where nobody could say which holds it.
    var lacking: @Sendable (Table, ImportSettings) -> [String] = { _, _ in [] }
    /// Works out what would be written.
    let plan: @Sendable ([BroughtFile], ImportSettings, ImportFolder) throws(ImportRefusal) -> ImportDraft
    /// The measures that it fills, as it defines them where a folder does not.
    var measures: [Measure] = []

    /// A day that a caller has to say.
    package enum Day: Sendable {
        /// When the file was published.
        case published
        /// The day on which it stands.
        case asAt
    }
}

extension ImportKind {
    /// A kind of table, as a file of text or as a sheet of a workbook.
    init(
        id: String, title: String, needs: Day?, measures: [Measure] = [],
        lacking: @escaping @Sendable (Table, ImportSettings) -> [String] = { _, _ in [] },
        recognises: @escaping @Sendable (Table, ImportSettings) -> String?,
        plan: @escaping @Sendable ([Table], ImportSettings, ImportFolder) throws(ImportRefusal) -> ImportDraft
    ) {
        self.id = id
        self.title = title
        self.needs = needs
        self.measures = measures
        self.recognises = { file, settings in
            switch file {
            case .table(let table): recognises(table, settings)
            case .workbook(let workbook):
                workbook.tables(in: settings.sheet) { recognises($0, settings) != nil }.first
                    .flatMap { recognises($0, settings) }
            case .markup: nil
            }
        }
        takesTables = true
        self.lacking = lacking
        self.plan = { files, settings, folder throws(ImportRefusal) in
            let tables = files.compactMap { if case .table(let table) = $0 { table } else { nil } }
            return try plan(tables, settings, folder)
        }
    }

    /// All kinds, in the order of the help.
    package static let all: [ImportKind] = [
        .referralsByMonth, .childrenInNeedStatistics, .workforceStatistics, .ofsted, .childrenInNeedCensus,
        .workforceCensus, .annexA, .measures, .plan, .clocks,
    ]
}
