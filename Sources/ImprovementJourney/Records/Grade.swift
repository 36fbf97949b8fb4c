/// A grade, by a word that two frameworks share where they mean the same by it.
///
/// Which there are, in which order and under which titles, the frameworks say (`InspectionFramework.grades`): `adequate`,
/// before November 2013, is another grade than `requires improvement`.
package struct Grade: RawRepresentable, ExpressibleByStringLiteral, Hashable, Sendable {
    /// The word of the files.
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package init(stringLiteral value: String) { rawValue = value }
}
