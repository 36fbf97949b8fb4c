/// Something to know before a verdict is believed.
package enum Caution: Hashable, Sendable {
    /// Each period carries over from the one before, though the files do not call the measure a level.
    case periodsDepend
    /// The last figures lie on one side of the average: it is that of a time before. So many periods, since the first of
    /// them.
    case levelChanged(since: Period, periods: Int, direction: ControlChart.Direction)
    /// The same period a year before, for what rises and falls with the seasons; the change is now less then.
    case yearBefore(value: Double, change: Double, period: Period, unit: MeasureUnit)

    /// The caution in a sentence without a full stop.
    package var words: Sentence {
        switch self {
        case .periodsDepend:
            "Each figure carries over from the one before: it is read as a level, without limits"
        case .levelChanged(let since, let periods, let direction):
            "The level has changed since \(since): \(periods) figures in a row "
                + "\(direction == .higher ? "above" : "below") the average. The council may draw average and limits anew "
                + "from there"
        case .yearBefore(let value, let change, let period, let unit):
            "A year before, in \(period): \(Figure(.number(value), unit: unit)) "
                + "(\(Figure(.number(change), unit: unit), .difference) since)"
        }
    }

    /// With so many figures in a row on one side of it, the average is that of a time before.
    static let fewestOfNewLevel = 12

    /// Every caution on the judged place, in the order in which to read them.
    static func all(
        values: [Double?], place: Int, first: Period, chart: ControlChart, isJudged: Bool, isStock: Bool,
        unit: MeasureUnit
    ) -> [Caution] {
        var cautions: [Caution] = []
        if chart.judging == .trends, !isStock { cautions.append(.periodsDepend) }
        if isJudged, chart.judging == .limits, let side = chart.points[place].side, side != .on {
            let periods = chart.lengthOnOneSide(upTo: place)
            if periods >= fewestOfNewLevel {
                cautions.append(
                    .levelChanged(
                        since: first.adding(place - periods + 1), periods: periods,
                        direction: side == .above ? .higher : .lower))
            }
        }
        let year = 12 / first.months
        // Two years of data: before that a season cannot be told from a change.
        if chart.judging != .trends, year > 1, place + 1 >= 2 * year, let now = values[place],
            let then = values[place - year]
        {
            cautions.append(
                .yearBefore(value: then, change: now - then, period: first.adding(place - year), unit: unit))
        }
        return cautions
    }
}
