/// Something that ends a program: what is wrong and what to do, and the exit status that says so.
package struct Failure: Error, CustomStringConvertible {
    /// Statuses other than 0.
    package enum Status: Int32, Sendable {
        /// The data have faults.
        case data = 1
        /// The call or the terminal is wrong.
        case call = 2
    }

    package var description: String
    package var status: Status

    package init(_ description: String, status: Status = .call) {
        self.description = description
        self.status = status
    }
}
