import ImprovementJourney
import JourneyFiles

/// From what is counted to a file of the folder: teams as the map has them, and what an earlier workbook told kept.
extension AnnexAImport {
    /// Finds the teams of earlier imports that the map now gives another name.
    mutating func renameTeams() {
        for team in teams.earlierTeams {
            guard let entry = map.entry(team.title),
                let now = teams.id(of: entry.title, service: entry.service, since: team.opened), now != team.id
            else { continue }
            renamed[team.id] = now
        }
    }

    mutating func target(
        _ name: String, _ subject: JourneySubject, _ counts: [AnnexACounts]
    ) throws(ImportRefusal) -> ImportTarget? {
        let others = folder.record(without: [name])
        let id = Source.ID("annex-a-\(subject.rawValue)")
        let earlier = try folder.earlier(name, from: id, by: asAt, measures: others.measures)
        guard !counts.isEmpty else { return nil }
        let dayBefore = self.dayBefore(id, earlier)
        var old: [Series.Key: Series] = [:]
        for (key, series) in earlier?.series ?? [:] {
            var series = series
            if case .team(let team) = key.scope, let now = renamed[team] {
                series.key = Series.Key(key.measure, .team(now), category: key.category)
            }
            old[series.key] = old[series.key].map { $0.adding(series) } ?? series
        }
        var part = Record()
        part.insert(
            folder.ownSource(
                id, "Annex A, child level data", asAt: asAt,
                note: "Counted from the council's own lists: children and events, and no identifiers."))
        if let dayBefore {
            part.insert(
                folder.ownSource(
                    Self.before(id), "Annex A, child level data, the lists before", asAt: dayBefore,
                    note: "A month that had ended by then stands as they have it, where the newest lists begin in it."))
        }
        var makes: [String] = []
        let beside = folder.otherSeries(besides: [name])
        for count in counts {
            var measure = count.measure
            measure.source = id
            if let words = folder.contradiction(of: measure, others, beside, "Annex A") {
                plan.refuse(words)
                continue
            }
            if others.measures[measure.id] == nil { part.insert(measure) }
            let teams = Set(count.teams.keys).union(
                old.keys.compactMap { key in
                    if key.measure == measure.id, case .team(let team) = key.scope { team } else { nil }
                })
            for team in [nil] + teams.sorted().map(Optional.some) {
                let key = Series.Key(measure.id, team.map { .team($0) } ?? .council)
                let series = series(key, count, of: team, old[key], dayBefore: dayBefore, source: id)
                old[key] = nil
                guard
                    let series = yielded.left(
                        of: series, others.measures[measure.id] ?? measure, to: beside, "the list")
                else { continue }
                part.series[key] = series
                let threshold = folder.record.settings.smallestShownNumber
                small += count.points(of: team).count { period, point in
                    series[period]?.value == point.value && CountedNumbers(point, of: measure).isSmall(threshold)
                }
                made = (made.series + 1, made.figures + series.numbers.count { $0 != nil })
            }
            let written = [
                part.series[Series.Key(measure.id)] == nil ? nil : "the council",
                teams.isEmpty ? nil : teams.count.counted("team").text,
            ].compactMap(\.self)
            if let first = count.months.first, let last = count.months.last, !written.isEmpty {
                makes.append(
                    "\(measure.id): \(written.joined(separator: " and ")); "
                        + (first == last ? "\(first.shortWords)." : "\(first.shortWords) to \(last.shortWords)."))
            }
        }
        // What this workbook does not tell of stays as it was.
        for (key, series) in old {
            part.series[key] = series
            if others.measures[key.measure] == nil, part.measures[key.measure] == nil,
                let measure = earlier?.measures[key.measure]
            {
                part.insert(measure)
            }
        }
        guard !part.series.isEmpty else { return nil }
        return folder.target(
            name, subject, part, source: id, of: "annex-a", measures: others.measures, makes: makes)
    }

    /// The source of the day on which the lists before those of a source stood.
    private static func before(_ source: Source.ID) -> Source.ID { Source.ID("\(source)-before") }

    /// The day of the lists before these; nil where these are the first.
    ///
    /// The file keeps it: when the lists of a day are brought again, their own figures stand there already, and without it
    /// nothing would tell which are of the lists before.
    private func dayBefore(_ source: Source.ID, _ earlier: Record?) -> Day? {
        guard let day = earlier?.sources[source]?.published?.first, day >= asAt else {
            return earlier?.sources[source]?.published?.first
        }
        return earlier?.sources[Self.before(source)]?.published?.first
    }

    /// The series of a team or the council with what an earlier workbook told.
    mutating func series(
        _ key: Series.Key, _ count: AnnexACounts, of team: Team.ID?, _ older: Series?, dayBefore: Day?,
        source: Source.ID
    ) -> Series {
        var points = count.points(of: team)
        let periods = points.keys.sorted()
        // Every list is drawn on the day, so that its months end there: one in which nobody stands was not reported.
        let last = Period(Month(containing: asAt))
        let first = periods.first ?? last
        // A list begins within its first month: what an earlier one counted of the whole month stands.
        if count.isOfMonths, let dayBefore, first.lastDay <= dayBefore, let whole = older?[first],
            whole.value.number != nil
        {
            points[first] = whole
        }
        // Its months are known when they have ended and the list was drawn.
        let ended = Month(containing: asAt.adding(days: 1)).adding(months: -1).lastDay
        let known = settings.knownAfterDays ?? (count.isOfMonths ? ended.days(until: asAt) : 0)
        let series = Series(
            key: key, first: first,
            points: Points(count: last.ordinal - first.ordinal + 1) { index in
                let period = first.adding(index)
                return points[period] ?? older?[period] ?? Point(.missing(.notReported))
            }, source: source, knownAfterDays: known)
        guard let older else { return series }
        var joined = series.replacing(older, on: dayBefore.map { _ in asAt }, reason: "as at \(asAt.words)")
        // What these lists said first, or have stated anew already, is put right: it never stood otherwise.
        joined.restatements = joined.restatements.enumerated().filter { place, restatement in
            place < older.restatements.count
                || restatement.period.firstDay <= dayBefore ?? asAt
                    && !older.restatements.contains { $0.period == restatement.period && $0.on == asAt }
        }.map(\.element)
        return joined
    }
}

extension Series {
    /// Two teams that are one from now on: their counts together, as far as both have them.
    fileprivate func adding(_ other: Series) -> Series {
        guard let last, let otherLast = other.last else { return other.last == nil ? self : other }
        var series = self
        series.first = min(first, other.first)
        series.points = Points(count: max(last, otherLast).ordinal - series.first.ordinal + 1) { index in
            let period = series.first.adding(index)
            guard let left = self[period], left.value.number != nil || left.denominator != nil else {
                return other[period] ?? self[period] ?? Point(.missing(.notReported))
            }
            guard let right = other[period], right.value.number != nil || right.denominator != nil else { return left }
            if let below = left.denominator, let belowToo = right.denominator {
                let above = (left.numerator ?? 0) + (right.numerator ?? 0)
                return Point(
                    below + belowToo > 0 ? .number(above / (below + belowToo)) : .missing(.notApplicable),
                    numerator: above, denominator: below + belowToo)
            }
            return Point(.number((left.value.number ?? 0) + (right.value.number ?? 0)))
        }
        series.restatements = []
        return series
    }
}
