extension Inspection {
    /// What is to be put right, the gravest first.
    package var findingsToPutRight: [Finding] {
        // What is equally grave stays in the report's order.
        findings.filter { $0.kind == .priorityAction } + findings.filter { $0.kind == .improvement }
    }

    /// What is done well.
    package var strengths: [Finding] { findings.filter { $0.kind == .strength } }
}

extension Journey {
    /// What the last graded report names to be put right, the gravest first.
    package var findingsToPutRight: [Finding] { currentInspection?.findingsToPutRight ?? [] }

    /// What is to be put right by the inspection whose grades stand and by the visits since, in their order; where no
    /// grade is known, by all visits.
    package var findingsInForce: [Finding] { findingsToPutRight + visitsSinceGrades.flatMap(\.findingsToPutRight) }

    /// The finding of that name, with the inspection that made it.
    package func finding(_ id: Finding.ID) -> (finding: Finding, inspection: Inspection)? {
        for inspection in inspections {
            if let finding = inspection.findings.first(where: { $0.id == id }) { return (finding, inspection) }
        }
        return nil
    }
}
