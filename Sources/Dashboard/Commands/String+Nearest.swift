extension String {
    /// The one of some names that it may have been meant to be: with few letters changed, or else the only one that begins
    /// alike; nil where more than that would be wrong.
    func nearest(of names: [String]) -> String? {
        let limit = Swift.max(1, count / 2)
        let near = names.map { (name: $0, distance: distance(to: $0)) }.filter { $0.distance <= limit }
        if let nearest = near.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) { return nearest.name }
        let alike = names.filter { $0.hasPrefix(prefix(2)) }
        return count > 1 && alike.count == 1 ? alike[0] : nil
    }

    /// How many letters have to be put in, left out or changed (Levenshtein's distance).
    private func distance(to other: String) -> Int {
        let letters = Array(other)
        var row = Array(0...letters.count)
        for (place, letter) in enumerated() {
            var before = row[0]
            row[0] = place + 1
            for column in letters.indices {
                let changed = before + (letters[column] == letter ? 0 : 1)
                before = row[column + 1]
                row[column + 1] = Swift.min(changed, row[column] + 1, before + 1)
            }
        }
        return row[letters.count]
    }
}
