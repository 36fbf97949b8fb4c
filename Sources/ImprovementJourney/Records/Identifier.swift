/// The name by which a record is known in the files, such as `assessment-1`; typed, so that a team's cannot
/// stand where a post's belongs.
package struct Identifier<Record>: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The text as the file has it.
    package let text: String

    package init(_ text: String) { self.text = text }
    package init(stringLiteral text: String) { self.text = text }

    /// The text as the file has it.
    package var description: String { text }

    /// Orders by text.
    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
