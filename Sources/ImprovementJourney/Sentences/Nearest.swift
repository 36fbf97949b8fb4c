/// The word that a mistyped one was probably meant to be.
package enum Nearest {
    /// For how many words of one file the nearest is sought: where hundreds are not known it is no slip of a letter.
    package static let most = 100

    /// The candidate that takes the fewest single-letter changes, or nil where none is near.
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let length = word.unicodeScalars.count
        let limit = max(1, length / 3)
        var best: (word: String, distance: Int)?
        // Each letter more or less is a change: what is too long or too short needs no closer look.
        for candidate in candidates where abs(candidate.unicodeScalars.count - length) <= limit {
            let distance = distance(word.lowercased(), candidate.lowercased())
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Letters inserted, removed, changed or swapped with their neighbour (optimal string alignment distance).
    package static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        guard left.count < 200, right.count < 200 else { return .max }
        var rows = [Array(0...right.count)]
        for (row, letter) in left.enumerated() {
            var next = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(
                    next[column] + 1, rows[row][column + 1] + 1, rows[row][column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, rows[row - 1][column - 1] + 1)
                }
                next.append(least)
            }
            rows.append(next)
        }
        return rows[left.count][right.count]
    }
}
