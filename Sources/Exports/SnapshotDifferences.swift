/// The gathering of what differs between pages of two snapshots.
struct SnapshotDifferences {
    /// What was found so far.
    private(set) var changes: [SnapshotComparison.Change] = []
    /// Figures of series that were told: the same figure stands on many pages.
    private var told: Set<[String]> = []
    private var page: [String] = []
    /// The ids of the section and the column that are compared.
    private var section = ""
    private var column = ""

    /// Adds a page that only one snapshot has.
    mutating func add(_ sort: SnapshotComparison.Sort, page: [String]) {
        changes.append(.init(sort: sort, page: page, place: [], series: [], from: nil, to: nil))
    }

    /// Compares two pages of one path.
    mutating func compare(_ old: SnapshotPage, with new: SnapshotPage) {
        page = old.path
        section = ""
        let lines = Dictionary(new.lines, uniquingKeysWith: { first, _ in first })
        for (name, text) in old.lines { compare(text, lines[name], at: [name]) }
        let known = Set(old.lines.map(\.name))
        for (name, text) in new.lines where !known.contains(name) { compare(nil, text, at: [name]) }
        let sections = Dictionary(new.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for section in old.sections {
            self.section = section.id
            if let other = sections[section.id] {
                compare(section, with: other)
            } else {
                add(.gone, at: [section.title.text], from: section.title.text, to: nil)
            }
        }
        let ids = Set(old.sections.map(\.id))
        for section in new.sections where !ids.contains(section.id) {
            self.section = section.id
            add(.new, at: [section.title.text], from: nil, to: section.title.text)
        }
    }

    private mutating func compare(_ old: SnapshotPage.Section, with new: SnapshotPage.Section) {
        let title = new.title.text
        compare(old.title, new.title, at: [title])
        for place in 0..<max(old.paragraphs.count, new.paragraphs.count) {
            compare(
                place < old.paragraphs.count ? old.paragraphs[place] : nil,
                place < new.paragraphs.count ? new.paragraphs[place] : nil, at: [title])
        }
        let rows = Dictionary(new.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for row in old.rows {
            guard let other = rows[row.id] else {
                add(.gone, at: [title, row.title], from: Self.words(of: row), to: nil)
                continue
            }
            let isMoved = Self.isMoved(row.cells.map(\.text), other.cells.map(\.text))
            let cells = Dictionary(other.cells.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
            for cell in row.cells {
                // A column that only one of them has says nothing of the record.
                guard let text = cells[cell.id] else { continue }
                column = cell.id
                defer { column = "" }
                compare(cell.text, text, at: [title, other.title, cell.column], isMoved: isMoved)
            }
        }
        let ids = Set(old.rows.map(\.id))
        for row in new.rows where !ids.contains(row.id) {
            add(.new, at: [title, row.title], from: nil, to: Self.words(of: row))
        }
        let points = Dictionary(
            new.points.compactMap { point in point.origin.map { ($0, point) } }, uniquingKeysWith: { first, _ in first }
        )
        for point in old.points {
            if let other = point.origin.flatMap({ points[$0] }) { compare(point, other, at: [title]) }
        }
    }

    /// What stands in a row, for who no longer has it.
    private static func words(of row: SnapshotPage.Row) -> String {
        row.cells.filter { $0.id != "detail" }.map(\.text.text).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Whether a figure of a series is of another time in the later of two texts or rows.
    private static func isMoved(_ old: [SnapshotText], _ new: [SnapshotText]) -> Bool {
        zip(old, new).contains { old, new in
            zip(old.figures, new.figures).contains { before, after in
                guard let before = before.origin, let after = after.origin else { return false }
                return before.isOfSeries(of: after) && before.period != after.period
            }
        }
    }

    /// Compares what stands in one place; where only figures or times in the same words differ, these are told.
    ///
    /// - Parameter isMoved: Whether figures beside it are of another time: their month or year, which differs with them,
    ///   is no date that has moved.
    private mutating func compare(
        _ old: SnapshotText?, _ new: SnapshotText?, at place: [String], isMoved: Bool = false
    ) {
        guard let old, let new else {
            if let old { add(.gone, at: place, from: old.text, to: nil) }
            if let new { add(.new, at: place, from: nil, to: new.text) }
            return
        }
        guard old != new else { return }
        guard old.pieces.count == new.pieces.count, old.frame == new.frame else {
            for figure in old.figures {
                let same = new.figures.first { $0.origin != nil && $0.origin == figure.origin }
                if let same { compare(figure, same, at: place) }
            }
            if old.text != new.text { add(.words, at: place, from: old.text, to: new.text) }
            return
        }
        for (before, after) in zip(old.pieces, new.pieces) where before != after {
            switch (before, after) {
            case (.figure(let before), .figure(let after)): compare(before, after, at: place)
            case (.time(let before), .time(let after)):
                let isOfFigures = isMoved || Self.isMoved([old], [new])
                let isDay = before.first?.isNumber == true && after.first?.isNumber == true
                if isDay || !isOfFigures { add(.date, at: place, from: before, to: after) }
            default: add(.words, at: place, from: old.text, to: new.text)
            }
        }
    }

    private mutating func compare(_ old: SnapshotText.Figure, _ new: SnapshotText.Figure, at place: [String]) {
        guard old.value != new.value || old.origin != new.origin else { return }
        guard let before = old.origin, let after = new.origin, before.isOfSeries(of: after) else {
            if old.value != new.value { add(.counted, at: place, from: old.text, to: new.text) }
            return
        }
        let series = [after.measure, after.scope, after.category ?? ""]
        if before.period == after.period {
            let isSame = old.text == new.text
            guard told.insert(["restated", "\(after.periods)", after.period] + series).inserted else { return }
            add(
                .restated, at: place, series: series + [after.period], from: isSame ? old.value : old.text,
                to: isSame ? new.value : new.text)
        } else if told.insert(["moved", "\(after.periods)", before.period, after.period] + series).inserted {
            add(
                .moved, at: place, series: series + [after.period], from: "\(old.text), \(before.period)",
                to: "\(new.text), \(after.period)")
        }
    }

    private mutating func add(
        _ sort: SnapshotComparison.Sort, at place: [String], series: [String] = [], from: String?, to: String?
    ) {
        changes.append(
            .init(
                sort: sort, page: page, place: place, section: section, column: column, series: series, from: from,
                to: to))
    }
}
