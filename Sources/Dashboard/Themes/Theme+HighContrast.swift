import Canvas

extension Theme {
    /// The terminal's own foreground and background alone, which contrast most; nothing is dim.
    package static let highContrast = Theme(
        name: "high-contrast", title: "no colour, nothing dim, what is worse reversed",
        improvement: Style(isBold: true, isUnderlined: true),
        concern: Style(isBold: true, isReversed: true),
        neutralChange: Style(isUnderlined: true),
        quiet: .plain,
        accent: Style(isBold: true, isUnderlined: true))
}
