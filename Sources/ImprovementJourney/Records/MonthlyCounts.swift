/// Whole numbers month by month, in the compact form of the files.
///
/// A count takes 4 bytes; the counts of the months that had ended on an earlier day share the memory of all.
package struct MonthlyCounts: Sendable {
    /// The first count's month.
    package var first: Month
    /// One word a month.
    private var words: [Int32]
    /// How many months it has; the memory that it shares may hold more.
    private var length: Int

    /// Stands for a month without a report; no count is as low.
    private static let notReported = Int32.min

    /// Counts from a month on, nil where none was reported; a count beyond 32 bits is as good as none.
    package init(first: Month, counts: [Int?]) {
        self.first = first
        words = counts.map { $0.flatMap(Int32.init(exactly:)) ?? Self.notReported }
        length = counts.count
    }

    /// One count a month; nil where none was reported.
    package var counts: [Int?] {
        get { (0..<length).map { self[place: $0] } }
        set { self = MonthlyCounts(first: first, counts: newValue) }
    }

    /// How many months it has.
    package var count: Int { length }

    /// The last month; nil where there is none.
    package var lastMonth: Month? { length > 0 ? first.adding(months: length - 1) : nil }

    /// The count of the last month, or nil where none was reported.
    package var last: Int? { length > 0 ? self[place: length - 1] : nil }

    /// The count so many months after the first, or nil outside or where not reported.
    subscript(place place: Int) -> Int? {
        guard place >= 0, place < length, words[place] != Self.notReported else { return nil }
        return Int(words[place])
    }

    /// The count of a month, or nil outside or where not reported.
    package subscript(month: Month) -> Int? { self[place: month.ordinal - first.ordinal] }

    /// Adds a word for each month to those of others, to be read with `count(_:)`.
    func addWords(to words: inout [Int32]) { words += self.words.prefix(length) }

    /// The count that a word stands for, or nil where none was reported.
    static func count(_ word: Int32) -> Int? { word == notReported ? nil : Int(word) }

    /// The counts of the months that had ended by that day.
    func known(on day: Day) -> MonthlyCounts {
        var known = self
        known.length = min(length, max(0, Month(lastEndedBy: day).ordinal - first.ordinal + 1))
        return known
    }
}

extension MonthlyCounts: Hashable {
    /// Equal where they have the same counts, whatever else their memory holds.
    package static func == (left: Self, right: Self) -> Bool {
        left.first == right.first && left.words.prefix(left.length).elementsEqual(right.words.prefix(right.length))
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        for word in words.prefix(length) { hasher.combine(word) }
    }
}
