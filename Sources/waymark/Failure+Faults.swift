import Exports
import Programs

extension Failure {
    /// That something is not found; where files have faults it may be for these.
    init(_ description: String, faults: DataFaults) {
        self.init(
            faults.isEmpty
                ? description : "\(description) Files have faults, and may hold it: waymark check names them.",
            status: faults.isEmpty ? .call : .data)
    }
}
