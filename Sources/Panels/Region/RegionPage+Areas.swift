import Documents
import ImprovementJourney

extension RegionPage {
    /// Joint returns and councils that have ended: each with its own newest figures, nowhere added to others.
    var areaSection: Section? {
        let areas = journey.areasThatAreNoCouncil
        guard !areas.isEmpty else { return nil }
        let name: Column<Council> = Column("area", "Area", rank: 1, isFlexible: true) { TableCell("\($0.title)") }
        let kind: Column<Council> = Column(
            "kind", "What it is", rank: 2,
            definition: "A joint return is one figure of several councils: it is never added to theirs, nor divided."
        ) { TableCell($0.areaWords, .quiet) }
        let figures = comparisons.enumerated().map { index, item in
            Column<Council>(
                item.measure.id.text, item.heading, alignment: .right, rank: index + 3,
                definition: "\(item.measure.definition)"
            ) { area in
                guard let (figure, period) = latestFigure(item.measure, of: area) else { return .empty }
                return TableCell("\(figure), \(short: period)")
            }
        }
        return Section(
            id: "areas", titled: "Joint returns and councils that have ended",
            blocks: [
                .table(
                    Table(of: areas, id: \.id.text, leadsTo: { .record($0.id) }, columns: [name, kind] + figures))
            ], sources: sources(areas.map { .otherCouncil($0.id) }) + journey.sources(areas.map(\.source)))
    }

    /// The newest figure that is a number; nil where there is none.
    private func latestFigure(_ measure: Measure, of area: Council) -> (Figure, Period)? {
        guard let series = journey.series(measure.id, .otherCouncil(area.id)),
            let index = series.points.lastIndex(where: { $0.value.number != nil })
        else { return nil }
        return (series.figure(at: series.period(at: index), of: measure), series.period(at: index))
    }
}

extension Council {
    /// Whether it is a joint return or a council that has ended.
    var areaWords: Sentence {
        if isJoint { return "joint return" }
        return until.map { "a council until \($0.lastBeforeWords)" } ?? "ended"
    }
}
