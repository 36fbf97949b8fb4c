import Documents
import ImprovementJourney

/// All that is known of one measured figure: what `i` shows and `waymark explain` writes.
package struct MeasureExplanation: Sendable {
    /// The measure.
    package let measure: Measure
    /// Which series of it.
    package let key: Series.Key
    /// Its points, as far as they are known on the journey's day; nil where there is none.
    package let series: Series?
    /// What the control chart says; nil without a series.
    package let verdict: Verdict?
    /// When the target is reached at the present rate; nil without a series, a target or a better side.
    package let forecast: TargetForecast?
    /// Where the figures come from; nil where the record does not name it.
    package let source: Source?
    /// Where older stretches of the series come from, where that is something else.
    package let earlierSources: [Source]
    /// The same measure elsewhere, as far as it is published: region, England, statistical neighbours.
    package let comparisons: [(title: String, series: Series)]
    /// The council beside its statistical neighbours; nil where none of them has a figure, or it is another's.
    package let neighbours: NeighbourComparison?
    /// Which fault keeps the figures out of the record; nil where none does.
    package let fault: Sentence?
    /// The journey's day.
    package let asAt: Day
    /// Whom the figure speaks of, as screens name it.
    package let scopeTitle: String

    /// Explains a series; nil where the measure is not defined.
    package init?(_ key: Series.Key, in journey: Journey) {
        guard let measure = journey.measures[key.measure] else { return nil }
        self.measure = measure
        self.key = key
        series = journey.series(key)
        fault = journey.faultBehind(key)
        verdict = journey.verdict(key)
        forecast = series?.targetForecast(for: measure)
        source = journey.sources[series?.source ?? measure.source]
        earlierSources = (series?.earlierSources ?? []).compactMap { journey.sources[$0] }
        asAt = journey.asAt
        scopeTitle = journey.title(of: key.scope)
        neighbours =
            key.scope == .council ? NeighbourComparison(key.measure, category: key.category, in: journey) : nil
        comparisons = journey.comparisonScopes.compactMap { scope in
            guard scope != key.scope else { return nil }
            return journey.series(Series.Key(key.measure, scope, category: key.category)).map {
                (journey.title(of: scope), $0)
            }
        }
    }

    /// The newest figure with its unit and parts; missing where nobody reported one.
    package var latest: Figure {
        series?.latestFigure(of: measure)
            ?? Figure(.missing(.notReported), unit: measure.unit, counts: measure.counts)
    }
}
