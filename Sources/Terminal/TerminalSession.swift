import CNCurses
import Canvas
import Glibc

/// The terminal while the full screen is taken: frames in, events out.
///
/// There is one at a time. It belongs to the thread that opened it, and is opened before any other thread
/// starts, because it blocks the signals that it reports as events.
///
///     let session = try TerminalSession.open(color: true)
///     while running {
///         session.draw(frame(of: state, size: session.size))
///         guard let first = session.nextEvent(timeout: nil) else { continue }
///         for event in [first] + session.pendingEvents() { state.apply(event) }
///     }
///     session.close()
///
/// Nothing happens between events: the process sleeps in one `poll`. `close()` puts the terminal back; so do
/// `exit` and a crash. What is written to standard error meanwhile is shown afterwards.
package final class TerminalSession {
    /// The terminal's extent now.
    package internal(set) var size: Size
    /// Whether text of all kinds can be shown; otherwise characters are replaced by their nearest in ASCII.
    package let isUTF8: Bool
    /// How many colours can be shown: 0, 8, 16 or 256.
    package let colors: Int

    /// Calls the session from other threads.
    package let waker: Waker

    var palette: Palette
    /// What the screen shows; nil when that is not known.
    var shown: CellGrid?
    var cursorIsVisible: Bool?
    /// The bytes of one run of text, kept from run to run for their room.
    var run: [CChar] = []

    let input: CInt
    let signals: CInt
    var queue = EventQueue()
    var reader = KeyReader()
    /// When something of a paste that has not ended was read last.
    var pasteRead: Int?
    var folder: FolderWatch?
    var isGone = false
    var isOpen = true

    private init(size: Size, isUTF8: Bool, palette: Palette, input: CInt, signals: CInt, waker: Waker) {
        self.size = size
        self.isUTF8 = isUTF8
        self.palette = palette
        colors = palette.colors
        self.input = input
        self.signals = signals
        self.waker = waker
        run.reserveCapacity(1024)
    }

    deinit { close() }

    /// Takes the terminal.
    ///
    /// Keys are read from standard input or, where that is not a terminal, from the controlling terminal. A
    /// locale that is named but not installed counts as C.UTF-8 when its name says UTF-8.
    ///
    /// - Parameters:
    ///   - color: False draws without colours, whatever the terminal can do.
    ///   - mouse: Whether clicks and the wheel are reported where the terminal can; text is then selected with Shift held.
    /// - Throws: A fault when there is no terminal or it cannot be drawn on; nothing has changed then.
    package static func open(color: Bool = true, mouse: Bool = false) throws(TerminalFault) -> TerminalSession {
        guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
        let type = getenv("TERM").map { String(cString: $0) } ?? ""
        if type.isEmpty { throw .typeNotSet }
        switch cn_terminal_type(STDOUT_FILENO) {
        case 1: break
        case 0: throw .cannotPlaceCursor(type)
        default: throw .typeUnknown(type)
        }
        let input = isatty(STDIN_FILENO) == 1 ? dup(STDIN_FILENO) : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard input >= 0 else { throw .noKeyboard }
        let isUTF8 = takeLocale()
        let signals = cn_signals_open()
        guard signals >= 0 else {
            _ = Glibc.close(input)
            throw .notSetUp
        }
        guard let waker = Waker(), cn_open(input, STDOUT_FILENO, color) else {
            cn_signals_close(signals)
            _ = Glibc.close(input)
            throw .notSetUp
        }
        if mouse { _ = cn_report_mouse() }
        var columns: CInt = getmaxx(cn_screen_window())
        var rows: CInt = getmaxy(cn_screen_window())
        _ = cn_size(&columns, &rows)
        return TerminalSession(
            size: Size(columns: Int(columns), rows: Int(rows)), isUTF8: isUTF8, palette: Palette(),
            input: input, signals: signals, waker: waker)
    }

    /// Puts the terminal back exactly as it was found.
    ///
    /// Calling it again does nothing.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        folder?.close()
        folder = nil
        cn_close()
        cn_signals_close(signals)
        _ = Glibc.close(input)
    }

    /// Ends the process by a signal, so that its parent sees that signal as the cause.
    ///
    /// For use after `close()`, with the number of a `terminate` event.
    package static func dieBySignal(_ number: Int32) -> Never {
        cn_die_by_signal(number)
    }

    /// Sets the character type of the user's locale and tells whether it is UTF-8.
    private static func takeLocale() -> Bool {
        if setlocale(LC_CTYPE, "") == nil, namedLocale.hasSuffix("utf8") { _ = setlocale(LC_CTYPE, "C.UTF-8") }
        if let codeset = nl_langinfo(CInt(CODESET)), String(cString: codeset) == "UTF-8" { return true }
        // Text is sent as ASCII then; ncurses must not take it for anything else.
        _ = setlocale(LC_CTYPE, "C")
        return false
    }

    /// The locale's name in the order that the C library looks, as lower-case letters and digits.
    private static var namedLocale: String {
        for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
            if let value = getenv(variable), value.pointee != 0 {
                let withoutVariant = String(cString: value).lowercased().prefix { $0 != "@" }
                return String(withoutVariant.filter { $0.isLetter || $0.isNumber })
            }
        }
        return ""
    }
}
