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
