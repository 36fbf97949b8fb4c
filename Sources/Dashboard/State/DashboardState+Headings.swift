import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

extension DashboardState {
    /// A section's title with how many records it has, and how many of them the filter leaves.
    func heading(of section: SectionState) -> String {
        number(of: section) + title(of: section) + count(of: section)
    }

    /// A section's title as it stands on the screen: where the reader has sorted, it tells the order in force.
    func title(of section: SectionState) -> String {
        let title = level.isOfOneKind ? section.bareTitle : section.title
        guard let order = section.order, let table = section.table,
            let column = table.columns.first(where: { $0.id == order.column })
        else { return title }
        // What the title says of its own order no longer holds.
        let clauses = title.split(separator: ", ", omittingEmptySubsequences: false)
        let kept = clauses.filter { clause in
            !clause.split(separator: " (", maxSplits: 1).prefix(1).contains { $0.hasSuffix(" first") }
        }
        let bare = (kept.isEmpty ? clauses : kept).joined(separator: ", ")
        // Where the figures come from stands behind the order that is gone, and stays.
        let kind = level.isOfOneKind ? "" : section.title.dropFirst(section.bareTitle.count)
        return bare + (bare.hasSuffix(kind) ? "" : kind) + ", sorted by \(column.title.text.lowercasedFirst)"
    }

    /// The number that leads to a section, where sections stand in groups.
    func number(of section: SectionState) -> String {
        guard level.hasGroups,
            let place = level.entries.firstIndex(where: { level.sections[$0.lowerBound].id == section.id }), place < 10
        else { return "" }
        return "\((place + 1) % 10) "
    }

    /// What stands behind a section's title.
    func count(of section: SectionState) -> String {
        // Where there is no record at all a sentence says why: no count of what nobody may have recorded.
        guard section.isRecords, let table = section.table, !table.rows.isEmpty else { return "" }
        guard section.rows.count != table.rows.count else { return " (\(section.rows.count))" }
        // The filter stands beside the count: it outlasts a look at another panel.
        let filter = "/" + filter.truncated(toColumns: size.columns / 4, mark: glyphs.ellipsis)
        return " (\(section.rows.count) of \(table.rows.count), \(filter))"
    }
}

extension String {
    /// The text with a small first letter, but for abbreviations.
    fileprivate var lowercasedFirst: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }
}
