import ArgumentParser
import Dashboard
import Preferences

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

extension Theme: ExpressibleByArgument {
    /// The theme of a name.
    public init?(argument: String) {
        guard let theme = Theme.named(argument) else { return nil }
        self = theme
    }
}
