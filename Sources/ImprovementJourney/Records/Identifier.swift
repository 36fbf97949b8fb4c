/// The name by which a record is known in the files, such as `assessment-1`; typed, so that a team's cannot
/// stand where a post's belongs.
public struct Identifier<Record>: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The text as the file has it.
    public let text: String

    /// Makes an identifier from the file's text.
    public init(_ text: String) { self.text = text }

    /// Makes an identifier from a literal.
    public init(stringLiteral text: String) { self.text = text }

    /// The text as the file has it.
    public var description: String { text }

    /// Orders by text.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
