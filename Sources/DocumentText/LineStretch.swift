/// Lines that belong together: a paper that is cut into pages does not part them.
package struct LineStretch: Hashable, Sendable {
    /// The lines, from top to bottom.
    package var lines: [TextLine]
    /// The titles of a table's columns that stand over them, further up; nil where they have none.
    package var titles: TextLine?

    init(_ lines: [TextLine], under titles: TextLine? = nil) {
        self.lines = lines
        self.titles = titles
    }
}
