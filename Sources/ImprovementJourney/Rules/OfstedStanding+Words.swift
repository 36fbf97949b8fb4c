extension Journey {
    /// An area in a few words, as the newest of some inspections' frameworks calls it.
    package func name(of area: JudgementArea, in inspections: [Inspection]) -> String {
        let frameworks = inspections.map(framework(of:)) + Array(inspectionFrameworks)
        return frameworks.lazy.flatMap(\.areas).first { $0.area == area }?.name
            ?? area.rawValue.capitalisedSentence
    }

    /// How the council stands with Ofsted, as a first line tells it: `Inadequate since 29 July 2019`; without an
    /// overall grade the areas.
    package func words(_ standing: OfstedStanding) -> Sentence { "\(gradeWords(standing)) since \(standing.since)" }

    /// The overall grade, or the grade of each area, the worst first.
    package func gradeWords(_ standing: OfstedStanding) -> Sentence {
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
}
