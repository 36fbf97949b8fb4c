import CharacterWidths
import Panels

/// The panels' names beside each other, each with its key; abbreviated where there is no room for all of them.
struct PanelTabs: Sendable {
    /// One of them, and where it stands.
    struct Tab: Sendable {
        var id: String
        /// The key that is in force; empty where the panel has none.
        var key: String
        var name: String
        var columns: Range<Int>
    }

    /// The columns that they were laid out for.
    let width: Int
    let tabs: [Tab]

    init(_ panels: [Panel], keys: KeyMap, width: Int) {
        self.width = width
        let names = panels.map { keys.keyName(of: .openPanel($0)) ?? "" }
        // The key and the blank behind it.
        let starts = names.map { $0.isEmpty ? 0 : $0.displayColumns + 1 }
        let lengths = panels.map(\.title.displayColumns)
        var most = lengths.max() ?? 0
        func needed(_ most: Int) -> Int {
            zip(starts, lengths).reduce(-1) { $0 + $1.0 + min($1.1, most) + 1 }
        }
        while most > 3, needed(most) > width { most -= 1 }
        var tabs: [Tab] = []
        var column = 0
        for (place, panel) in panels.enumerated() {
            let name = panel.title.abbreviated(toColumns: most)
            let end = column + starts[place] + name.displayColumns
            tabs.append(Tab(id: panel.id, key: names[place], name: name, columns: column..<end))
            column = end + 1
        }
        self.tabs = tabs
    }
}

extension String {
    /// The text where it fits, else its first word, else as much of that as fits with the full stop of an abbreviation.
    fileprivate func abbreviated(toColumns columns: Int) -> String {
        guard displayColumns > columns else { return self }
        let word = String(prefix { $0 != " " })
        guard word.displayColumns > columns else { return word }
        return word.truncated(toColumns: columns, mark: ".")
    }
}
