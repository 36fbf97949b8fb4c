/// The time before an action and the twelve months after it was completed, with the points of both.
///
/// The figures are those that stood when the twelve months' last figure was due: what is entered or stated anew later
/// never changes what was judged.
struct ActionTrial {
    /// The twelve months' last period.
    let last: Period
    /// Whether the twelve months are over and their last figure has come, or should have.
    let isOver: Bool
    /// The day on which the action was completed.
    let completed: Day

    private let opened: Day
    private let frozen: Day
    private let series: Series
    private let asItStood: Series?

    /// The trial of an action by a series; nil where the action is not done.
    ///
    /// An action that was opened again before its twelve months were over counts from when it was done again.
    init?(_ action: Action, _ series: Series, on day: Day) {
        func freezing(_ completed: Day) -> (last: Period, on: Day) {
            let last = ActionTrial.firstAfter(completed, series.first.cadence).adding(12 / series.first.months - 1)
            return (last, series.knownFrom(last))
        }
        func stands(_ time: (from: Day, until: Day?)) -> Bool {
            guard let until = time.until else { return true }
            return freezing(time.from).on < until
        }
        guard let completed = action.timesDone.first(where: stands)?.from else { return nil }
        let freeze = freezing(completed)
        self.completed = completed
        opened = action.opened
        last = freeze.last
        frozen = freeze.on
        isOver = freeze.on <= day
        self.series = series
        asItStood = isOver ? series.known(on: freeze.on) : series
    }

    /// Whether another action of the measure was completed so near to this one that their twelve months overlap by
    /// half or more, by what was known when this one was judged.
    func cannotBeToldApart(from other: Action) -> Bool {
        let known = isOver ? other.known(on: frozen) : other
        guard let done = known?.timesDone else { return false }
        return done.contains { time in
            let others = Self.firstAfter(time.from, series.first.cadence)
            return (others.ordinal - firstAfter.ordinal).magnitude * UInt(series.first.months) <= 6
        }
    }

    /// What came of it.
    func effect(polarity: Polarity, rivals: [Action.ID]) -> ActionEffect {
        guard let before, let after else { return .tooFewPoints }
        guard isOver else { return .tooEarly(known: after.count { $0 != nil }) }
        switch BeforeAndAfter(before: before.values, after: after, gap: gap, polarity: polarity) {
        case .tooFew: return .tooFewPoints
        case _ where !rivals.isEmpty: return .cannotBeToldApart(from: rivals)
        case .notShown: return .notShown
        case .worse: return .worse
        case .better:
            guard let mean = before.mean, let period = lostSince(mean, polarity) else { return .worked }
            return .lost(since: period)
        }
    }

    /// The change beside that of teams without an action of the measure; nil with fewer than four of them.
    func elsewhere(_ key: Series.Key, of actions: [Action], in journey: Journey) -> ActionEffects.Elsewhere? {
        guard !actions.contains(where: { $0.team == nil }), let own = change(in: series) else { return nil }
        let withAction = Set(actions.compactMap(\.team))
        let changes = journey.teams.compactMap { team -> Double? in
            guard !withAction.contains(team.id), let other = journey.series(Series.Key(key.measure, .team(team.id)))
            else { return nil }
            return change(in: other)
        }
        guard changes.count >= 4, let median = Percentile.median(changes) else { return nil }
        return ActionEffects.Elsewhere(own: own, median: median, teams: changes.count)
    }

    private var firstAfter: Period { Self.firstAfter(completed, series.first.cadence) }

    /// The last period that had ended before the action began.
    private var lastBefore: Period { Period(lastEndedBy: opened.adding(days: -1), cadence: series.first.cadence) }

    private var gap: Int { firstAfter.ordinal - lastBefore.ordinal - 1 }

    /// The first period that began on the day of completion or later.
    private static func firstAfter(_ completed: Day, _ cadence: Cadence) -> Period {
        let period = Period(containing: completed, cadence: cadence)
        return period.firstDay == completed ? period : period.adding(1)
    }

    private var before: (values: [Double?], mean: Double?)? { asItStood.map { values(before: lastBefore, in: $0) } }

    private var after: [Double?]? { asItStood.map { values(from: firstAfter, to: last, in: $0) } }

    private func values(from first: Period, to last: Period, in series: Series) -> [Double?] {
        guard first.ordinal <= last.ordinal else { return [] }
        return (0...(last.ordinal - first.ordinal)).map { series[first.adding($0)]?.value.number }
    }

    /// The last 24 periods before, from the series' first.
    private func values(before last: Period, in series: Series) -> (values: [Double?], mean: Double?) {
        let earliest = last.adding(1 - BeforeAndAfter.mostBefore)
        let found = values(from: max(earliest, series.first), to: last, in: series)
        return (found, ControlChart.mean(found.compactMap(\.self)))
    }

    private func change(in series: Series) -> Double? {
        guard series.first.cadence == self.series.first.cadence,
            let stood = isOver ? series.known(on: frozen) : series
        else { return nil }
        let before = values(before: lastBefore, in: stood)
        let after = values(from: firstAfter, to: last, in: stood).compactMap(\.self)
        guard before.values.count(where: { $0 != nil }) >= BeforeAndAfter.fewestBefore,
            after.count >= BeforeAndAfter.fewestAfter, let mean = ControlChart.mean(after),
            let meanBefore = before.mean
        else { return nil }
        return mean - meanBefore
    }

    /// The first of 7 periods in a row after the twelve months on the worse side of the old mean; a missing one breaks
    /// the row.
    private func lostSince(_ mean: Double, _ polarity: Polarity) -> Period? {
        guard let end = series.last, end.ordinal > last.ordinal else { return nil }
        let tolerance = 1e-9 * max(1, mean.magnitude)
        var inRow = 0
        for ordinal in (last.ordinal + 1)...end.ordinal {
            let period = last.adding(ordinal - last.ordinal)
            let isWorse =
                series[period]?.value.number.map { value in
                    polarity == .lowerIsBetter ? value > mean + tolerance : value < mean - tolerance
                } ?? false
            inRow = isWorse ? inRow + 1 : 0
            if inRow == ControlChart.runLength { return period.adding(1 - inRow) }
        }
        return nil
    }
}

extension Action {
    /// From when to when it was done (reported complete or closed), oldest first; the last has no end where it still is.
    var timesDone: [(from: Day, until: Day?)] {
        var times: [(from: Day, until: Day?)] = []
        var since: Day?
        for change in changes {
            guard let status = change.status else { continue }
            if status.isDone {
                if since == nil { since = change.on }
            } else if let from = since {
                times.append((from, change.on))
                since = nil
            }
        }
        if let since { times.append((since, nil)) }
        return times
    }
}
