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
    /// The document as text that ends with a line feed.
    package let text: @Sendable (ExportDocument) -> String

    /// Every format; a new one is one file and one line here.
    package static let all: [ExportFormat] = [.plainText, .markdown, .commaSeparated, .json]

    /// The format of that name, or nil.
    package static func named(_ id: String) -> ExportFormat? { all.first { $0.id == id } }
}
