import Documents
import ImprovementJourney

extension Verdict {
    /// The word for one period of the series, by its place: no data where it is missing, too few where the chart's rules
    /// were not applied.
    func status(at place: Int) -> Status {
        guard chart.points.indices.contains(place), chart.points[place].value != nil else { return .noData }
        return kind.isChartVerdict ? Status(chart.type(of: chart.points[place].signal)) : .tooFew
    }
}
