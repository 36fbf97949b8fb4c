/// A claim beside what the data say: it agrees, it differs by so much, or it cannot be told.
///
///     ClaimComparison(claim, in: journey).verdict   // .differs(by: 0.21), claimed less measured
///
/// A claim that names its period is held against that period. One that does not is held against the latest period
/// that had ended when it was stated; where the date of stating is known only to the year or month, any period that
/// may have been meant will do, and the one nearest to the claim is taken: a contradiction is only called where no
/// reading agrees. A change over a year that names no twelve months may mean any that had ended by then; the words say
/// which would do, and the largest that any give. Figures made up for an example confirm and contradict nobody: they
/// are not set beside a claim.
package struct ClaimComparison: Hashable, Sendable {
    /// What was stated.
    package let claim: Claim
    /// The series that speaks of the same thing; nil where no measure counts it, or its figures are made up.
    package let key: Series.Key?
    /// The period of the data; for a change over a year the last period of the later year.
    package let period: Period?
    /// What the data say in the claim's unit, a change as a fraction of 1; nil where they say nothing.
    package let measured: Figure?
    /// Where the data come from; nil where they say nothing.
    package let source: Source.ID?
    /// Whether they agree.
    package let verdict: Verdict
    /// The twelve months that a change may mean; nil where the claim names them, or none has both years.
    package let windows: Windows?

    /// The twelve months over which a change of no stated period could hold.
    package struct Windows: Hashable, Sendable {
        /// The last periods of those within the claim's tolerance, oldest first.
        package let holding: [Period]
        /// The last period of those with the largest change, in the claim's direction.
        package let last: Period
        /// That change, as a fraction of 1.
        package let largest: Figure
    }

    /// Whether a claim and the data agree.
    package enum Verdict: Hashable, Sendable {
        /// The claim is within its tolerance of the data.
        case agrees
        /// The claim lies off by so much: claimed less measured, in the claim's unit, a share as a fraction of 1.
        case differs(by: Double)
        /// The two cannot be compared.
        case cannotBeTold(Reason)
    }

    /// Why a claim cannot be held against the data.
    package enum Reason: Hashable, Sendable, CaseIterable {
        /// It states no figure.
        case noFigure
        /// No measure of the record counts what it speaks of, or none in its unit.
        case noMeasure
        /// The measure has no figure for that time that is known on this day.
        case noData
        /// It claims a change on a year that had none.
        case nothingBefore
        /// All that could stand beside it is made up for an example.
        case onlyIllustrative
    }

    /// Holds a claim against a journey as that stands.
    package init(_ claim: Claim, in journey: Journey) {
        let counts = claim.measure.flatMap { journey.measures[$0]?.counts } ?? .children
        let unitFits =
            claim.kind == .yearOnYearChange
            || claim.measure.map { journey.measures[$0]?.unit == claim.unit } ?? false
        let counted = unitFits ? claim.measure.map { Series.Key($0, claim.scope) } : nil
        let found = counted.flatMap { journey.series($0) }
        let isMadeUp = found.map { !(journey.sources[$0.source]?.kind ?? .unknown).isEvidence } ?? false
        let key = isMadeUp ? nil : counted
        let series = isMadeUp ? nil : found
        let measured = series.flatMap { ClaimComparison.nearest(to: claim, counts, in: $0) }
        self.claim = claim
        self.key = key
        period = measured?.period
        self.measured = measured?.figure
        source = measured == nil ? nil : series?.source
        windows = series.flatMap { ClaimComparison.windows(of: claim, counts, in: $0) }
        guard let value = claim.value else {
            verdict = .cannotBeTold(.noFigure)
            return
        }
        guard key != nil else {
            verdict = .cannotBeTold(isMadeUp ? .onlyIllustrative : .noMeasure)
            return
        }
        guard let number = measured?.figure.value.number else {
            let isOnNothing = series.map { ClaimComparison.isOnNothing(claim, in: $0) } ?? false
            verdict = .cannotBeTold(isOnNothing ? .nothingBefore : .noData)
            return
        }
        let difference = value - number
        // A billionth settles claims that lie on the edge of their tolerance.
        verdict = difference.magnitude <= claim.tolerance + 1e-9 ? .agrees : .differs(by: difference)
    }

    /// The verdict as a reader is told it, such as `agrees` or `differs by 21.0 points`.
    package var words: Sentence {
        switch verdict {
        case .agrees: "agrees\(holdingWords)"
        case .differs(let difference):
            "differs by \(sizeWords(difference.magnitude))\(largestWords)"
        case .cannotBeTold(.noFigure): "cannot be told: it states no figure"
        case .cannotBeTold(.noMeasure): "cannot be told: nothing in the record counts it"
        case .cannotBeTold(.noData): "cannot be told: no figure for that time"
        case .cannotBeTold(.nothingBefore): "cannot be told: there was none the year before"
        case .cannotBeTold(.onlyIllustrative): "no published figure"
        }
    }

    /// `21.0 points`; what is nothing in writing is said to be little, as "differs by 0.0" gainsays itself.
    private func sizeWords(_ size: Double) -> Sentence {
        let figure = Figure(.number(size), unit: claim.unit)
        return figure.text(.size) == Figure(.number(0), unit: claim.unit).text(.size)
            ? "less than can be written" : "\(figure, .size)"
    }

    /// Which twelve months it could mean, where it names none.
    private var holdingWords: Sentence {
        guard let holding = windows?.holding, let first = holding.first, let last = holding.last else { return "" }
        return first == last
            ? " over the 12 months to \(last)"
            : " over \(holding.count) of the 12 months that it may mean, to \(first) first, to \(last) last"
    }

    /// The largest change that any twelve months give, where it names none.
    private var largestWords: Sentence {
        guard let windows else { return "" }
        return "; the largest of any 12 months up to then is \(windows.largest, .change), to \(windows.last)"
    }

    /// Whether the data could tell anything of it.
    package var isTested: Bool {
        if case .cannotBeTold = verdict { false } else { true }
    }

    /// Whether the data contradict the claim.
    package var isContradicted: Bool {
        if case .differs = verdict { true } else { false }
    }

    /// The figure of the period that may have been meant and is nearest to what was claimed.
    private static func nearest(
        to claim: Claim, _ counts: Figure.Counted, in series: Series
    ) -> (period: Period, figure: Figure)? {
        let periods = claim.period.map { [$0] } ?? candidates(claim, series)
        let figures = periods.compactMap { period in
            figure(claim, counts, in: series, at: period).map { (period: period, figure: $0) }
        }
        guard let value = claim.value else { return figures.last }
        return figures.min { left, right in
            // The later of two that are equally near.
            let distances = [left, right].map { (($0.figure.value.number ?? .infinity) - value).magnitude }
            return distances[0] == distances[1] ? left.period > right.period : distances[0] < distances[1]
        }
    }

    private static func figure(_ claim: Claim, _ counts: Figure.Counted, in series: Series, at period: Period)
        -> Figure?
    {
        switch claim.kind {
        case .level, .statement, .promise, .comment:
            let figure = series.figure(at: period, unit: claim.unit, counts: counts)
            return figure.value.number == nil ? nil : figure
        case .yearOnYearChange:
            let year = 12 / period.months
            guard let last = series.sum(of: year, endingWith: period),
                let before = series.sum(of: year, endingWith: period.adding(-year)), before != 0
            else { return nil }
            return Figure(.number((last - before) / before), unit: claim.unit)
        }
    }

    /// Whether a change is claimed, both years are known and the earlier had none, whichever twelve months are meant.
    private static func isOnNothing(_ claim: Claim, in series: Series) -> Bool {
        guard claim.kind == .yearOnYearChange else { return false }
        return (claim.period.map { [$0] } ?? candidates(claim, series)).contains { period in
            let year = 12 / period.months
            return series.sum(of: year, endingWith: period) != nil
                && series.sum(of: year, endingWith: period.adding(-year)) == 0
        }
    }

    /// The periods that a claim may mean which names none, oldest first: those that had last ended on some day that the
    /// stated date allows; for a change over a year every one that had ended by then.
    ///
    /// By the last day on which it can have been stated, where only a month or a year is: the speaker is given every
    /// period that may have been meant, and none that was still to run when others knew the claim.
    private static func candidates(_ claim: Claim, _ series: Series) -> [Period] {
        let cadence = series.first.cadence
        let first =
            claim.kind == .yearOnYearChange
            ? series.first : Period(lastEndedBy: claim.on.first, cadence: cadence)
        let count = Period(lastEndedBy: claim.lastStated, cadence: cadence).ordinal - first.ordinal
        return (0...max(0, count)).map { first.adding($0) }
    }

    private static func windows(of claim: Claim, _ counts: Figure.Counted, in series: Series) -> Windows? {
        guard claim.kind == .yearOnYearChange, claim.period == nil, let value = claim.value else { return nil }
        let changes = candidates(claim, series).compactMap { period in
            figure(claim, counts, in: series, at: period).flatMap { figure in
                figure.value.number.map { (period: period, figure: figure, number: $0) }
            }
        }
        guard let largest = changes.max(by: { value < 0 ? $0.number > $1.number : $0.number < $1.number })
        else { return nil }
        return Windows(
            holding: changes.filter { (value - $0.number).magnitude <= claim.tolerance + 1e-9 }.map(\.period),
            last: largest.period, largest: largest.figure)
    }
}
