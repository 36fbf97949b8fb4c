import Documents
import ImprovementJourney

extension Page {
    /// A file of the journey's folder with everything that is wrong with it.
    init?(file name: String, in journey: Journey) {
        guard let file = journey.files.first(where: { $0.name == name }) else { return nil }
        func count(_ severity: FileProblem.Severity) -> Int {
            file.problems.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
        }
        let counts: Sentence = "\(count(.fault).counted("fault")) and \(count(.warning).counted("warning"))"
        let summary: Sentence =
            if let lastGood = file.lastGood {
                "Its figures are shown as of \(lastGood), until it is mended: \(counts)."
            } else if file.fault != nil {
                "Nothing of this file is shown until it is mended: \(counts)."
            } else if !file.leftOut.isEmpty {
                "The file is read, but \(file.leftOut.map(\.words).joined(separator: ", ")): \(counts)."
            } else {
                "The file is read: \(counts)."
            }
        self.init(
            title: "\(file.name)", summary: summary,
            tone: file.isAtFault ? .concern : .normal,
            sections: [
                Section(
                    id: "problems", title: "What is wrong by line and column, and what to do",
                    blocks: [.table(.facts(file.problems.map(Self.fact)))]),
                Section(
                    id: "mending", title: "When it is mended",
                    blocks: [.paragraph("Save the file: everything is read again by itself.", .quiet)]),
            ])
    }

    /// A problem as a fact, whose words go on in the next line.
    private static func fact(_ problem: FileProblem) -> Fact {
        let place = problem.line > 0 ? "\(problem.line):\(problem.column)" : "whole"
        return Fact(
            "\(problem.isFault ? "fault" : "warning") \(place)",
            TableCell("\(problem.message) \(problem.remedy)", problem.isFault ? .concern : .normal))
    }
}
