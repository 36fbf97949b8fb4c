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
        if let grade = grade(.overall) { return grade.title(on: scale) }
        return kind == .inspection ? "no overall grade" : "no grade"
    }
}

extension OfstedStanding {
    /// The standing as a first line tells it: `Inadequate since 29 July 2019`; without an overall grade the areas.
    var words: Sentence { "\(gradeWords) since \(since)" }

    /// The overall grade, or the grade of each area, the worst first.
    var gradeWords: Sentence {
        if let overall { return "\(overall.title(on: inspection.scale))" }
        let graded = Dictionary(grouping: inspection.judgements, by: \.grade).sorted { $0.key < $1.key }
        let words = graded.map { grade, judgements -> Sentence in
            let areas = judgements.map { $0.area.title.lowercased() }.joined(separator: ", ")
            return "\(grade.title(on: inspection.scale)): \(areas)"
        }
        return words.joined(separator: "; ")
    }

    /// How it strikes the eye: its worst grade.
    var tone: Tone {
        let worst = overall ?? inspection.judgements.map(\.grade).min()
        return worst == .inadequate ? .concern : .strong
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
