import Documents
import ImprovementJourney

extension OfstedPage {
    /// The grades for overall effectiveness as steps; nil where none is known.
    var chartSection: Section? {
        guard let current = graded.first(where: { $0.grade(.overall) != nil }) else { return nil }
        let steps = journey.inspections.sorted { $0.published < $1.published }
            .map { inspection in
                let framework = journey.framework(of: inspection)
                let grade = inspection.grade(.overall)
                return StepChart.Step(
                    on: inspection.published, level: grade.flatMap(framework.rank(of:)),
                    label: "\(inspection.title): \(grade.map(framework.title(of:)) ?? "no grade")")
            }
        return Section(
            id: "timeline", titled: "Overall effectiveness over time",
            blocks: [
                .stepChart(
                    StepChart(
                        title: "Overall effectiveness", levels: levels(of: journey.framework(of: current)),
                        steps: steps, until: journey.asAt))
            ], sources: journey.sources(journey.inspections.map(\.source)))
    }

    /// A framework's grades, worst first; each by the shortest title that any framework has for it, because the axis is
    /// narrow: `Requires improvement` for what is later called `Requires improvement to be good`.
    private func levels(of framework: InspectionFramework) -> [String] {
        let titles = journey.inspectionFrameworks.flatMap(\.grades)
        return framework.grades.reversed().map { grade in
            titles.filter { $0.grade == grade.grade }.map(\.title).min { $0.count < $1.count } ?? grade.title
        }
    }

    /// The grades of the last four graded inspections beside each other; nil where none is known.
    var judgementSection: Section? {
        let inspections = Array(graded.prefix(4))
        guard let newest = inspections.first else { return nil }
        let area: Column<JudgementArea> = Column("area", "Judgement", rank: 1, isFlexible: true) {
            // In a few words: the full titles of two areas begin alike, and stand on the inspection's page.
            TableCell("\(journey.name(of: $0, in: inspections))")
        }
        let grades = inspections.enumerated().map { index, inspection in
            let framework = journey.framework(of: inspection)
            return Column<JudgementArea>(
                inspection.id.text, "\(inspection.published)", rank: index + 1,
                definition: "\(inspection.title), on its own scale: \(framework.gradeTitles). "
                    + "n/e: not a judgement of its own at the time; -: not in this record.",
                order: { area in inspection.grade(area).flatMap(framework.rank(of:)).map(Double.init) }
            ) { journey.gradeCell($0, of: inspection) }
        }
        return Section(
            id: "judgements", titled: "Judgements, the newest first",
            blocks: [
                .table(
                    Table(
                        of: journey.areas(of: inspections), id: \.rawValue, leadsTo: { _ in .record(newest.id) },
                        columns: [area] + grades))
            ],
            sources: journey.sources(inspections.map(\.source)))
    }
}

extension InspectionFramework {
    /// Its grades, worst first.
    fileprivate var gradeTitles: String { grades.reversed().map(\.title).joined(separator: ", ") }
}
