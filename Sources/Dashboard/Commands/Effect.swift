import Documents
import ImprovementJourney

/// What the program must do that the state cannot.
package enum Effect: Hashable, Sendable {
    /// Leave.
    case quit
    /// Leave as one whom a signal ended.
    case endBySignal(Int32)
    /// Draw every cell anew.
    case repaint
    /// Read the folder again beside the screen.
    case reload(ReloadReason)
    /// Take what was read beside the screen, and `adopt` it.
    case takeReading
    /// Write a document and `say` where it went.
    case export(ExportRequest)
    /// Draw in another theme, by its name, or in the standard one (`TypedCommand.standardTheme`).
    case useTheme(String)
    /// Put text into the terminal's clipboard, and `say` so; the words tell what it is.
    case copy(String, what: String)
    /// Put this view, as an export has it, into the terminal's clipboard.
    case copyView
    /// Work out beside the screen what the reader may ask for next (`DashboardState.journeyAhead`).
    case workOutAhead

    /// Whether nothing comes after it.
    var endsProgram: Bool {
        switch self {
        case .quit, .endBySignal: true
        case .repaint, .reload, .takeReading, .export, .useTheme, .copy, .copyView, .workOutAhead: false
        }
    }
}
