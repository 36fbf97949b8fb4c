/// What the product says of a series at its latest figure, and how sure it is of that.
///
/// The control chart names points; this says what a director may conclude, and when nothing may be concluded: too few
/// figures, too few events, nothing that varies, or no figure at all.
///
///     let verdict = series.verdict(for: measure)
///     verdict.words             // "Special cause, concerning, higher: 7 months in a row above the average of 40.5"
///     verdict.assurance?.words  // "Will not meet the target without change"
package struct Verdict: Hashable, Sendable {
    /// What is concluded of the judged period.
    package enum Kind: Hashable, CaseIterable, Sendable {
        /// Out of the ordinary, the better way.
        case improvement
        /// Out of the ordinary, the worse way.
        case concern
        /// Out of the ordinary and higher, where neither way is better.
        case neutralHigh
        /// Out of the ordinary and lower, where neither way is better.
        case neutralLow
        /// Within what the service normally shows.
        case noSignificantChange
        /// Every figure is like the one before it: there is nothing to set limits by.
        case noVariation
        /// Fewer than 6 figures since the start or the last rebase, or no two of them neighbours.
        case tooFew
        /// Events that come less than once a month on average: look at the year instead.
        case tooRare
        /// A share of so few cases that neither none nor all of them would be out of the ordinary: read the parts,
        /// `1 of 2`.
        case fewCases
        /// There is no figure at all.
        case noData
    }

    /// The short mark of a verdict in a table; drawing gives it a shape, a letter and a colour.
    package enum Marker: Hashable, CaseIterable, Sendable {
        /// Getting worse.
        case concern
        /// Getting better.
        case improvement
        /// Higher than normal, where neither way is better.
        case neutralHigh
        /// Lower than normal, where neither way is better.
        case neutralLow
        /// Nothing out of the ordinary.
        case noChange
        /// Too few figures or events to judge.
        case tooFew
        /// No figure for the latest period.
        case noData
    }

    /// Fewer figures than this are plotted but not judged.
    package static let fewestFigures = 6

    /// Up to this many figures a verdict is an early signal, by limits that are on trial.
    package static let mostFiguresOnTrial = 12

    /// What is concluded of the judged period.
    package let kind: Kind
    /// The rule that names the judged period and its direction; nil for common cause and where nothing is judged.
    package let signal: ControlChart.Signal?
    /// How many periods in a row, up to the judged one, a run or a trend has lasted; nil for other rules.
    package let runLength: Int?
    /// Whether the limits are on trial, with 6 to 12 figures behind them.
    package let isEarly: Bool
    /// The place of the judged figure, the last one that is not missing; nil without any figure.
    package let place: Int?
    /// How many periods after the judged one have no figure.
    package let periodsMissing: Int
    /// Whether the process as it is meets the target, by its limits; nil without a target, a good way or limits.
    package let assurance: ControlChart.Assurance?
    /// The last figures against the target, whatever the limits say; nil without a target or where neither way is better.
    package let againstTarget: TargetRecord?
    /// Where a level stands; nil for what happens in a period.
    package let level: Level?
    /// The judged period's cases beside those before, for a share of few cases or near none or all; else nil.
    package let cases: CasesBefore?
    /// The change of twelve months on the twelve before where that is clear; nil where it is not or cannot be told.
    package let yearChange: YearChange?
    /// What else must be known to read the verdict rightly.
    package let cautions: [Caution]
    /// The chart behind the verdict.
    package let chart: ControlChart
    /// The first period of the series.
    package let first: Period
    /// What the figures count.
    package let unit: MeasureUnit
    /// What the values, or their parts, count.
    package let counts: Figure.Counted

    /// The judged period; nil without any figure.
    package var period: Period? { place.map(first.adding) }

    /// The mark for tables; a missing latest figure shows as that, whatever was judged before it.
    package var marker: Marker {
        if periodsMissing > 0 { return .noData }
        switch kind {
        case .improvement: return .improvement
        case .concern: return .concern
        case .neutralHigh: return .neutralHigh
        case .neutralLow: return .neutralLow
        case .noSignificantChange, .noVariation: return .noChange
        case .tooFew, .tooRare, .fewCases: return .tooFew
        case .noData: return .noData
        }
    }

    /// Whether the chart's rules were applied to the judged figure.
    package var isJudged: Bool { kind.isChartVerdict }

    /// Whether average and limits may be shown: they were what the figures are judged by, or nothing varies.
    package var hasLimits: Bool { chart.judging == .limits && (isJudged || kind == .noVariation) }

    /// Whether the judged figure lies outside the limits.
    var isOutsideLimits: Bool { hasLimits && place.map { chart.points[$0].isOutsideLimits == true } == true }

    /// The judged figure's segment of the chart.
    var segment: ControlChart.Segment? {
        place.map { chart.segments[chart.points[$0].segment] }
    }
}
