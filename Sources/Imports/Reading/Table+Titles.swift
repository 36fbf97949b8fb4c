import ImprovementJourney

extension Table {
    /// Whether the row that is taken for its header can be one: none of its cells holds a number, a day, or what looks
    /// like somebody's.
    ///
    /// An export without a header has a child's row in its place, which is nobody's to see.
    package var hasTitles: Bool { !columns.contains(where: Self.isValue) }

    /// Its columns, as a sentence for a reader who is told that one is missing; of a table without titles how many it has.
    func columnsInWords(atMost most: Int = .max) -> String {
        guard hasTitles else {
            return
                "Its first row does not look like column titles, and has \(columns.count.counted("column")): put a row of "
                + "titles above it."
        }
        let more = columns.count > most ? " and \(columns.count - most) more" : ""
        return "Its columns are \(columns.prefix(most).joined(separator: ", "))\(more)."
    }

    private static func isValue(_ cell: String) -> Bool {
        // Tables have years and periods for titles.
        if YearReading.year(cell) != nil { return false }
        if Double(cell.filter { $0 != "," && $0 != "%" }) != nil || DayReading(cell) != .noDay { return true }
        if !PersonalData.found(in: cell).isEmpty || GivenNames.stand(in: cell) { return true }
        // A number of a case or a person, with or without letters before it.
        return cell.split { !$0.isNumber }.contains { $0.count > 4 && YearReading.year(String($0)) == nil }
    }
}
