extension Workbook {
    /// How many names of sheets a sentence holds.
    private static let mostNames = 20

    /// The names of its sheets, those of hidden ones marked.
    package var titles: String {
        let names = sheets.prefix(Self.mostNames).map { $0.isHidden ? "\($0.title) (hidden)" : $0.title }
        let more = sheets.count > names.count ? " and \(sheets.count - names.count) more" : ""
        return names.joined(separator: ", ") + more
    }

    /// The sheet of a name, hidden or not.
    func sheet(_ title: String) -> WorkbookSheet? { sheets.first { $0.title.plainWords == title.plainWords } }

    /// The tables that are wanted: of the sheet that is said, or else of all that are not hidden.
    func tables(in title: String?, where isWanted: (Table) -> Bool) -> [Table] {
        let searched = title.map { sheet($0).map { [$0] } ?? [] } ?? sheets.filter { !$0.isHidden }
        return searched.compactMap { $0.table(where: isWanted) }
    }

    /// Refuses the name of a sheet that it does not have.
    func refuseUnknown(_ title: String?) throws(ImportRefusal) {
        guard let title, sheet(title) == nil else { return }
        throw ImportRefusal("\(name) has no sheet \"\(title)\". Its sheets: \(titles).")
    }
}
