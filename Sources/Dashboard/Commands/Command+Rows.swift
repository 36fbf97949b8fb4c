/// What is done with the rows of a table and the figures in them.
extension Command {
    static let filter = Command(
        "filter", "filter the rows",
        "Filter as you type: all words must match, !word must not, column:value looks in one column.", place: .rows
    ) { $0.startFilter() }
    static let explain = Command(
        "explain", "explain the figure", "Explain the figure under the cursor.", place: .figures, reach: .overlay
    ) { $0.explain() }
    static let sortByNextColumn = Command(
        "sort-by-next-column", "sort by the next column",
        "Sort by the chosen column, then by the next; after the last the table's own order comes back.", place: .rows
    ) { $0.sortByNextColumn() }
    static let reverseOrder = Command(
        "reverse-order", "turn the order round", "Turn the order of sorted rows round.", place: .rows
    ) { $0.reverseSort() }
    static let columnLeft = Command(
        "column-left", "choose the column to the left", "Choose the column to the left, to sort by and to explain.",
        place: .rows
    ) { $0.chooseColumn(by: -1) }
    static let columnRight = Command(
        "column-right", "choose the column to the right", "Choose the column to the right, to sort by and to explain.",
        place: .rows
    ) { $0.chooseColumn(by: 1) }
    static let mark = Command(
        "mark", "mark the row", "Mark the row, to come back to it; a second time takes the mark away.", place: .rows
    ) { $0.toggleMark() }
    static let marks = Command(
        "marked-rows", "go to a marked row", "The rows that are marked, from any page.", reach: .overlay
    ) { $0.openMarks() }
    static let whatIf = Command("what-if", "try other numbers", "What if: try other numbers.", place: .workforce) {
        $0.openWhatIf()
    }
}
