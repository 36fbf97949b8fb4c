import ImprovementJourney

/// A kind of file that can be brought in.
///
/// A new one is a file beside this one and a line in `all`.
package struct ImportKind: Sendable {
    /// The word for it in a call, such as `referrals-by-month`.
    package let id: String
    /// What it is, for a list.
    package let title: String
    /// Which day has to be said, since no file tells it.
    package let needs: Day?
    /// What a table is, in the middle of a sentence; nil where it is of another kind.
    let recognises: @Sendable (Table, ImportSettings) -> String?
    /// Works out what would be written.
    let plan: @Sendable ([Table], ImportSettings, ImportFolder) throws(ImportRefusal) -> ImportDraft

    /// A day that a caller has to say.
    package enum Day: Sendable {
        /// When the file was published.
        case published
        /// The day on which it stands.
        case asAt
    }
}

extension ImportKind {
    /// All kinds, in the order of the help.
    package static let all: [ImportKind] = [
        .referralsByMonth, .childrenInNeedStatistics, .workforceStatistics, .ofsted, .measures, .plan, .clocks,
    ]
}
