import DocumentText
import Imports

/// A plan as lines for a reader.
enum PlanText {
    /// How many sentences of a weight are told: nobody mends a thousand cells from a list.
    private static let most = 40

    /// The text, ending with a newline.
    static func of(_ plan: ImportPlan, folder: String, isWritten: Bool) -> String {
        var lines: [String] = []
        for target in plan.targets {
            let change =
                switch target.change {
                case .new: isWritten ? "written, new" : "would be new"
                case .changed: isWritten ? "written anew" : "would be written anew"
                case .unchanged: "unchanged"
                }
            lines.append("\(target.name): \(change).")
            for sentence in target.makes { lines += wrapped(sentence, after: "  ") }
        }
        for (weight, word) in [(ImportNote.Weight.told, "Note"), (.asked, "Look"), (.refused, "Refused")] {
            let notes = plan.notes.filter { $0.weight == weight }
            for note in notes.prefix(most) { lines += wrapped(note.text, after: "\(word): ") }
            if notes.count > most { lines.append("\(word): \(notes.count - most) more are not told here.") }
        }
        for line in plan.closing.split(separator: "\n") { lines += wrapped(String(line), after: "") }
        let changes = plan.targets.contains { $0.change != .unchanged }
        if !isWritten, changes { lines.append("Nothing is written yet: add --write.") }
        if isWritten, changes {
            lines.append("waymark check \(folder) names what is wrong; waymark --data \(folder) opens it.")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func wrapped(_ text: String, after start: String) -> [String] {
        let margin = String(repeating: " ", count: start.count)
        return text.wrapped(toColumns: 100 - start.count).enumerated().map {
            ($0.offset == 0 ? start : margin) + $0.element
        }
    }
}
