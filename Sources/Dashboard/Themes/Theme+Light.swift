import Canvas

extension Theme {
    /// Dark colours for a white or light background; what is of less weight is grey and not dim, which some terminals draw
    /// too pale on white.
    package static let light = Theme(
        name: "light", title: "dark colours for a light background",
        improvement: Style(foreground: .palette(25), isBold: true),
        concern: Style(foreground: .palette(124), isBold: true),
        neutralChange: Style(foreground: .palette(90)),
        quiet: Style(foreground: .palette(240)))
}
