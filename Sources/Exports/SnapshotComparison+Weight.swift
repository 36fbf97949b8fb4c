import ImprovementJourney

extension SnapshotComparison {
    /// How much a difference matters to a reader, the weightiest first.
    ///
    /// It is told by where a thing stands in the documents: papers that lie far apart differ in thousands of places, of which
    /// most follow from the time that has passed.
    package enum Weight: String, CaseIterable, Hashable, Sendable {
        /// What Ofsted and the Secretary of State said: grades, findings, interventions and what they require.
        case grades
        /// What the charts conclude of a measure.
        case verdicts
        /// Promises to scrutiny and the public.
        case promises
        /// Actions of the improvement plan.
        case actions
        /// Figures that were stated anew.
        case restated
        /// All others.
        case rest
    }
}

extension SnapshotComparison.Weight {
    /// The heading.
    package var title: String {
        switch self {
        case .grades: "Grades, findings and interventions"
        case .verdicts: "What is concluded of measures"
        case .promises: "Promises"
        case .actions: "Actions of the plan"
        case .restated: SnapshotComparison.Sort.restated.title
        case .rest: "The rest"
        }
    }

    /// The sections that each stands in.
    fileprivate static let sections: [String: SnapshotComparison.Weight] = [
        "judgements": .grades, "timeline": .grades, "events": .grades, "findings": .grades, "standing": .grades,
        "threat": .grades, "interventions": .grades, "notice": .grades, "commitments": .promises, "promises": .promises,
        "enquiries": .promises, "actions": .actions,
    ]
}

extension SnapshotComparison.Change {
    /// How much it matters.
    package var weight: SnapshotComparison.Weight {
        switch sort {
        case .restated: return .restated
        case .moved, .counted, .onlyInFrom, .onlyInTo: return .rest
        case .date, .words, .gone, .new: break
        }
        if sort == .words, Self.verdictColumns.contains(column) { return .verdicts }
        return SnapshotComparison.Weight.sections[section] ?? .rest
    }

    /// The columns of a table of measures that hold a conclusion.
    private static let verdictColumns: Set<String> = ["change", "outlook", "verdict"]
}
