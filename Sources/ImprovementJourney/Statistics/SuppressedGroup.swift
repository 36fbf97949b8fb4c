/// One group of counts that add up to a total, with the cells to hide.
package struct SuppressedGroup: Hashable, Sendable {
    /// The counts, none negative.
    package let cells: [Int]
    /// Cells hidden because they are small, or for another reason that was given.
    package let primary: [Bool]
    /// Cells hidden so that the total does not give a hidden one away; their places in order.
    package let secondary: [Int]
    /// Whether the total cannot be shown, because no choice of cells protects the hidden ones.
    package let isTotalHidden: Bool

    /// Whether a cell is hidden, for either reason.
    package func isHidden(_ index: Int) -> Bool {
        primary[index] || secondary.contains(index)
    }

    /// Chooses what to hide.
    ///
    /// Where the total is published, at least two cells must be hidden and sum to at least max(threshold, hidden + 1),
    /// so that the hidden sum leaves a reader in doubt. Fewest extra cells, then the smallest, then the first.
    ///
    /// Where only small cells are hidden, one extra cell is always enough, if there is one that is not 0: it holds the
    /// threshold or more, so the sum does too, and each hidden cell adds at least 1. A 0 never helps: it adds a hidden
    /// cell and nothing to the sum. So where all others are 0, everything goes, the total too.
    ///
    /// - Parameters:
    ///   - alsoHidden: Places of cells that are hidden whatever they hold, such as those of an earlier export.
    ///   - preferred: Places in the order in which they are hidden rather than others, whatever they hold; so that the
    ///     same ones go in every period. Without it the smallest cell goes.
    package init(
        _ cells: [Int], alsoHidden: Set<Int> = [], preferred: [Int] = [],
        threshold: Int = Suppression.usualThreshold, isTotalPublished: Bool
    ) {
        self.cells = cells
        let primary = cells.indices.map {
            alsoHidden.contains($0) || Suppression.isSmall(cells[$0], threshold: threshold)
        }
        self.primary = primary
        var hidden = cells.indices.filter { primary[$0] }
        var extra: [Int] = []
        let ranks = Dictionary(preferred.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        func rank(_ place: Int) -> (Int, Int, Int) { (ranks[place] ?? .max, cells[place], place) }
        var shown = cells.indices.filter { !primary[$0] && cells[$0] > 0 }.sorted { rank($0) < rank($1) }
        func isSafe(_ places: [Int]) -> Bool {
            places.count >= 2 && places.reduce(0) { $0 + cells[$1] } >= max(threshold, places.count + 1)
        }
        var isTotalHidden = false
        while isTotalPublished, !hidden.isEmpty, !isSafe(hidden) {
            // The first that suffices; where none does alone, the last, and another.
            guard let place = shown.first(where: { isSafe(hidden + [$0]) }) ?? shown.last else {
                extra = cells.indices.filter { !primary[$0] }
                isTotalHidden = true
                break
            }
            extra.append(place)
            hidden.append(place)
            shown.removeAll { $0 == place }
        }
        secondary = extra.sorted()
        self.isTotalHidden = isTotalHidden
    }
}
