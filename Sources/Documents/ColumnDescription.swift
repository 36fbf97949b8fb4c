import ImprovementJourney

/// What a column of a table is, whatever stands in it.
package struct ColumnDescription: Hashable, Sendable {
    /// Its name for filters (`column:value`) and sorting, in lower case without blanks.
    package let id: String
    /// Its heading.
    package var title: Sentence
    /// Where its cells stand.
    package let alignment: Alignment
    /// 1 stays longest; where the screen is narrow the column of the highest rank goes first.
    package let rank: Int
    /// Whether it takes the room that others leave and is cut first where there is none.
    package let isFlexible: Bool
    /// How wide it is drawn, whatever stands in it.
    package let width: Width
    /// What its figures are, for `explain`.
    package let definition: Sentence?
    /// Who may see it.
    package let sensitivity: Sensitivity

    /// Where a cell's text stands in its column.
    package enum Alignment: Hashable, Sendable {
        /// From the left edge: words.
        case left
        /// To the right edge: numbers.
        case right
    }

    /// How wide a column is drawn: tables that stand under each other line up where it does not depend on their content.
    package enum Width: Hashable, Sendable {
        /// As wide as what stands in it.
        case ofContent
        /// At least so many screen columns.
        case atLeast(Int)
        /// So many hundredths of the screen.
        case hundredths(Int)
    }

    /// Who may see a column.
    package enum Sensitivity: String, Hashable, Sendable {
        /// Whoever may see the table.
        case open
        /// The council's own staff only: numbers of posts, workers and cases, by which a person could be found.
        case internalOnly = "internal only"
    }
}
