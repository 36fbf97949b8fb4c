/// A colour as the terminal knows it.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// One of the terminal's palette, 0 to 255; 0 to 15 are the user's own sixteen colours.
    case palette(UInt8)
}

/// How a cell's text is drawn.
///
/// A style never carries meaning alone: a word, a letter or a place says the same.
public struct Style: Hashable, Sendable {
    /// The text's colour.
    public var foreground: Color
    /// The colour behind the text.
    public var background: Color
    /// Drawn bold.
    public var isBold: Bool
    /// Drawn dim.
    public var isDim: Bool
    /// Underlined.
    public var isUnderlined: Bool
    /// Foreground and background exchanged: the selected row.
    public var isReversed: Bool

    /// The terminal's own colours, no attribute.
    public static let plain = Style()

    /// Makes a style; everything left out is the terminal's own.
    public init(
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
