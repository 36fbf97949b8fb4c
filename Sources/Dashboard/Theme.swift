import Canvas
import Documents

/// How tones and the parts of the screen are drawn.
///
/// A theme never carries a meaning that no word or shape carries.
package struct Theme: Hashable, Sendable {
    /// A change for the better.
    package var improvement = Style(isBold: true)
    /// A change for the worse, something late.
    package var concern = Style(isBold: true)
    /// A change that is neither.
    package var neutralChange = Style(isUnderlined: true)
    /// Of less weight.
    package var quiet = Style(isDim: true)
    /// Of more weight, and headings.
    package var strong = Style(isBold: true)
    /// The top line.
    package var topLine = Style(isReversed: true)
    /// The open panel's name among the tabs, and the keys in the key bar.
    package var accent = Style(isBold: true)
    /// A message of something that went wrong.
    package var warning = Style(isBold: true, isReversed: true)

    /// Bold, dim and reversed only: for terminals without colour, and `NO_COLOR`.
    package static let mono = Theme()

    /// The terminal's own colours: right on dark and on light backgrounds, because the user chose them.
    ///
    /// - Parameter colors: How many the terminal can show; with fewer than 16 there is no bright blue.
    package static func standard(colors: Int = 16) -> Theme {
        var theme = Theme()
        theme.improvement = Style(foreground: .palette(colors >= 16 ? 12 : 4), isBold: true)
        theme.concern = Style(foreground: .palette(3), isBold: true)
        theme.neutralChange = Style(foreground: .palette(5))
        theme.accent = Style(foreground: .palette(6), isBold: true)
        return theme
    }

    /// A figure that a saved file has changed: bold and underlined whatever its tone; a sign stands beside it.
    func changed(_ style: Style) -> Style {
        var style = style
        style.isBold = true
        style.isDim = false
        style.isUnderlined = true
        return style
    }

    /// The style of a tone.
    package func style(_ tone: Tone) -> Style {
        switch tone {
        case .normal: .plain
        case .quiet: quiet
        case .strong: strong
        case .improvement: improvement
        case .concern: concern
        case .neutralChange: neutralChange
        }
    }
}
