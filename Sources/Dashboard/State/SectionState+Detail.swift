import DocumentText
import Documents
import ImprovementJourney

extension SectionState {
    /// What the selected row says beyond what its line shows: cells that are cut or for which there is no column, and what
    /// stands behind it; nil where its line says all.
    var detailWords: String? {
        guard isRecords, let row = selectedRow, let layout = content?.table, let table, rows.indices.contains(cursor)
        else { return nil }
        var parts = layout.cutCells(of: rows[cursor]).map { place in
            // The first column names the row.
            place == 0
                ? row.cells[place].text : "\(table.columns[place].title.text): \(row.cells[place].text)"
        }
        // What stands behind a row tells in full what its cells sum up.
        if let detail = row.detail {
            parts = [zip(table.columns, row.cells).first { $0.0.isFlexible }?.1.text ?? "", detail.text]
        }
        parts.removeAll(where: \.isEmpty)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
