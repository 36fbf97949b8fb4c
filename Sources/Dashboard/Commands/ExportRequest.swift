/// What is to be exported, how and where to.
package struct ExportRequest: Hashable, Sendable {
    /// Whether every panel is written, or the open view alone.
    package var isWholeJourney: Bool
    /// The format's name; nil for plain text.
    package var format: String?
    /// The file's name as it was typed; nil for a new one that the program names.
    package var file: String?

    package init(isWholeJourney: Bool, format: String? = nil, file: String? = nil) {
        self.isWholeJourney = isWholeJourney
        self.format = format
        self.file = file
    }

    /// The open view as text.
    package static let view = ExportRequest(isWholeJourney: false)
    /// Every panel as text.
    package static let journey = ExportRequest(isWholeJourney: true)
}
