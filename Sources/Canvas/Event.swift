/// What reaches a full-screen program.
package enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, as it came: it may have several lines, and characters that do not print.
    case pasted(String)
    /// A button was pressed, or the wheel turned, at a place of the screen.
    case mouse(MouseAction, at: Position)
    /// The terminal has another size now.
    case resized(Size)
    /// The program was suspended and is in the foreground again.
    case resumed
    /// These files of the watched folder changed (names without the folder), merged over a short while.
    case filesChanged([String])
    /// Another thread has done what it was asked for.
    case workDone
    /// The terminal is gone; the program must end at once.
    case hangUp
    /// A signal asks the program to end; its number gives the exit status.
    case terminate(signal: Int32)
}
