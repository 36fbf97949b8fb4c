/// How a cell's text is drawn.
///
/// A style never carries meaning alone: a word, a letter or a place says the same.
package struct Style: Hashable, Sendable {
    /// The text's colour.
    package var foreground: Color
    /// The colour behind the text.
    package var background: Color
    /// Drawn bold.
    package var isBold: Bool
    /// Drawn dim.
    package var isDim: Bool
    /// Underlined.
    package var isUnderlined: Bool
    /// Foreground and background exchanged: the selected row.
    package var isReversed: Bool

    /// The terminal's own colours, no attribute.
    package static let plain = Style()
    package init(
        foreground: Color = .standard, background: Color = .standard, isBold: Bool = false, isDim: Bool = false,
        isUnderlined: Bool = false, isReversed: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.isBold = isBold
        self.isDim = isDim
        self.isUnderlined = isUnderlined
        self.isReversed = isReversed
    }
}
