import Canvas

extension Theme {
    /// The terminal's own sixteen colours, because the user chose them.
    ///
    /// Red, bright blue and magenta are seen on dark and on light, also where bold is drawn bright; yellow, cyan, green and
    /// white vanish on one of the two.
    package static let terminal = Theme(
        name: "terminal", title: "the terminal's own colours, on dark and on light",
        improvement: Style(foreground: .palette(12), isBold: true),
        concern: Style(foreground: .palette(1), isBold: true),
        neutralChange: Style(foreground: .palette(5)))
}
