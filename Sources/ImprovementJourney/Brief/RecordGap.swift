/// Something that the figures of a record cannot tell, and why.
package enum RecordGap: Sendable {
    /// Files of which something is missing, or of before.
    case files([JourneyFile])
    /// Nothing was entered for so long.
    case silence(RecordSilence)
    /// So many of the monthly and quarterly measures with figures are made up for an example, and perhaps the plan and the
    /// promises too.
    case illustrative(measures: Int, of: Int, plan: Bool, promises: Bool)
    /// Whether these current findings are put right.
    case findingsWithoutMeasure([Finding])
    /// Whether what these measures show is more than chance: too few figures or cases.
    case tooFew([Measure])
    /// How things stand now: the newest figure of these is older than their cadence allows.
    case old([Measure])
    /// Whether what was said in public in figures is right: so many of all have no figure beside them that could tell.
    case claims(Int, of: Int)
    /// Whether a statement of proposed action was published: the record does not say.
    case statement(StatementOfAction)
    /// Whether anything is done, or late: no plan is recorded.
    case noPlan
    /// How anything is measured: no figure is recorded.
    case noFigures
}

extension Journey {
    /// What cannot be told, the gravest first.
    package var gaps: [RecordGap] {
        var gaps: [RecordGap] = []
        let faulty = files.filter { $0.isAtFault || $0.lastGood != nil }
        if !faulty.isEmpty { gaps.append(.files(faulty)) }
        if let silence { gaps.append(.silence(silence)) }
        let judged = measures.filter {
            ($0.cadence == .monthly || $0.cadence == .quarterly) && series($0.id) != nil
        }
        if let illustrative = illustrativeGap(of: judged) { gaps.append(illustrative) }
        if !hasFigures { gaps.append(.noFigures) }
        if !holds(Action.self) { gaps.append(.noPlan) }
        let unmeasured = findingsWithoutMeasure
        if !unmeasured.isEmpty { gaps.append(.findingsWithoutMeasure(unmeasured)) }
        let unknown = statementsAskedFor.filter { statement in
            statement.published == nil && !statement.isRecorded && statement.due < asAt
                && statement.due > asAt.adding(months: -StatementOfAction.monthsTold)
        }
        gaps += unknown.map { .statement($0) }
        let old = measures.filter { series($0.id)?.isOld(on: asAt) ?? false }
        if !old.isEmpty { gaps.append(.old(old)) }
        let few = judged.filter { $0.polarity != .neutral && verdict(Series.Key($0.id))?.marker == .tooFew }
        if !few.isEmpty { gaps.append(.tooFew(few)) }
        let figures = claims.filter(\.statesFigure)
        let untested = figures.count { !ClaimComparison($0, in: self).isTested }
        if untested > 0 { gaps.append(.claims(untested, of: figures.count)) }
        return gaps
    }

    private func illustrativeGap(of measures: [Measure]) -> RecordGap? {
        func isMadeUp(_ source: Source.ID?) -> Bool { source.flatMap { sources[$0]?.kind } == .illustrative }
        let madeUp = measures.count { isMadeUp(series($0.id)?.source) }
        let plan = actions.contains { isMadeUp($0.source) }
        let promises = commitments.contains { isMadeUp($0.source) }
        guard madeUp > 0 || plan || promises else { return nil }
        return .illustrative(measures: madeUp, of: measures.count, plan: plan, promises: promises)
    }
}
