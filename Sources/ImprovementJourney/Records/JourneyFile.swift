/// One file of the journey's folder, as far as panels need to know it.
package struct JourneyFile: Hashable, Sendable {
    /// The file's name, such as `court.json`.
    package var name: String
    /// The first fault that keeps its figures out, with line and column; nil for a file that was read.
    package var fault: String?
    /// When it was last read without a fault, where its figures of then are shown; nil where none are, or it has no fault.
    package var lastGood: String?
    /// Everything that is wrong with it, in the order of the text.
    package var problems: [FileProblem]

    package init(name: String, fault: String? = nil, lastGood: String? = nil, problems: [FileProblem] = []) {
        self.name = name
        self.fault = fault
        self.lastGood = lastGood
        self.problems = problems
    }
}
