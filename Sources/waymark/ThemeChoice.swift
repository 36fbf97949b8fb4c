import Dashboard

/// What a reader chose in the dashboard.
enum ThemeChoice {
    case theme(Theme)
    /// That of the user's file again, or the default.
    case standard

    var theme: Theme? { if case .theme(let theme) = self { theme } else { nil } }
}
