import Documents
import ImprovementJourney

/// All that changed since the reader last pressed a key, on every panel and the pages of the path.
package struct CountedChanges: Sendable {
    /// What changed on each page, the panels in their order first; pages without a change are left out.
    private(set) var pages: [(destination: Destination, changes: PageChanges)] = []

    /// How many figures and rows changed.
    package var count: Int { pages.reduce(0) { $0 + $1.changes.changes.count } }

    /// How many changes are listed in full.
    static let mostListed = 500

    init(_ pages: [(destination: Destination, changes: PageChanges)] = []) {
        self.pages = pages.filter { !$0.changes.changes.isEmpty }
    }

    /// What changed on one page.
    func changes(at destination: Destination) -> PageChanges? { pages.first { $0.destination == destination }?.changes }

    /// The changes as a page: what, was, now, where.
    ///
    /// - Parameter isOfBefore: Whether files were saved since that changed nothing.
    func page(isOfBefore: Bool = false) -> Page {
        var room = Self.mostListed
        var sections: [Section] = []
        for (_, changes) in pages {
            let shown = Array(changes.changes.prefix(room))
            room -= shown.count
            guard !shown.isEmpty else { continue }
            let table = Table(
                of: shown.enumerated(), id: { "\($0.offset)" },
                columns: [
                    Column("what", "What", rank: 1, isFlexible: true) { TableCell("\($0.element.name)", .strong) },
                    Column("figure", "Figure", rank: 2) { item in
                        TableCell("\(item.element.figure.isEmpty ? item.element.section : item.element.figure)", .quiet)
                    },
                    Column("was", "Was", rank: 1, isFlexible: true) {
                        TableCell("\($0.element.was ?? "not there")", .quiet)
                    },
                    Column("now", "Now", rank: 1, isFlexible: true) { TableCell("\($0.element.now ?? "gone")") },
                ])
            sections.append(Section(id: changes.title, title: "\(changes.title)", blocks: [.table(table)]))
        }
        let left = count - (Self.mostListed - room)
        let more: Sentence = left > 0 ? " The first \(Self.mostListed) are listed, \(left) are not." : ""
        return Page(
            title: "Changed",
            summary: count == 0 ? "No figure has changed by a saved file." : summary(isOfBefore: isOfBefore) + more,
            sections: sections)
    }

    private func summary(isOfBefore: Bool) -> Sentence {
        let figures: Sentence = "\(count) \(count == 1 ? "figure" : "figures")"
        return isOfBefore
            ? figures + " changed the last time that any did; the files saved since left none changed."
            : figures + " changed by saved files since the last key before."
    }
}
