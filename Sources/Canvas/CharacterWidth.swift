extension Character {
    /// How many terminal columns the character takes: 0, 1 or 2.
    public var displayColumns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        return first.value < 0x20 || first.value == 0x7f ? 1 : 1
    }
}

extension StringProtocol {
    /// How many terminal columns the text takes on one line.
    public var displayColumns: Int { reduce(0) { $0 + $1.displayColumns } }
}
