import Exports
import Programs

/// `--filter`, where the rows go into a document: who mistypes a column is told, and not given a paper without rows.
enum FilterOption {
    static func refuseUnknownColumn(_ filter: String, in document: ExportDocument) throws {
        let columns = document.recordColumns
        guard let name = document.unknownColumns(of: filter).first else { return }
        let near = NearNames.of(name, among: columns)
        throw Failure(
            "--filter \(filter): no column here is called \(name)."
                + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?")
                + (columns.isEmpty ? " There are no rows." : " The columns are: \(columns.joined(separator: ", "))."))
    }
}
