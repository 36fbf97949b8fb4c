extension Inspection {
    /// What is to be put right, the gravest first.
    package var findingsToPutRight: [Finding] {
        // What is equally grave stays in the report's order.
        findings.filter { $0.kind == .priorityAction } + findings.filter { $0.kind == .improvement }
    }

    /// What is done well.
    package var strengths: [Finding] { findings.filter { $0.kind == .strength } }

    /// Why it gives no grade for an area.
    ///
    /// January 2023 made care leavers a judgement of its own: before that it is not missing, it did not exist.
    package func absence(of area: JudgementArea) -> Missing {
        area == .careLeavers && published.first.year < 2023 ? .didNotExist : .notReported
    }
}

extension Journey {
    /// The inspection whose grades stand: the last graded one that is published.
    package var currentInspection: Inspection? {
        inspections.filter { $0.grade(.overall) != nil }.max { $0.published < $1.published }
    }

    /// The finding of that name, with the inspection that made it.
    package func finding(_ id: Finding.ID) -> (finding: Finding, inspection: Inspection)? {
        for inspection in inspections {
            if let finding = inspection.findings.first(where: { $0.id == id }) { return (finding, inspection) }
        }
        return nil
    }
}
