/// Why there is no full screen to draw on; the description is a sentence for the user.
package enum TerminalFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard output is a file or a pipe.
    case outputIsNoTerminal
    /// Neither standard input nor the controlling terminal can be read.
    case noKeyboard
    /// The variable TERM is unset or empty.
    case typeNotSet
    /// The terminal database does not hold this type.
    case typeUnknown(String)
    /// This type of terminal cannot place its cursor.
    case cannotPlaceCursor(String)
    /// The terminal could not be set up.
    case notSetUp

    /// One sentence that says what is wrong and what would help.
    package var description: String {
        switch self {
        case .outputIsNoTerminal:
            "Standard output is not a terminal, so there is no screen to draw on."
        case .noKeyboard:
            "There is no keyboard: neither standard input nor /dev/tty is a terminal."
        case .typeNotSet:
            "The type of the terminal is not known because TERM is not set; set it, for example to xterm-256color."
        case .typeUnknown(let type):
            "The terminal type '\(Self.printable(type))' in TERM is not known here; xterm-256color suits most terminals."
        case .cannotPlaceCursor(let type):
            "A terminal of the type '\(Self.printable(type))' cannot place its cursor, so the full screen cannot be drawn."
        case .notSetUp:
            "The terminal could not be set up for the full screen."
        }
    }

    /// TERM comes from outside: no control character of it reaches the terminal.
    private static func printable(_ type: String) -> String {
        String(type.prefix(40).map { $0.isASCII && !$0.isNewline && $0 >= " " && $0 < "\u{7F}" ? $0 : "?" })
    }
}
