import Dashboard
import Preferences
import Programs

extension Theme {
    /// The theme that is drawn in, and who chose it: the call, else what was chosen in the dashboard last, else the user's
    /// file.
    static func chosen(_ named: Theme?, _ configuration: Configuration, _ views: SavedViews) -> (Theme, String) {
        if let named { return (named, "--theme") }
        if let name = views.theme, let theme = Theme.named(name) { return (theme, "chosen in the dashboard") }
        if let name = configuration.theme, let theme = Theme.named(name) { return (theme, "config.json") }
        return (.terminal, "the default")
    }
}

extension Theme {
    /// The theme of a name; of one that is not known it is said what may have been meant.
    @Sendable static func inCall(_ name: String) throws -> Theme {
        if let theme = Theme.named(name.lowercased()) { return theme }
        throw Failure(
            "It is no theme."
                + NearNames.words(for: name, among: Theme.all.map(\.name), "themes", call: "waymark browse --help"))
    }
}
