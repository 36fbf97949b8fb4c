import ImprovementJourney

/// Where a file stands: its folder and its name.
struct FilePlace: Hashable {
    /// The folder with its stroke at the end; empty for the current one.
    let folder: String
    /// The file's name.
    let name: String

    /// What hidden files beside it are called after: the name, cut where there would be no room for more (255 bytes).
    var hiddenName: String {
        var bytes = 0
        return "."
            + String(
                name.unicodeScalars.prefix { scalar in
                    bytes += UTF8.width(scalar)
                    return bytes <= 200
                })
    }

    /// Divides a path byte by byte: a combining mark after the stroke belongs to the name.
    init(_ path: String) throws(FileReplacement.Failure) {
        let scalars = path.unicodeScalars
        let start = scalars.lastIndex(of: "/").map { scalars.index(after: $0) } ?? scalars.startIndex
        guard start < scalars.endIndex else {
            throw FileReplacement.Failure(message: "\"\(path.onOneLine)\" names no file to write.")
        }
        folder = String(scalars[..<start])
        name = String(scalars[start...])
    }
}
