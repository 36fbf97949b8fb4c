import ImprovementJourney

/// What differs between two snapshots of one council: what was stated anew, moved, reworded, and what is gone or new.
///
/// It knows the exported documents and nothing else: two papers can be held against each other long after the folder has
/// changed, whoever made them.
///
///     let comparison = try SnapshotComparison(from: lastBoard, to: thisBoard)
///     comparison.changes.filter { $0.sort == .restated }
package struct SnapshotComparison: Sendable {
    /// The earlier snapshot.
    package let from: Snapshot
    /// The later one.
    package let to: Snapshot
    /// What differs, in the order of the earlier snapshot's pages; each figure of a series once, wherever it stands.
    package let changes: [Change]

    /// What sort of thing differs, in the order in which it is told.
    package enum Sort: String, CaseIterable, Hashable, Sendable {
        /// The figure of the same series and time has another value: it was stated anew.
        case restated
        /// A day or other time is another.
        case date
        /// Words are others.
        case words
        /// A row or section is no more.
        case gone
        /// A row or section is new.
        case new
        /// A figure of the same series is of another time.
        case moved
        /// A figure that is counted on its page is another.
        case counted
        /// A page is only in the earlier snapshot, so that nothing of it is compared.
        case onlyInFrom = "only in the first"
        /// A page is only in the later snapshot.
        case onlyInTo = "only in the second"
    }

    /// One thing that differs.
    package struct Change: Hashable, Sendable {
        package let sort: Sort
        /// The titles from the panel down to the page.
        package let page: [String]
        /// The section's title, the row's and the column's, as far as it stands in one.
        package let place: [String]
        /// The id of the section; empty where it stands in none.
        package var section = ""
        /// The id of the column; empty where it stands in none.
        package var column = ""
        /// The measure, scope and part of the series of a figure, and the time; nil for anything else.
        package let series: [String]
        /// How it was; nil for what is new.
        package let from: String?
        /// How it is; nil for what is gone.
        package let to: String?
    }

    /// Compares two snapshots, the earlier one first.
    package init(from: Snapshot, to: Snapshot) throws(Snapshot.Failure) {
        guard from.council == to.council else {
            throw Snapshot.Failure(
                message:
                    "The snapshots are of two councils, \(Self.name(from)) and \(Self.name(to)), and are not compared.")
        }
        guard from.asAt <= to.asAt else {
            throw Snapshot.Failure(
                message: "The first snapshot, of \(from.asAt.words), is later than the second, of \(to.asAt.words). "
                    + "Write the earlier one first.")
        }
        self.from = from
        self.to = to
        var differences = SnapshotDifferences()
        let later = Dictionary(to.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        for page in from.pages {
            if let other = later[page.path] {
                differences.compare(page, with: other)
            } else {
                differences.add(.onlyInFrom, page: page.path)
            }
        }
        let known = Set(from.pages.map(\.path))
        for page in to.pages where !known.contains(page.path) { differences.add(.onlyInTo, page: page.path) }
        changes = differences.changes
    }

    private static func name(_ snapshot: Snapshot) -> String {
        snapshot.council.isEmpty ? "one without a name" : snapshot.council.onOneLine
    }
}
