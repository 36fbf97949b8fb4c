/// A call that cannot be done as it is, as a sentence.
struct CallFailure: Error, CustomStringConvertible {
    /// The exit status that says so.
    static let status: Int32 = 2

    let description: String

    init(_ description: String) { self.description = description }
}
