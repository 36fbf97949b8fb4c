import Documents
import ImprovementJourney

extension Journey {
    /// An inspection's grade for an area, under its framework's title, or why there is none.
    func gradeCell(_ area: JudgementArea, of inspection: Inspection) -> TableCell {
        if let grade = inspection.grade(area) { return gradeCell(grade, of: inspection) }
        return TableCell(Figure(.missing(absence(of: area, in: inspection)), unit: .count), .quiet)
    }

    /// The overall grade, or that the event gives none.
    func overallCell(_ inspection: Inspection) -> TableCell {
        inspection.grade(.overall).map { gradeCell($0, of: inspection) }
            ?? TableCell("\(overallWords(inspection))", .quiet)
    }

    /// The overall grade under its framework's title, or that the event gives none.
    func overallWords(_ inspection: Inspection) -> String {
        if let grade = inspection.grade(.overall) { return framework(of: inspection).title(of: grade) }
        return inspection.judgements.isEmpty ? "no grade" : "no overall grade"
    }

    /// An area in a few words, as the newest of some inspections' frameworks calls it.
    func name(of area: JudgementArea, in inspections: [Inspection]) -> String {
        let frameworks = inspections.map(framework(of:)) + Array(inspectionFrameworks)
        return frameworks.lazy.flatMap(\.areas).first { $0.area == area }?.name
            ?? area.rawValue.capitalisedSentence
    }

    /// An area's title in an inspection's framework on the day that it began; its name where that did not grade it.
    func title(of area: JudgementArea, in inspection: Inspection) -> String {
        framework(of: inspection).area(area, on: inspection.began.first)?.title ?? name(of: area, in: [inspection])
    }

    /// The sort of event.
    func kindTitle(_ inspection: Inspection) -> String {
        inspectionKinds[inspection.kind]?.title ?? inspection.kind.text.capitalisedSentence
    }

    /// How the council stands with Ofsted, as a first line tells it: `Inadequate since 29 July 2019`; without an
    /// overall grade the areas.
    func words(_ standing: OfstedStanding) -> Sentence { "\(gradeWords(standing)) since \(standing.since)" }

    /// The overall grade, or the grade of each area, the worst first.
    func gradeWords(_ standing: OfstedStanding) -> Sentence {
        var grades: [(grade: Grade, areas: [String])] = []
        for judgement in standing.grades {
            let area = name(of: judgement.area, in: [standing.inspection]).lowercased()
            if grades.last?.grade == judgement.grade {
                grades[grades.endIndex - 1].areas.append(area)
            } else {
                grades.append((judgement.grade, [area]))
            }
        }
        return grades.map { grade, areas -> Sentence in
            let title = standing.framework.title(of: grade)
            return standing.overall == nil ? "\(title): \(areas.joined(separator: ", "))" : "\(title)"
        }.joined(separator: "; ")
    }

    private func gradeCell(_ grade: Grade, of inspection: Inspection) -> TableCell {
        let framework = framework(of: inspection)
        return TableCell("\(framework.title(of: grade))", framework.rank(of: grade) == 0 ? .concern : .strong)
    }
}

extension OfstedStanding {
    /// How it strikes the eye: by its worst grade.
    var tone: Tone { isWorst ? .concern : .strong }
}
