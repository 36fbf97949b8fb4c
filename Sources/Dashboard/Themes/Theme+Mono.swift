import Canvas

extension Theme {
    /// Bold, dim, underlined and reversed only: for terminals without colour, and `NO_COLOR`.
    package static let mono = Theme(
        name: "mono", title: "no colour", improvement: Style(isBold: true), concern: Style(isBold: true),
        neutralChange: Style(isUnderlined: true))
}
