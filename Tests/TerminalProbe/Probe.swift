import Canvas

/// What the probe shows and how keys change it.
struct Probe {
    var size: Size
    let summary: String
    private var selected = 0
    private var showsHelp = false
    private var last = "nothing yet"
    private var count = 0

    /// Names that are hard to keep straight; made up.
    static let names = [
        "Plain Name", "Zoë Nováková-Šćerbić", "Naïve Ïdris", "児玉 さくら", "e\u{301}toile combined", "עברית שם",
        "اسم عربي", "Family 👨‍👩‍👧‍👦 of four", "Flag 🇬🇧 here", "Heart ❤️ here", "Wave 👋🏽 here", "क्षि conjunct",
    ]

    init(size: Size, summary: String) {
        self.size = size
        self.summary = summary
    }

    mutating func apply(_ event: Event, size: Size) {
        self.size = size
        count += 1
        last = "\(event)"
        switch event {
        case .key(.down): selected = min(selected + 1, 99)
        case .key(.up): selected = max(selected - 1, 0)
        case .key(.character("?")): showsHelp = true
        case .key(.escape): showsHelp = false
        default: break
        }
    }

    var frame: CellGrid {
        var grid = CellGrid(size: size)
        grid.write("probe \(size.columns)x\(size.rows), \(summary)", at: Position(column: 0, row: 0), style: .heading)
        let rows = max(0, size.rows - 2)
        let first = max(0, selected - rows + 1)
        for row in 0..<rows where first + row <= 99 {
            let index = first + row
            let position = Position(column: 0, row: row + 1)
            let name = Self.names[index % Self.names.count]
            let style = Style(
                foreground: .palette(UInt8(index % 16)), isBold: index % 3 == 0, isReversed: index == selected)
            grid.write("│\(index)", at: position)
            grid.write(name, at: Position(column: 5, row: row + 1), style: style, within: 24)
            grid.write("│", at: Position(column: 30, row: row + 1))
            if index == selected { grid.cursor = position }
        }
        if showsHelp { grid.write("help: Escape closes", at: Position(column: 34, row: 2), style: .heading) }
        grid.write("\(count): \(last)", at: Position(column: 0, row: size.rows - 1))
        return grid
    }
}

extension Style {
    fileprivate static let heading = Style(foreground: .palette(12), isBold: true, isUnderlined: true)
}
