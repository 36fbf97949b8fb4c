/// The first of the entries of a series that are odd in one way.
struct OddEntry {
    let index: Int
    /// The list in which it stands.
    let key: String
    /// What is wrong, without the full stop.
    let what: String
    let remedy: String
    /// How many more there are.
    private var more = 0

    init(index: Int, key: String, what: String, remedy: String) {
        self.index = index
        self.key = key
        self.what = what
        self.remedy = remedy
    }

    /// Keeps the first of a kind, and counts the others.
    static func add(_ odd: OddEntry, to first: inout OddEntry?) {
        if first == nil { first = odd } else { first?.more += 1 }
    }

    /// The whole sentence.
    var message: String { more == 0 ? what + "." : what + "; so it is with \(more) more." }
}
