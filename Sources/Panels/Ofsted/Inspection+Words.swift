import Documents
import ImprovementJourney

extension Inspection {
    /// The grade for an area, on the inspection's own scale, or why there is none.
    func cell(_ area: JudgementArea) -> TableCell {
        if let grade = grade(area) { return TableCell("\(grade.title(on: scale))", grade.tone) }
        return TableCell(Figure(.missing(absence(of: area)), unit: .count), .quiet)
    }

    /// The overall grade, or that the event gives none.
    var overallCell: TableCell { TableCell("\(overallWords)", grade(.overall)?.tone ?? .quiet) }

    /// The overall grade on the inspection's own scale, or that the event gives none.
    var overallWords: String {
        grade(.overall)?.title(on: scale) ?? (kind == .inspection ? "not published yet" : "no grade")
    }
}

extension Inspection.Kind {
    /// The kind on screen.
    var title: String { rawValue.capitalisedSentence }
}

extension Grade {
    /// How a grade strikes the eye.
    var tone: Tone { self == .inadequate ? .concern : .strong }
}
