import Documents
import ImprovementJourney

extension Page {
    /// A file of the journey's folder with everything that is wrong with it.
    init?(file name: String, in journey: Journey) {
        guard let file = journey.files.first(where: { $0.name == name }) else { return nil }
        let faults = file.problems.count(where: \.isFault)
        let counts =
            "\(faults.counted("fault")) and \((file.problems.count - faults).counted("warning"))"
        self.init(
            title: file.name,
            summary: file.fault == nil
                ? "The file is read: \(counts)."
                : "Nothing of this file is shown until it is mended: \(counts).",
            tone: file.fault == nil ? .normal : .concern,
            sections: [
                Section(
                    id: "problems", title: "What is wrong by line and column, and what to do",
                    blocks: [.table(Self.table(file))]),
                Section(
                    id: "mending", title: "When it is mended",
                    blocks: [.paragraph("Save the file and press r: everything is read again.", .quiet)]),
            ])
    }

    /// The problems as facts, whose words go on in the next line.
    private static func table(_ file: JourneyFile) -> Table {
        .facts(
            file.problems.map { problem in
                let place = problem.line > 0 ? "\(problem.line):\(problem.column)" : "whole"
                return .fact(
                    "\(problem.isFault ? "fault" : "warning") \(place)",
                    TableCell("\(problem.message) \(problem.remedy)", problem.isFault ? .concern : .normal))
            })
    }
}
