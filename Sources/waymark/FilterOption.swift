import Documents
import Exports
import Programs

/// `--filter`: who mistypes a column, or compares it with no number, is told, and not given a paper without rows.
enum FilterOption {
    static func refuseSlips(in filter: String, of document: ExportDocument) throws {
        if let comparison = RowFilter(filter).unreadableComparisons.first {
            throw Failure(
                "--filter \(comparison) compares with neither a number nor a date. Write cases:>20 or due:<2019-09.")
        }
        let columns = document.recordColumns
        guard let name = document.unknownColumns(of: filter).first else { return }
        let near = NearNames.of(name, among: columns)
        throw Failure(
            "--filter \(filter): no column here is called \(name)."
                + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?")
                + (columns.isEmpty ? " There are no rows." : " The columns are: \(columns.joined(separator: ", "))."))
    }
}
