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
    /// The grades that tell how it stands, each with the areas that have had it since one day.
    ///
    /// The worst grade first, of one grade the longest; the overall grade alone where there is one.
    package let runs: [Run]

    /// Areas that have had one grade since one day, without a report between that says otherwise.
    package struct Run: Hashable, Sendable {
        /// The grade.
        package let grade: Grade
        /// The areas, in the order of the inspection.
        package var areas: [JudgementArea]
        /// The first day of the unbroken run of the grade: that of the first report in a row to give it.
        package let since: StatedDate
    }

    /// The grades that tell how it stands, worst first: the overall grade alone where there is one.
    package var grades: [Judgement] {
        runs.flatMap { run in run.areas.map { Judgement(area: $0, grade: run.grade) } }
    }

    /// Since when all of it stands: each grade may have stood for longer.
    package var since: StatedDate { runs.map(\.since).max() ?? inspection.published }

    /// Whether any of these is the worst of its scale.
    package var isWorst: Bool { runs.contains { framework.rank(of: $0.grade) == 0 } }
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
        return OfstedStanding(
            inspection: last, framework: framework(of: last), overall: overall, runs: runs(of: graded))
    }

    /// The grades of the newest of some inspections, by grade and by the day since when.
    ///
    /// Area by area, because one may have had its grade for years where another's is new. An area is the same in two
    /// frameworks where they say so; a report that did not grade it breaks its run.
    private func runs(of graded: [Inspection]) -> [OfstedStanding.Run] {
        guard let last = graded.first else { return [] }
        let framework = framework(of: last)
        var runs: [OfstedStanding.Run] = []
        for judgement in last.judgements where last.grade(.overall) == nil || judgement.area == .overall {
            let run = graded.prefix { $0.grade(judgement.area) == judgement.grade }
            let since = run.last?.published ?? last.published
            if let place = runs.firstIndex(where: { $0.grade == judgement.grade && $0.since == since }) {
                runs[place].areas.append(judgement.area)
            } else {
                runs.append(OfstedStanding.Run(grade: judgement.grade, areas: [judgement.area], since: since))
            }
        }
        return runs.enumerated().sorted { left, right in
            let ranks = [left, right].map { framework.rank(of: $0.element.grade) ?? 0 }
            return (ranks[0], left.element.since, left.offset) < (ranks[1], right.element.since, right.offset)
        }.map(\.element)
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
