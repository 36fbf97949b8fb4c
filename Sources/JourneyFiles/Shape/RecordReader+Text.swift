import ImprovementJourney
import JSON

extension RecordReader {
    /// The characters of Unicode that a text may have: a page of a screen has 2,000.
    static let longestText = 10_000

    /// A text of the file; one that is longer than any is shown cut, with how much is left out, and told.
    ///
    /// The file keeps the whole: nothing of it is lost, and no screen has to be laid out around a million letters.
    mutating func text(_ node: Int) -> String {
        let text = document.text(node)
        // A character takes a byte at least, and an escape more.
        guard document.nodes[node].length > Self.longestText else { return text }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: Self.longestText, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        let more = scalars.distance(from: end, to: scalars.endIndex)
        warn(
            at: node,
            "\(name(of: node)) has \(Self.longestText + more) characters, and is shown to the \(Self.longestText)th.",
            "Shorten it to \(Self.longestText) characters, or divide it among records.")
        return String(text[..<end]) + "… (\(more) more characters in the file)"
    }

    /// The known word that a mistyped one was probably meant to be; nil where none is near or so many were sought that it
    /// is no slip of a letter.
    mutating func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        nearestSought += 1
        return nearestSought <= Nearest.most ? Nearest.of(word, among: candidates) : nil
    }
}

extension String {
    /// The text as a message repeats it: at most 60 characters of it.
    var cutShort: String {
        guard utf8.count > 60, let end = unicodeScalars.index(startIndex, offsetBy: 60, limitedBy: endIndex),
            end < endIndex
        else { return self }
        return String(unicodeScalars.prefix(59)) + "…"
    }
}
