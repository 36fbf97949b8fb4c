import CharacterWidths
import DocumentText

extension String {
    /// The line as several where it is longer than the columns, the further ones set in by four more than the first.
    ///
    /// What stands in columns of its own before the words, as `97d` does, keeps its blanks.
    func hanging(toColumns columns: Int) -> [String] {
        guard displayColumns > columns else { return [self] }
        let indent = prefix { $0 == " " }
        var head = Substring(indent)
        for place in indices where self[place] == " " && self[..<place].last == " " {
            // Wide enough for a date and what is left; more would leave no room for words.
            if self[...place].count <= columns / 2 { head = self[...place] }
        }
        let further = String(repeating: " ", count: min(indent.count + 4, columns / 2))
        let words = String(self[head.endIndex...])
        let lines = words.wrapped(toColumns: max(1, columns - max(String(head).displayColumns, further.count)))
        return lines.enumerated().map { ($0 == 0 ? String(head) : further) + $1 }
    }
}
