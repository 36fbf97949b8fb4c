import Documents

/// Which columns of a table are shown at a width, where each starts and how wide it is.
struct ColumnFitting: Hashable, Sendable {
    /// A column that is shown.
    struct Column: Hashable, Sendable {
        /// Its place in the table.
        var index: Int
        /// The screen column at which it starts.
        var start: Int
        /// The screen columns that it takes.
        var width: Int
    }

    /// What a column asks for.
    struct Need: Hashable, Sendable {
        /// The columns with which nothing is cut.
        var natural: Int
        /// The fewest columns that are of use.
        var least: Int
        /// 1 stays longest.
        var rank: Int
        /// The columns below which it is never narrowed; 0 for columns that may be.
        ///
        /// A part of a record's number is the number of no record, and makes rows alike.
        var kept = 0
    }

    /// The shown columns, from left to right.
    var columns: [Column]
    /// The places of the columns that had to go.
    var dropped: [Int]

    /// Fits columns into a width.
    ///
    /// While the least widths do not fit, the column of the highest rank goes, of two the right one. What remains
    /// gets what it asks for, or an equal share of what there is.
    init(_ needs: [Need], width: Int, gap: Int) {
        var shown = Array(needs.indices)
        var dropped: [Int] = []
        func least(_ columns: [Int]) -> Int {
            columns.reduce(0) { $0 + needs[$1].least } + gap * max(0, columns.count - 1)
        }
        while shown.count > 1, least(shown) > width {
            guard let last = shown.max(by: { (needs[$0].rank, $0) < (needs[$1].rank, $1) }) else { break }
            // Columns of the first rank are narrowed before one of them goes.
            if needs[last].rank <= 1, width >= shown.reduce(0, { $0 + max(6, needs[$1].kept) + gap }) { break }
            shown.removeAll { $0 == last }
            dropped.append(last)
        }
        var widths = shown.map { needs[$0].least }
        var room = width - widths.reduce(0, +) - gap * max(0, shown.count - 1)
        // What there is left goes to the narrowest of those that lack something, one screen column at a time.
        while room > 0,
            let place = shown.indices.filter({ needs[shown[$0]].natural > widths[$0] }).min(by: {
                widths[$0] < widths[$1]
            })
        {
            widths[place] += 1
            room -= 1
        }
        while room < 0 {
            // What is kept gives way last, where there is room for nothing else.
            let narrowed =
                widths.indices.filter { widths[$0] > max(1, needs[shown[$0]].kept) }.max { widths[$0] < widths[$1] }
                ?? widths.indices.max { widths[$0] < widths[$1] }
            guard let narrowed, widths[narrowed] > 1 else { break }
            widths[narrowed] -= 1
            room += 1
        }
        var start = 0
        columns = zip(shown, widths).map { index, width in
            defer { start += width + gap }
            return Column(index: index, start: start, width: width)
        }
        self.dropped = dropped.sorted()
    }
}
