/// How a council stands with Ofsted: the set of grades that its last graded inspection gave.
///
/// From April 2026 there is no overall grade, and the set is all there is.
package struct OfstedStanding: Sendable {
    /// The inspection whose grades stand: the last published one with any.
    package let inspection: Inspection
    /// The framework that it was held under.
    package let framework: InspectionFramework
    /// The overall grade; nil where the inspection gave none.
    package let overall: Grade?
    /// The first day of the unbroken run: of the overall grade, or without one of the same set of grades.
    package let since: StatedDate

    /// The grades that tell how it stands, worst first: the overall grade alone where there is one.
    package var grades: [Judgement] {
        if let overall { return [Judgement(area: .overall, grade: overall)] }
        return inspection.judgements.enumerated().sorted { left, right in
            (framework.rank(of: left.element.grade) ?? 0, left.offset)
                < (framework.rank(of: right.element.grade) ?? 0, right.offset)
        }.map(\.element)
    }

    /// Whether any of these is the worst of its scale.
    package var isWorst: Bool { grades.contains { framework.rank(of: $0.grade) == 0 } }
}

extension Journey {
    /// The framework that an inspection was held under; one that lists nothing where the record does not hold it.
    package func framework(of inspection: Inspection) -> InspectionFramework {
        inspectionFrameworks[inspection.framework]
            ?? InspectionFramework(
                id: inspection.framework, title: inspection.framework.text, from: inspection.began, grades: [],
                areas: [], areasAreIncomplete: true, source: inspection.source)
    }

    /// Why an inspection gives no grade for an area: the area was not graded under its framework when it began, or the
    /// record does not hold the grade.
    package func absence(of area: JudgementArea, in inspection: Inspection) -> Missing {
        let framework = framework(of: inspection)
        return framework.areasAreIncomplete || framework.area(area, on: inspection.began.first) != nil
            ? .notReported : .didNotExist
    }

    /// The areas of some inspections, the newest first: what its framework grades by now, then those that any of them
    /// graded or could have graded.
    package func areas(of inspections: [Inspection]) -> [JudgementArea] {
        func listed(_ inspection: Inspection, _ day: Day) -> [JudgementArea] {
            framework(of: inspection).areas.filter { $0.existed(on: day) }.map(\.area)
        }
        var areas = inspections.first.map { listed($0, asAt) } ?? []
        for inspection in inspections {
            areas += listed(inspection, inspection.began.first) + inspection.judgements.map(\.area)
        }
        var seen: Set<JudgementArea> = []
        return areas.filter { seen.insert($0).inserted }
    }

    /// Inspections with grades, the newest report first.
    package var gradedInspections: [Inspection] {
        inspections.filter { !$0.judgements.isEmpty }.sorted { $1.published < $0.published }
    }

    /// How the council stands with Ofsted on the journey's day; nil where no grade is known.
    package var ofstedStanding: OfstedStanding? {
        let graded = gradedInspections
        guard let last = graded.first else { return nil }
        let overall = last.grade(.overall)
        var since = last.published
        for earlier in graded.dropFirst() {
            let isSame =
                overall == nil
                ? Set(earlier.judgements) == Set(last.judgements) : earlier.grade(.overall) == overall
            guard isSame else { break }
            since = earlier.published
        }
        return OfstedStanding(
            inspection: last, framework: framework(of: last), overall: overall, since: since)
    }

    /// The inspection whose grades stand.
    package var currentInspection: Inspection? { ofstedStanding?.inspection }

    /// The visits published since, the newest first; all visits where no grade is known.
    package var visitsSinceGrades: [Inspection] {
        let current = currentInspection
        return inspections.filter { visit in
            visit.judgements.isEmpty && visit.id != current?.id
                && current.map { $0.published <= visit.published } ?? true
        }.sorted { $1.published < $0.published }
    }

    /// Whether an inspection is what inspectors said last: its grades stand, or it is a visit since.
    package func isLastWord(_ inspection: Inspection) -> Bool {
        inspection.id == currentInspection?.id || visitsSinceGrades.contains { $0.id == inspection.id }
    }
}
