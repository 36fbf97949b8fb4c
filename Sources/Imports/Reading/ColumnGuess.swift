/// Which columns of a council's own table hold what, told by the words of their names.
///
/// What the caller says goes first. No column stands for two things.
struct ColumnGuess {
    /// What a column may hold, and how its name is told.
    struct Meaning {
        /// The word for it, as in `--column due="Target date"`.
        let word: String
        /// Names that mean it and nothing else, in plain words.
        let names: [String]
        /// Parts of names that point at it, where no name is one of these.
        var parts: [String] = []

        init(_ word: String, _ names: [String], parts: [String] = []) {
            self.word = word
            self.names = names
            self.parts = parts
        }
    }

    private let table: Table
    private var places: [String: Int] = [:]

    /// Finds the columns, those of earlier meanings first.
    init(_ table: Table, _ meanings: [Meaning], _ said: [String: String]) {
        self.table = table
        let names = table.columns.map(\.plainWords)
        for meaning in meanings {
            if let name = said[meaning.word], let place = table.column(name) { places[meaning.word] = place }
        }
        func free(_ place: Int) -> Bool { !places.values.contains(place) }
        for meaning in meanings where said[meaning.word] == nil {
            if let place = meaning.names.lazy.compactMap({ name in names.firstIndex(of: name) }).first(where: free) {
                places[meaning.word] = place
            }
        }
        for meaning in meanings where said[meaning.word] == nil && places[meaning.word] == nil {
            places[meaning.word] = names.indices.first { place in
                free(place) && meaning.parts.contains { names[place].contains($0) }
            }
        }
    }

    /// Whether there is a column for each of these.
    func has(_ words: String...) -> Bool { words.allSatisfy { places[$0] != nil } }

    /// Those of these for which there is no column.
    func missing(_ words: String...) -> [String] { words.filter { places[$0] == nil } }

    /// The text of a cell; empty where no column holds such.
    func text(_ word: String, _ row: Table.Row) -> String { places[word].map { row.text($0) } ?? "" }

    /// The text of a cell with the decimals that its sheet shows: what numbers things, and is no figure.
    func shown(_ word: String, _ row: Table.Row) -> String { places[word].map { row.shown($0) } ?? "" }

    /// The name of the column as it stands; nil where no column holds such.
    func name(_ word: String) -> String? { places[word].map { table.columns[$0] } }

    /// The day of a cell.
    func day(_ word: String, _ row: Table.Row) -> DayReading { places[word].map { table.day($0, row) } ?? .noDay }

    /// What was taken for what, as a sentence, so that a wrong guess is seen.
    var sentence: String {
        let taken = places.sorted { $0.value < $1.value }.map { word, place in
            table.columns[place].plainWords == word ? table.columns[place] : "\(table.columns[place]) for \(word)"
        }
        let used = Set(places.values)
        let left = table.columns.indices.filter { !used.contains($0) }.map { table.columns[$0] }
        return "Columns taken: \(taken.joined(separator: ", "))."
            + (left.isEmpty ? "" : " Left out: \(left.joined(separator: ", ")); --column WORD=NAME says otherwise.")
    }

    /// Refuses a table that lacks a column which the caller names.
    static func refuseUnknown(_ said: [String: String], in table: Table) throws(ImportRefusal) {
        guard let name = said.values.sorted().first(where: { table.column($0) == nil }) else { return }
        throw ImportRefusal(
            "\(table.name) has no column \"\(name)\". \(table.columnsInWords())")
    }
}
