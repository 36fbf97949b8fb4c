/// What an inspection gives a grade to, by a word that two frameworks share where they mean the same.
///
/// Which there are, under which titles, the frameworks say (`InspectionFramework`).
package struct JudgementArea: RawRepresentable, ExpressibleByStringLiteral, Hashable, Sendable {
    /// The word of the files.
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package init(stringLiteral value: String) { rawValue = value }

    /// The one that sums up the others, where a framework has it.
    package static let overall: JudgementArea = "overall effectiveness"
}
