import Canvas
import DocumentText
import Documents
import ImprovementJourney

extension DashboardState {

    mutating func startFilter() {
        guard level.sections.contains(where: \.isRecords) else { return say("There are no rows to filter here.") }
        input = .filter
    }

    /// What is said of a filter that names a column that is not there, or compares one with what cannot be compared with
    /// it; nil where it does neither.
    var filterSlipWords: String? {
        let tables = level.sections.filter(\.isRecords).compactMap(\.table)
        let filter = RowFilter(filter)
        guard let name = filter.unknownColumns(in: tables).first else {
            let unreadable = filter.unreadableComparisons.first.map {
                "\($0) compares with neither a number nor a date: write cases:>20 or due:<2019-09"
            }
            return unreadable ?? filter.vainComparisons(in: tables).first
        }
        let active = level.activeSection.flatMap { $0.isRecords ? $0.table : nil } ?? tables.first
        let titles = active?.columns.map { $0.title.text.lowercased() }.joined(separator: ", ") ?? "none"
        return "No column \(name): \(titles)"
    }

    /// Takes a key while something is typed; false where the key means what it means elsewhere.
    mutating func type(_ key: Key, into input: Input) -> Bool {
        let text =
            switch input {
            case .filter: level.filter
            case .day(let text), .since(let text), .command(let text): text
            case .section, .copy: ""
            }
        if input == .section { return typeNumber(key) }
        switch key {
        case .character(let character): set(input, to: text + String(character))
        case .backspace: text.isEmpty ? cancel(input) : set(input, to: String(text.dropLast()))
        case .control("u"): set(input, to: "")
        case .escape: cancel(input)
        case .tab:
            if case .command = input { set(input, to: completed(text)) }
        case .enter: accept(input)
        case .up, .down, .pageUp, .pageDown, .control("n"), .control("p"):
            if palette != nil { return moveInPalette(key) }
            guard input == .filter else { return true }
            return false
        default: return true
        }
        return true
    }

    /// Types a text at once.
    mutating func append(_ text: String, to input: Input) {
        switch input {
        case .filter: set(input, to: level.filter + text)
        case .day(let typed), .since(let typed), .command(let typed): set(input, to: typed + text)
        case .section, .copy: break
        }
    }

    private mutating func set(_ input: Input, to text: String) {
        switch input {
        case .filter: level.narrow(to: text)
        case .day: self.input = .day(text)
        case .section, .copy: break
        case .since: self.input = .since(text)
        case .command:
            self.input = .command(text)
            narrowPalette(to: text)
        }
    }

    /// Goes from one of those that the palette offers to another.
    private mutating func moveInPalette(_ key: Key) -> Bool {
        let rows = max(1, layout.body.count - 1)
        switch key {
        case .up, .control("p"): palette?.move(by: -1)
        case .down, .control("n"): palette?.move(by: 1)
        case .pageUp: palette?.move(by: -rows)
        default: palette?.move(by: rows)
        }
        return true
    }

    /// The number of a section leads to it; any other key gives up.
    private mutating func typeNumber(_ key: Key) -> Bool {
        input = nil
        guard case .character(let character) = key, let digit = character.wholeNumberValue else {
            return key == .escape || key == .enter
        }
        let entries = level.entries
        let place = digit == 0 ? 9 : digit - 1
        guard entries.indices.contains(place) else {
            say("No section has the number \(character).", isWarning: true)
            return true
        }
        level.active = entries[place].lowerBound
        return true
    }

    private mutating func cancel(_ input: Input) {
        if input == .filter { level.narrow(to: "") }
        self.input = nil
        palette = nil
    }

    private mutating func accept(_ input: Input) {
        self.input = nil
        switch input {
        case .filter: if let words = filterSlipWords { say(words + ".", isWarning: true) }
        case .section, .command, .copy: break
        case .day(let text): if !text.isEmpty { stand(onTyped: text) }
        case .since(let text): openChanges(sinceTyped: text)
        }
    }

    /// The table's columns, when the active section has records: also those without room, which come into sight when they
    /// are chosen.
    private var columns: [ColumnDescription]? {
        guard let section = level.activeSection, section.isRecords, !section.rows.isEmpty else { return nil }
        return section.table?.columns
    }

    /// Sorts by the chosen column, then by the next; after the last the table's own order comes back.
    mutating func sortByNextColumn() {
        guard let columns, let section = level.activeSection else { return say("There are no rows to sort here.") }
        let next: Int
        if let order = section.order, let place = columns.firstIndex(where: { $0.id == order.column }) {
            next = place + 1
        } else {
            next = section.column.flatMap { id in columns.firstIndex { $0.id == id } } ?? 0
        }
        guard next < columns.count else { return sort(by: nil) }
        sort(by: columns[next])
    }

    mutating func reverseSort() {
        guard columns != nil, let section = level.activeSection else { return say("There are no rows to sort here.") }
        guard var order = section.order else {
            return say("\(key(.sortByNextColumn)) sorts first; \(key(.reverseOrder)) turns the order round.")
        }
        order.isDescending.toggle()
        arrange { $0.order = order }
    }

    /// Chooses the column to the left or right; rows that are sorted are then sorted by it.
    mutating func chooseColumn(by steps: Int) {
        guard let columns, let section = level.activeSection, !columns.isEmpty else {
            return say("There are no columns to choose here.")
        }
        let place = section.column.flatMap { id in columns.firstIndex { $0.id == id } }
        let next = place.map { max(0, min($0 + steps, columns.count - 1)) } ?? (steps > 0 ? 0 : columns.count - 1)
        if section.order != nil { return sort(by: columns[next]) }
        if place == next {
            return say(
                steps > 0 ? "\(columns[next].title) is the last column." : "\(columns[next].title) is the first.")
        }
        level.sections[level.active].column = columns[next].id
        // Where titles are not shown, or no other column comes into sight, nothing else tells which it is.
        say("\(columns[next].title) is chosen: \(key(.sortByNextColumn)) sorts, \(key(.explain)) explains.")
    }

    private mutating func sort(by column: ColumnDescription?) {
        arrange { section in
            // Of numbers the largest are looked for first.
            section.order = column.map { RowOrder(column: $0.id, isDescending: $0.alignment == .right) }
            section.column = column?.id
        }
        say(
            column.map { "Sorted by \($0.title). \(key(.reverseOrder)) turns the order round." }
                ?? "In the table's own order.")
    }

    private mutating func arrange(_ change: (inout SectionState) -> Void) {
        change(&level.sections[level.active])
        level.sections[level.active].arrange(filter: level.filter)
        if case .panel(let id) = level.destination, let section = level.activeSection {
            savedOrders[id, default: [:]][section.id] = section.order
        }
        // Who sorts wants to see what comes first.
        level.sections[level.active].select(0)
    }
}
