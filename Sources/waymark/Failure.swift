import ArgumentParser
import Documents
import Exports
import Glibc

/// Something that ends the program: what is wrong and what to do, and the exit status that says so.
struct Failure: Error, CustomStringConvertible {
    /// Statuses other than 0.
    enum Status: Int32 {
        /// The data have faults.
        case data = 1
        /// The call or the terminal is wrong.
        case call = 2
    }

    var description: String
    var status: Status

    init(_ description: String, status: Status = .call) {
        self.description = description
        self.status = status
    }

    /// That something is not found; where files have faults it may be for these.
    init(_ description: String, faults: DataFaults) {
        self.init(
            faults.isEmpty
                ? description : "\(description) Files have faults, and may hold it: waymark check names them.",
            status: faults.isEmpty ? .call : .data)
    }
}
