import Dashboard
import Documents
import Exports
import Programs

/// Writes what is on the screen, or the whole journey, to a file that nobody else can read.
struct ViewExport {
    /// The folder that is read: nothing is written into it.
    let folder: String

    /// Writes to a new file and says where.
    func write(_ request: ExportRequest, of state: DashboardState) throws -> String {
        let format = request.format.flatMap(ExportFormat.named) ?? .plainText
        let path: String
        if let file = request.file {
            try DataFolder.refuse(output: file, into: folder)
            path = try NewFile.write(Self.text(request, in: format, of: state), new: file)
        } else {
            let name = request.isWholeJourney ? "journey" : state.context.path.first ?? "view"
            let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
            path = try NewFile.write(
                Self.text(request, in: format, of: state), besides: "waymark-\(words)-\(state.asAt)",
                ending: ".\(format.fileEnding)")
        }
        return "Written: \(path), readable by you alone."
    }

    /// What is exported, which does not depend on the terminal.
    ///
    /// The view is as it is filtered and sorted, with every row that it has; the journey is as a snapshot has it.
    static func text(_ request: ExportRequest, in format: ExportFormat, of state: DashboardState) -> String {
        format.text(
            request.isWholeJourney
                ? ExportDocument(wholeJourney: state.journey).cut(to: format.extent)
                : ExportDocument(page: state.visiblePage, context: state.context, filter: state.filter))
    }
}
