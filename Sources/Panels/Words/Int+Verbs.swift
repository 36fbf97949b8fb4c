extension Int {
    /// `is` for one, `are` for more.
    var isOrAre: String { self == 1 ? "is" : "are" }
    /// `it` for one, `them` for more.
    var itOrThem: String { self == 1 ? "it" : "them" }
    /// `its` for one, `their` for more.
    var itsOrTheir: String { self == 1 ? "its" : "their" }
    /// `it is` for one, `they are` for more.
    var itIsOrTheyAre: String { self == 1 ? "it is" : "they are" }
}
