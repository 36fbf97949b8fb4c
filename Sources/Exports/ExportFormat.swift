import DocumentText
import Documents
import ImprovementJourney
import Panels

/// A way to write pages as a file: the same pages, the same bytes.
package struct ExportFormat: Identifiable, Sendable {
    /// Its name on the command line.
    package let id: String
    /// What it is for, in a few words.
    package let title: String
    /// How its files end, without the full stop.
    package let fileEnding: String
    /// How much of a page is written in it where nobody asks for all.
    package let extent: Extent
    /// The document as text that ends with a line feed.
    package let text: @Sendable (ExportDocument) -> String

    init(
        id: String, title: String, fileEnding: String, extent: Extent = .forReading,
        text: @escaping @Sendable (ExportDocument) -> String
    ) {
        self.id = id
        self.title = title
        self.fileEnding = fileEnding
        self.extent = extent
        self.text = text
    }

    /// Every format; a new one is one file and one line here.
    package static let all: [ExportFormat] = [.plainText, .markdown, .commaSeparated, .json]

    /// The format of that name, or nil.
    package static func named(_ id: String) -> ExportFormat? { all.first { $0.id == id } }
}
