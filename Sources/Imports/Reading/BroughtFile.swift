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

    /// What it looks like, for a reader who is told that it is of no known kind.
    package var looks: String {
        switch self {
        case .table(let table):
            let more = table.columns.count > 12 ? " and \(table.columns.count - 12) more" : ""
            return "Its columns are \(table.columns.prefix(12).joined(separator: ", "))\(more)."
        case .markup(let markup):
            return CensusReturn.collection(of: markup.root).map { "It is a \($0) return." }
                ?? "It has no header of a return to the Department."
        case .workbook(let workbook):
            return "Its sheets are \(workbook.titles)."
        }
    }
}
