import ImprovementJourney

/// A file that is brought, read as what it is.
package enum BroughtFile: Sendable {
    /// Rows and columns.
    case table(Table)
    /// A return in XML, with the name of its file.
    case markup(Markup)
    /// Sheets.
    case workbook(Workbook)

    /// A return in XML.
    package struct Markup: Sendable {
        /// The file's name.
        package let name: String
        let root: MarkupElement
    }

    /// Reads a file as what its first bytes say.
    package init(_ file: ImportFile) throws(ImportRefusal) {
        if Workbook.fits(file) {
            self = .workbook(try Workbook(file))
        } else if MarkupReader.fits(file) {
            self = .markup(Markup(name: file.name, root: try MarkupReader.root(of: file)))
        } else {
            self = .table(try Table(file))
        }
    }

    /// The file's name.
    package var name: String {
        switch self {
        case .table(let table): table.name
        case .markup(let markup): markup.name
        case .workbook(let workbook): workbook.name
        }
    }

    /// What it looks like, for a reader who is told that it is of no known kind, without what tells who somebody is.
    package var looks: String { PersonalData.redacted(appearance).onOneLine }

    /// Whether it is a table whose columns have names.
    package var isTitledTable: Bool { if case .table(let table) = self { table.hasTitles } else { false } }

    private var appearance: String {
        switch self {
        case .table(let table):
            return table.columnsInWords(atMost: 12)
        case .markup(let markup):
            return CensusReturn.collection(of: markup.root).map { "It is a \($0) return." }
                ?? "It has no header of a return to the Department."
        case .workbook(let workbook):
            return "Its sheets are \(workbook.titles)."
        }
    }
}
