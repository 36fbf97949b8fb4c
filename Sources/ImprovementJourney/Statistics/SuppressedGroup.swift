/// One group of counts that add up to a total, with the cells to hide.
package struct SuppressedGroup: Hashable, Sendable {
    /// The counts, none negative.
    package let cells: [Int]
    /// Cells hidden because they are small.
    package let primary: [Bool]
    /// Cells hidden so that the total does not give a small one away; their places in order.
    package let secondary: [Int]
    /// Whether the total cannot be shown, because no choice of cells protects the small ones.
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
    /// One extra cell is always enough, if there is one that is not 0: it holds the threshold or more, so the sum does
    /// too, and each hidden cell adds at least 1. A 0 never helps: it adds a hidden cell and nothing to the sum, and a
    /// single small cell stays below the threshold. So where all others are 0, everything goes, the total too.
    package init(_ cells: [Int], threshold: Int = Suppression.usualThreshold, isTotalPublished: Bool) {
        self.cells = cells
        let primary = cells.map { Suppression.isSmall($0, threshold: threshold) }
        self.primary = primary
        let hidden = cells.indices.filter { primary[$0] }
        let sum = hidden.reduce(0) { $0 + cells[$1] }
        let isSafe = hidden.count >= 2 && sum >= max(threshold, hidden.count + 1)
        if !isTotalPublished || hidden.isEmpty || isSafe {
            secondary = []
            isTotalHidden = false
        } else if let extra = cells.indices.filter({ cells[$0] >= threshold }).min(by: { cells[$0] < cells[$1] }) {
            secondary = [extra]
            isTotalHidden = false
        } else {
            secondary = cells.indices.filter { !primary[$0] }
            isTotalHidden = true
        }
    }
}
