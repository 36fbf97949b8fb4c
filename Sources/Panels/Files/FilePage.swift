import Documents
import ImprovementJourney

extension Page {
    /// A file of the journey's folder with everything that is wrong with it.
    init?(file name: String, in journey: Journey) {
        guard let file = journey.files.first(where: { $0.name == name }) else { return nil }
        let faults = file.problems.count(where: \.isFault)
        let counts: Sentence =
            "\(faults.counted("fault")) and \((file.problems.count - faults).counted("warning"))"
        self.init(
            title: "\(file.name)",
            summary: file.fault == nil
                ? "The file is read: \(counts)."
                : file.lastGood.map { "Its figures are shown as of \($0), until it is mended: \(counts)." }
                    ?? "Nothing of this file is shown until it is mended: \(counts).",
            tone: file.fault == nil ? .normal : .concern,
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
