import Documents
import ImprovementJourney

extension SnapshotComparison {
    /// What is told above and below: of whom, the later day, marking, and of what kinds the figures of both are.
    var frame: DocumentFrame {
        DocumentFrame(
            context: PageContext(
                council: to.council,
                path: ["What differs between the snapshots of \(from.asAt.words) and \(to.asAt.words)"], asAt: to.asAt,
                marking: to.marking.isEmpty ? from.marking : to.marking),
            provenance: Set(from.provenance + to.provenance).sorted(), faults: DataFaults([], files: []))
    }

    /// A sort a heading, a difference a line under it, and below that how it was and how it is.
    package func text(columns: Int? = nil) -> String {
        var lines = cautions
        for sort in Sort.allCases {
            let found = changes.filter { $0.sort == sort }
            guard !found.isEmpty else { continue }
            lines += (lines.isEmpty ? [] : [""]) + ["\(sort.title) (\(found.count))"]
            for change in found {
                lines.append("  " + change.title)
                if let from = change.from { lines.append("      was  \(from)") }
                if let to = change.to { lines.append("      now  \(to)") }
            }
        }
        if changes.isEmpty { lines.append("The snapshots say the same.") }
        return frame.text(lines, columns: columns)
    }

    /// What to know before a difference is believed.
    var cautions: [String] {
        var cautions: [String] = []
        if from.version != to.version {
            cautions.append(
                "They are of two versions of the program, \(from.version) and \(to.version): words may differ for that."
            )
        }
        if from.audience != to.audience {
            cautions.append(
                "They are for two audiences, \(from.audience) and \(to.audience): what is gone may only be withheld.")
        }
        if to.leftOut > 0 {
            cautions.append(
                "Rows are left out of the second (\(to.leftOut)): what is gone from it may only be done with. Snapshots that "
                    + "--all wrote have every row.")
        }
        for (name, snapshot) in [("first", from), ("second", to)] where snapshot.faults > 0 {
            cautions.append(
                "The \(name) was made from files with faults (\(snapshot.faults)): what is gone from it may only be missing."
            )
        }
        return cautions
    }
}

extension SnapshotComparison.Sort {
    /// The heading.
    package var title: String {
        switch self {
        case .restated: "Figures restated: the same measure and time, another value"
        case .date: "Dates moved"
        case .words: "Words changed"
        case .gone: "Gone"
        case .new: "New"
        case .moved: "Figures of another time"
        case .counted: "Other figures"
        case .onlyInFrom: "Pages that only the first snapshot has: nothing of them is compared"
        case .onlyInTo: "Pages that only the second snapshot has: nothing of them is compared"
        }
    }
}

extension SnapshotComparison.Change {
    /// Where it stands, and of which series and time it is.
    package var title: String {
        let path = (page + place).filter { !$0.isEmpty }.joined(separator: " › ")
        let series = series.filter { !$0.isEmpty }.joined(separator: ", ")
        return series.isEmpty ? path : "\(path) (\(series))"
    }
}
