import Canvas
import Documents

/// How tones and the parts of the screen are drawn.
///
/// A theme never carries a meaning that no word or shape carries. Each is a file of its own that holds nothing but its
/// styles; a new one is such a file and a line in `all`.
package struct Theme: Hashable, Sendable {
    /// The name that a user chooses it by.
    package let name: String
    /// What it is for, in a few words.
    package let title: String
    /// A change for the better.
    package var improvement: Style
    /// A change for the worse, something late.
    package var concern: Style
    /// A change that is neither.
    package var neutralChange: Style
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

    /// Every theme, the default first.
    package static let all: [Theme] = [.terminal, .blueOrange, .highContrast, .mono, .light]

    /// The theme of a name; nil where there is none.
    package static func named(_ name: String) -> Theme? {
        let name = name.lowercased()
        return all.first { $0.name == name }
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
