import Documents
import ImprovementJourney
import JSON
import JourneyFiles
import Panels

/// `waymark explain --json`: every number behind a figure, so that others can check the arithmetic.
///
/// The keys are documented in docs/explain-json.md and do not change within a `format`.
package enum ExplanationJSON {
    /// The explanation of a series on a journey as that stands.
    package static func value(
        _ explanation: MeasureExplanation, in journey: Journey, faults: DataFaults? = nil
    ) -> JSONValue {
        let page = explanation.page
        let frame = DocumentFrame(
            titled: page.title.text, of: journey, provenance: page.provenance,
            faults: faults ?? DataFaults(of: journey.files))
        var members: [(String, JSONValue)] = [("format", 1), ("version", .text(Version.current))] + frame.members
        members += [
            ("measure", measure(explanation.measure)),
            ("scope", .text(explanation.key.scope.description)),
            ("scopeTitle", .text(explanation.scopeTitle)),
            ("category", optional(explanation.key.category)),
            ("source", explanation.source.map(source) ?? .null),
        ]
        if [.courtWithin26Weeks, .courtAverageWeeks].contains(explanation.measure.id),
            explanation.key.scope == .council
        {
            members.append(("durations", durations(in: journey)))
        }
        let measure = explanation.measure
        // The keys are the same whatever is known: where the council has no series of its own they say null.
        members += [
            ("latest", explanation.series.map { latest($0, measure) } ?? .null),
            ("restatements", .list(explanation.series.map(restatements) ?? [])),
            (
                "chart",
                explanation.series.map {
                    chart(
                        $0.controlChart(for: measure, chartPeriods: journey.settings.chartPeriods), of: $0,
                        target: measure.target?.value)
                } ?? .null
            ),
            ("verdict", explanation.verdict.map(Self.verdict) ?? .null),
            ("yearOnYear", explanation.series.map { yearOnYear($0, measure) } ?? .null),
            ("trend", trend(explanation.series.flatMap { Trend($0.numbers) }, measure)),
            ("forecast", explanation.forecast.map { forecast($0, measure) } ?? .null),
            ("percentiles", explanation.series.map(percentiles) ?? .null),
            ("comparisons", .list(explanation.comparisons.map { comparison($0.title, $0.series, measure) })),
            ("neighbours", neighbours(explanation.neighbours)), ("teams", teams(explanation, journey)),
        ]
        return .object(members)
    }

    private static func measure(_ measure: Measure) -> JSONValue {
        .object([
            ("id", .text(measure.id.text)), ("title", .text(measure.title)), ("definition", .text(measure.definition)),
            ("numerator", optional(measure.numerator)), ("denominator", optional(measure.denominator)),
            ("unit", .text(measure.unit.rawValue)), ("polarity", .text(measure.polarity.rawValue)),
            ("cadence", .text(measure.cadence.rawValue)), ("isStock", .flag(measure.isStock)),
            ("target", measure.target.map(target) ?? .null),
            ("targetsBeside", .list(measure.targetsBeside.map(target))),
            ("earlierTargets", .list(measure.earlierTargets.map(target))),
        ])
    }

    private static func target(_ target: Measure.Target) -> JSONValue {
        .object([
            ("value", .number(target.value)), ("origin", .text(target.origin)),
            ("from", optional(target.from?.description)), ("until", optional(target.until?.description)),
        ])
    }

    private static func source(_ source: Source) -> JSONValue {
        .object([
            ("id", .text(source.id.text)), ("kind", .text(source.kind.rawValue)),
            ("publisher", .text(source.publisher)), ("title", .text(source.title)),
            ("published", optional(source.published?.description)), ("note", optional(source.note)),
        ])
    }

    private static func latest(_ series: Series, _ measure: Measure) -> JSONValue {
        guard let point = series.latest, let period = series.last else { return .null }
        var members = point.members
        members.insert(("period", .text(period.description)), at: 0)
        members.append(("text", .text(Figure(point.value, unit: measure.unit).text)))
        members.append(("knownFrom", .text(series.knownFrom(period).description)))
        members.append(("interval95", interval(of: point, measure, .percent95)))
        members.append(("interval99.8", interval(of: point, measure, .percent99Point8)))
        return .object(members)
    }

    /// Wilson for shares; exact Poisson or Byar for rates per 10,000.
    private static func interval(of point: Point, _ measure: Measure, _ level: ConfidenceLevel) -> JSONValue {
        guard let numerator = point.numerator, let denominator = point.denominator else { return .null }
        switch measure.unit {
        case .share:
            return range(ConfidenceInterval.wilson(numerator: numerator, denominator: denominator, level: level))
        case .ratePer10000:
            guard let events = Int(exactly: numerator) else { return .null }
            return range(ConfidenceInterval.rate(events: events, population: denominator, level: level))
        default:
            return .null
        }
    }

    /// Those of the series' own periods: what is restated of another changes nothing, as the check says.
    private static func restatements(_ series: Series) -> [JSONValue] {
        series.restatements.filter { series[$0.period] != nil }.map(restatement)
    }

    private static func restatement(_ restatement: Series.Restatement) -> JSONValue {
        .object(
            [("period", .text(restatement.period.description))] + restatement.earlier.members
                + [("until", .text(restatement.on.description)), ("reason", .text(restatement.reason))])
    }

    /// The control chart by the rules alone, point by point.
    private static func chart(_ chart: ControlChart, of series: Series, target: Double?) -> JSONValue {
        .object([
            ("baselinePeriods", series.baselinePeriods.map { .number(Double($0)) } ?? .null),
            ("screensOutliers", .flag(series.screensOutliers)),
            ("variation", .text(chart.variation.word)),
            ("assurance", optional(chart.assurance(target: target)?.word)),
            (
                "rebases",
                .list(
                    series.rebases.map {
                        .object([
                            ("from", .text($0.from.description)), ("reason", .text($0.reason)),
                            ("decidedBy", .text($0.decidedBy)), ("on", .text($0.on.description)),
                        ])
                    })
            ),
            (
                "points",
                .list(
                    chart.points.enumerated().map { index, point in
                        let segment = chart.segments[point.segment]
                        return .object(
                            [("period", .text(series.period(at: index).description))] + series.points[index].members + [
                                ("segment", .number(Double(point.segment))), ("mean", number(segment.mean)),
                                ("lowerLimit", number(segment.lowerLimit)), ("upperLimit", number(segment.upperLimit)),
                                ("lowerNearLimit", number(segment.lowerNearLimit)),
                                ("upperNearLimit", number(segment.upperNearLimit)),
                                ("movingRange", number(point.movingRange)),
                                ("isMovingRangeKept", .flag(point.isMovingRangeKept)),
                                ("averageMovingRange", number(segment.averageMovingRange)),
                                ("relativeToMean", number(point.side.map { Double($0.rawValue) })),
                                ("isOutsideLimits", point.isOutsideLimits.map { .flag($0) } ?? .null),
                                ("isNearLimits", point.isNearLimits.map { .flag($0) } ?? .null),
                                ("rule", optional(point.signal?.rule.word)),
                                ("direction", optional(point.signal?.direction.word)),
                                ("pointType", .text(chart.type(of: point.signal).word)),
                            ])
                    })
            ),
        ])
    }

    private static func verdict(_ verdict: Verdict) -> JSONValue {
        .object([
            ("period", optional(verdict.period?.description)),
            ("periodsMissing", .number(Double(verdict.periodsMissing))),
            ("kind", .text(verdict.kind.word)),
            ("rule", optional(verdict.signal?.rule.word)),
            ("direction", optional(verdict.signal?.direction.word)),
            ("runLength", number(verdict.runLength.map(Double.init))),
            ("isEarly", .flag(verdict.isEarly)),
            ("assurance", optional(verdict.assurance?.word)),
            ("judgedBy", .text(verdict.chart.judging.word)),
            ("targetWords", optional(verdict.targetWords?.text)),
            ("metInRow", number(verdict.againstTarget.map { Double($0.metInRow) })),
            ("missedInRow", number(verdict.againstTarget.map { Double($0.missedInRow) })),
            ("isMissingTarget", .flag(verdict.isMissingTarget)),
            ("words", .text(verdict.words.text)),
            ("wordsWithTarget", .text(verdict.wordsWithTarget.text)),
            ("cautions", .list(verdict.cautions.map { .text($0.words.text) })),
        ])
    }

    private static func yearOnYear(_ series: Series, _ measure: Measure) -> JSONValue {
        guard series.first.cadence == .monthly else { return .null }
        if measure.unit == .share, series.points.contains(where: { $0.numerator != nil }) {
            let change = YearOnYearShare(
                numerators: series.points.map(\.numerator), denominators: series.points.map(\.denominator))
            return .object([
                ("latest", number(change.latest)), ("yearAgo", number(change.yearAgo)),
                ("changeInPoints", number(change.change)),
                ("last12Numerator", number(change.last12Numerator)),
                ("last12Denominator", number(change.last12Denominator)),
                ("previous12Numerator", number(change.previous12Numerator)),
                ("previous12Denominator", number(change.previous12Denominator)),
                ("change12InPoints", number(change.change12)), ("change12Interval95", range(change.change12Interval)),
                ("isClear", change.isClear.map { .flag($0) } ?? .null),
            ])
        }
        guard measure.unit == .count, !measure.isStock else { return .null }
        let change = YearOnYearCount(series.numbers)
        return .object([
            ("latest", number(change.latest)), ("yearAgo", number(change.yearAgo)), ("change", number(change.change)),
            ("percentChange", number(change.percentChange)), ("last12", number(change.last12)),
            ("previous12", number(change.previous12)), ("change12", number(change.change12)),
            ("percentChange12", number(change.percentChange12)), ("ratio", number(change.ratio)),
            ("ratioLower95", number(change.ratioLower)), ("ratioUpper95", number(change.ratioUpper)),
            ("isClear", change.isClear.map { .flag($0) } ?? .null), ("dispersion", number(change.dispersion)),
            ("widenedRatioLower95", number(change.widenedInterval?.lower)),
            (
                "widenedRatioUpper95",
                number(change.widenedInterval.flatMap { $0.upper.isFinite ? $0.upper : nil })
            ),
            ("isClearDespiteSwings", change.isClearDespiteSwings.map { .flag($0) } ?? .null),
        ])
    }

    private static func trend(_ trend: Trend?, _ measure: Measure) -> JSONValue {
        guard let trend else { return .null }
        let time = measure.target.flatMap { trend.time(toReach: $0.value, polarity: measure.polarity) }
        return .object([
            ("periods", .number(Double(trend.count))), ("slope", .number(trend.slope)),
            ("intercept", .number(trend.intercept)), ("slopeInterval95", range(trend.slopeInterval)),
            ("isClear", .flag(trend.isClear)), ("levelNow", .number(trend.level)),
            ("state", optional(time?.state.word)), ("periodsToTarget", number(time?.periods)),
            ("periodsSoonest", number(time?.soonest)), ("periodsLatest", number(time?.latest)),
        ])
    }

    private static func forecast(_ forecast: TargetForecast, _ measure: Measure) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("outlook", .text(forecast.outlook.word)), ("words", .text(forecast.words.text)),
            ("target", .number(forecast.target)),
        ]
        if case .reached(let soonest, let latest) = forecast.outlook {
            members += [("soonest", .text(soonest.description)), ("latest", optional(latest?.description))]
        }
        members.append(("trend", trend(forecast.trend, measure)))
        return .object(members)
    }

    private static func percentiles(_ series: Series) -> JSONValue {
        let values = series.numbers.compactMap(\.self)
        return .object(
            [0, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 1].map { probability in
                ((probability * 100).text(decimals: 0), number(Percentile.of(values, fraction: probability)))
            })
    }

    private static func comparison(_ title: String, _ series: Series, _ measure: Measure) -> JSONValue {
        .object([
            ("scope", .text(series.key.scope.description)), ("title", .text(title)),
            ("latest", latest(series, measure)),
        ])
    }

    private static func teams(_ explanation: MeasureExplanation, _ journey: Journey) -> JSONValue {
        let keys = journey.currentTeams.map {
            Series.Key(explanation.key.measure, .team($0.id), category: explanation.key.category)
        }
        guard explanation.key.scope == .council, let beside = Beside(explanation.measure, keys, in: journey) else {
            return .null
        }
        return .object([
            ("period", .text(beside.periodWords.text)), ("average", number(beside.average)),
            (
                "teams",
                .list(
                    beside.rows.map { row in
                        .object([
                            ("scope", .text(row.key.scope.description)), ("value", number(row.figure.value.number)),
                            ("numerator", number(row.figure.numerator)),
                            ("denominator", number(row.figure.denominator)),
                            ("limits95", range(row.place?.interval95)),
                            ("limits99.8", range(row.place?.interval99Point8)),
                            ("expected", number(row.place?.expected)),
                            ("significance", optional(row.place?.significance.word)),
                            ("judged", optional(row.place?.judged?.word)),
                            ("words", optional(row.place?.words)),
                        ])
                    })
            ),
        ])
    }

    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
    static func range(_ interval: ConfidenceInterval?) -> JSONValue {
        interval.map { .list([.number($0.lower), .number($0.upper)]) } ?? .null
    }
}

extension Point {
    /// Value, why it is missing, and its parts.
    var members: [(String, JSONValue)] {
        var missing = JSONValue.null
        if case .missing(let reason) = value { missing = .text(reason.rawValue) }
        return [
            ("value", value.number.map { .number($0) } ?? .null), ("missing", missing),
            ("numerator", numerator.map { .number($0) } ?? .null),
            ("denominator", denominator.map { .number($0) } ?? .null),
        ]
    }
}
