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

    /// An area's title in an inspection's framework on the day that it began; its name where that did not grade it.
    func title(of area: JudgementArea, in inspection: Inspection) -> String {
        framework(of: inspection).area(area, on: inspection.began.first)?.title ?? name(of: area, in: [inspection])
    }

    /// The sort of event.
    func kindTitle(_ inspection: Inspection) -> String {
        inspectionKinds[inspection.kind]?.title ?? inspection.kind.text.capitalisedSentence
    }

    private func gradeCell(_ grade: Grade, of inspection: Inspection) -> TableCell {
        let framework = framework(of: inspection)
        return TableCell("\(framework.title(of: grade))", framework.rank(of: grade) == 0 ? .concern : .strong)
    }
}

extension Inspection {
    /// What stands where it names nothing to put right: every report has findings, so where the record holds none they
    /// are not recorded.
    var nothingToPutRight: Sentence {
        findings.isEmpty ? "Its findings are not recorded." : "The record names nothing to put right."
    }
}

extension OfstedStanding {
    /// How it strikes the eye: by its worst grade.
    var tone: Tone { isWorst ? .concern : .strong }
}
