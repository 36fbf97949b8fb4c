/// A colour as the terminal knows it.
package enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// One of the terminal's palette, 0 to 255; 0 to 15 are the user's own sixteen colours.
    case palette(UInt8)
}
