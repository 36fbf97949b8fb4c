extension Page {
    /// The page with only those rows of its lists of records that pass a filter; the rest of it stays.
    package func filtered(by filter: RowFilter) -> Page {
        var page = self
        for place in page.sections.indices where page.sections[place].isRecords {
            page.sections[place].blocks = page.sections[place].blocks.map { block in
                guard case .table(let table) = block, table.showsHeadings else { return block }
                return .table(table.withRows(filter.rows(of: table)))
            }
        }
        return page
    }
}
