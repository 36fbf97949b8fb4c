import ImprovementJourney

/// The columns of Ofsted's tables, which differ from file to file.
struct OfstedColumns {
    let code: Int
    let title: Int?
    let began: Int
    let published: Int
    let type: Int?
    let theme: Int?
    /// The areas with the column of each, in the table's order.
    let areas: [(area: JudgementArea, column: Int)]

    /// Whether the table says what sort of event a row is.
    var hasType: Bool { type != nil }

    /// The areas by what their columns are called.
    private static let words: [(area: JudgementArea, words: String)] = [
        (.overall, "overall effectiveness"), ("leaders", "impact of leaders"),
        ("help and protection", "help and protection"),
        ("children in care", "children in care"), ("care leavers", "care leavers"),
    ]

    /// Finds the columns by their words; nil where it is no such table.
    init?(_ table: Table) {
        let names = table.columns.map(\.plainWords)
        func column(_ wanted: (String) -> Bool) -> Int? { names.firstIndex(where: wanted) }
        guard let code = column({ $0.hasPrefix("local authority") && $0.hasSuffix("code") }),
            let began = column({ $0.hasPrefix("inspection") && $0.hasSuffix("date") }),
            let published = column({ $0 == "publication date" })
        else { return nil }
        self.code = code
        self.began = began
        self.published = published
        title = column { $0 == "local authority name" }
        type = column { $0.hasPrefix("inspection") && $0.hasSuffix("type") }
        theme = column { $0.hasSuffix("theme") }
        var areas: [(area: JudgementArea, column: Int)] = []
        for (area, words) in Self.words {
            // Older files tell of care leavers in the column of children in care: it is that one's.
            let fitting = names.indices.filter { names[$0].contains(words) && !areas.map(\.column).contains($0) }
            if let column = fitting.min(by: { names[$0].count < names[$1].count }) { areas.append((area, column)) }
        }
        self.areas = areas
        guard areas.contains(where: { $0.area == .overall || $0.area == "leaders" }) else { return nil }
    }
}
