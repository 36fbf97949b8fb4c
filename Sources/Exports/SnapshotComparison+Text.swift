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

    /// What matters most first, a difference a line, and below it how it was and how it is.
    ///
    /// - Parameter isWhole: Whether the rest is told one by one, also where it is long; else it is counted by sort and panel.
    package func text(columns: Int? = nil, isWhole: Bool = false) -> String {
        var lines = cautions
        func add(_ title: String, _ told: [String]) {
            guard !told.isEmpty else { return }
            lines += (lines.isEmpty ? [] : [""]) + [title] + told
        }
        for weight in Weight.allCases where weight != .rest {
            let found = changes.filter { $0.weight == weight }
            add("\(weight.title) (\(found.count))", found.flatMap(\.lines))
        }
        let rest = changes.filter { $0.weight == .rest }
        let bySort = Sort.allCases.map { sort in (sort: sort, found: rest.filter { $0.sort == sort }) }
        if isWhole || rest.count <= Abridgement.rowsOfWholeList {
            for (sort, found) in bySort { add("\(sort.title) (\(found.count))", found.flatMap(\.lines)) }
        } else {
            let counts = bySort.filter { !$0.found.isEmpty }.map { sort, found in
                "  \(sort.title): \(found.count) (\(Self.counts(byPanel: found)))"
            }
            add("\(Weight.rest.title), counted (\(rest.count)); --all tells each", counts)
        }
        if changes.isEmpty { lines.append("The snapshots say the same.") }
        return frame.text(lines, columns: columns)
    }

    /// `Court 12, Workforce 3`, in the order of the pages.
    private static func counts(byPanel changes: [Change]) -> String {
        var panels: [String] = []
        var counts: [String: Int] = [:]
        for panel in changes.map({ $0.page.first ?? "" }) {
            if counts[panel] == nil { panels.append(panel) }
            counts[panel, default: 0] += 1
        }
        return panels.map { "\($0) \(counts[$0, default: 0])" }.joined(separator: ", ")
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
    /// Where it stands, and below that how it was and how it is.
    fileprivate var lines: [String] {
        ["  " + title] + [from.map { "      was  \($0)" }, to.map { "      now  \($0)" }].compactMap(\.self)
    }

    /// Where it stands, and of which series and time it is.
    package var title: String {
        let path = (page + place).filter { !$0.isEmpty }.joined(separator: " › ")
        let series = series.filter { !$0.isEmpty }.joined(separator: ", ")
        return series.isEmpty ? path : "\(path) (\(series))"
    }
}
