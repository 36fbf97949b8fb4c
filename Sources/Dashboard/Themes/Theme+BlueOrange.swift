import Canvas

extension Theme {
    /// Blue for better and orange for worse, which readers of every colour vision tell apart (Okabe and Ito, "Color Universal
    /// Design", 2008), as dark as they must be to be seen on white, and as light as on black.
    package static let blueOrange = Theme(
        name: "blue-orange", title: "blue and orange, for every colour vision",
        improvement: Style(foreground: .palette(32), isBold: true),
        concern: Style(foreground: .palette(166), isBold: true),
        neutralChange: Style(foreground: .palette(132), isUnderlined: true))
}
