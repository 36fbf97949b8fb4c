import Dashboard
import Exports

extension DashboardState {
    /// Tells the dashboard what of the program can be named behind `:`.
    mutating func learnNames() {
        exportFormats = ExportFormat.all.map(\.id)
        themeNames = Theme.all.map(\.name)
    }
}
