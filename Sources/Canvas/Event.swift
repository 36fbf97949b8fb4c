/// A key as the user means it, whatever bytes the terminal sent.
package enum Key: Hashable, Sendable {
    /// A character that prints, such as `j`, `?`, `/` or `é`.
    case character(Character)
    /// A control chord by its letter in lower case: Ctrl-L is `.control("l")`.
    case control(Character)
    /// The four arrows.
    case up, down, left, right
    /// The paging keys.
    case pageUp, pageDown, home, end
    /// Enter (also Ctrl-M), Escape, Tab, Shift-Tab, Backspace, Delete.
    case enter, escape, tab, backTab, backspace, delete
    /// A function key, from 1.
    case function(Int)
}

/// What reaches a full-screen program.
package enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The terminal has another size now.
    case resized(Size)
    /// The program was suspended and is in the foreground again.
    case resumed
    /// These files of the watched folder changed (names without the folder), merged over a short while.
    case filesChanged([String])
    /// The terminal is gone; the program must end at once.
    case hangUp
    /// A signal asks the program to end; its number gives the exit status.
    case terminate(signal: Int32)
}
