import CharacterWidths

extension String {
    /// The text where it fits, else as many of its clauses, which commas part, as fit: no figure is cut in two.
    func cutBetweenClauses(toColumns columns: Int, mark: Character) -> String {
        var clauses = split(separator: ", ")[...]
        while clauses.count > 1, displayColumns > columns {
            clauses.removeLast()
            let text = clauses.joined(separator: ", ") + String(mark)
            if text.displayColumns <= columns { return text }
        }
        return truncated(toColumns: columns, mark: mark)
    }
}
