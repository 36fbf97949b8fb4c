extension Page {
    /// The page with only those rows of its lists of records that pass a filter; the rest of it stays.
    package func filtered(by filter: RowFilter) -> Page {
        var page = self
        for place in page.sections.indices where page.sections[place].isRecords {
            page.sections[place].blocks = page.sections[place].blocks.map { block in
                guard case .table(var table) = block, table.showsHeadings else { return block }
                let all = table.rows
                table.rows = Rows(filter.rows(of: table).map { all[$0] })
                return .table(table)
            }
        }
        return page
    }
}
