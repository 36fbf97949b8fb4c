extension Journey {
    /// An area in a few words, as the newest of some inspections' frameworks calls it.
    package func name(of area: JudgementArea, in inspections: [Inspection]) -> String {
        let frameworks = inspections.map(framework(of:)) + Array(inspectionFrameworks)
        return frameworks.lazy.flatMap(\.areas).first { $0.area == area }?.name
            ?? area.rawValue.capitalisedSentence
    }

    /// How the council stands with Ofsted, as a first line tells it: `Inadequate since 29 July 2019`.
    ///
    /// Without an overall grade the areas, and since when the worst of them: `Inadequate since 18 July 2022: help and
    /// protection; Good: leaders' impact`. Since when each of the others stands, `gradeWords` tells.
    package func words(_ standing: OfstedStanding) -> Sentence {
        runWords(standing) { $0.grade == standing.runs.first?.grade }
    }

    /// The overall grade, or the grade of each area with the day since when, the worst first.
    package func gradeWords(_ standing: OfstedStanding) -> Sentence {
        runWords(standing) { _ in standing.overall == nil }
    }

    /// A grade with the areas that have it, each day standing next to the grade that it belongs to; days of grades that
    /// are not wanted are left out, and their areas joined.
    private func runWords(
        _ standing: OfstedStanding, saysSince: (OfstedStanding.Run) -> Bool
    ) -> Sentence {
        var clauses: [(head: Sentence, areas: [String])] = []
        for run in standing.runs {
            let title = standing.framework.title(of: run.grade)
            let head: Sentence = saysSince(run) ? "\(title) since \(run.since)" : "\(title)"
            let areas = run.areas.map { name(of: $0, in: [standing.inspection]).lowercased() }
            if clauses.last?.head == head {
                clauses[clauses.endIndex - 1].areas += areas
            } else {
                clauses.append((head, areas))
            }
        }
        return clauses.map { head, areas -> Sentence in
            standing.overall == nil ? "\(head): \(areas.joined(separator: ", "))" : head
        }.joined(separator: "; ")
    }
}
