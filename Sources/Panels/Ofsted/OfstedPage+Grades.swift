import Documents
import ImprovementJourney

extension OfstedPage {
    /// The grades for overall effectiveness as steps; nil where none is known.
    var chartSection: Section? {
        guard let current = graded.first(where: { $0.grade(.overall) != nil }) else { return nil }
        let steps = journey.inspections.sorted { $0.published < $1.published }
            .map { inspection in
                let grade = inspection.grade(.overall)
                return StepChart.Step(
                    on: inspection.published, level: grade?.rank,
                    label: "\(inspection.title): \(grade?.title(on: inspection.scale) ?? "no grade")")
            }
        // The third grade by its name on the latest scale, in a word where that name is a sentence.
        let third =
            current.scale == .before2013
            ? current.scale.thirdGradeTitle : JudgementScale.singleInspectionFramework.thirdGradeTitle
        return Section(
            id: "timeline", titled: "Overall effectiveness over time",
            blocks: [
                .stepChart(
                    StepChart(
                        title: "Overall effectiveness",
                        levels: Grade.allCases.sorted().map { $0 == .third ? third : $0.title(on: current.scale) },
                        steps: steps, until: journey.asAt))
            ], sources: journey.sources(journey.inspections.map(\.source)))
    }

    /// The grades of the last four graded inspections beside each other; nil where none is known.
    var judgementSection: Section? {
        let inspections = Array(graded.prefix(4))
        guard let newest = inspections.first else { return nil }
        let area: Column<JudgementArea> = Column("area", "Judgement", rank: 1, isFlexible: true) {
            // In a few words: the full titles of two areas begin alike, and stand on the inspection's page.
            TableCell("\($0.title)")
        }
        let grades = inspections.enumerated().map { index, inspection in
            Column<JudgementArea>(
                inspection.id.text, "\(inspection.published)", rank: index + 1,
                definition: "\(inspection.title), on its own scale: \(inspection.scale.gradeTitles). "
                    + "n/e: not a judgement of its own at the time; -: not in this record.",
                order: { area in inspection.grade(area).map { Double($0.rank) } }
            ) { inspection.cell($0) }
        }
        return Section(
            id: "judgements", titled: "Judgements, the newest first",
            blocks: [
                .table(
                    Table(
                        of: JudgementArea.allCases.filter { area in
                            inspections.contains { $0.grade(area) != nil || $0.absence(of: area) != .didNotExist }
                        }, id: \.rawValue, leadsTo: { _ in .record(newest.id) },
                        columns: [area] + grades))
            ],
            sources: journey.sources(inspections.map(\.source)))
    }
}

extension JudgementScale {
    /// The scale's grades, worst first.
    fileprivate var gradeTitles: String { Grade.allCases.sorted().map { $0.title(on: self) }.joined(separator: ", ") }
}
