/// What was promised to scrutiny, and by when.
package struct Commitment: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Commitment>
    /// The line of enquiry it answers.
    package var enquiry: LineOfEnquiry.ID?
    /// What was promised.
    package var text: String
    /// Who answers for it, by function.
    package var owner: String
    /// When it was made.
    package var made: StatedDate
    /// By when; nil where no day was named.
    package var due: Day?
    /// The measure that shows whether it is kept.
    package var measure: Measure.ID?
    /// The figure of the measure that was promised, in its unit; nil where its target is.
    package var promised: Double?
    /// What has happened since, oldest first.
    package var updates: [Update]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Commitment>, enquiry: LineOfEnquiry.ID? = nil, text: String, owner: String, made: StatedDate,
        due: Day? = nil, measure: Measure.ID? = nil, promised: Double? = nil, updates: [Update] = [],
        source: Source.ID
    ) {
        self.id = id
        self.enquiry = enquiry
        self.text = text
        self.owner = owner
        self.made = made
        self.due = due
        self.measure = measure
        self.promised = promised
        self.updates = updates
        self.source = source
    }
}

extension Commitment {
    /// One entry of a commitment's history.
    package struct Update: Hashable, Sendable {
        /// When it was entered.
        package var on: Day
        /// What was reported.
        package var note: String
        /// Whether it is kept with this; a commitment once kept stays kept.
        package var isKept: Bool

        package init(on: Day, note: String, isKept: Bool = false) {
            self.on = on
            self.note = note
            self.isKept = isKept
        }
    }

    /// The day it was kept, or nil.
    package var kept: Day? { updates.first(where: \.isKept)?.on }

    /// How the commitment stands to its due date on a day; nil where it is kept, or no date was named.
    package func lateness(on day: Day) -> Lateness? {
        guard kept == nil, let due else { return nil }
        return Lateness(due: due, on: day)
    }

    /// Whether it is past its due date on a day.
    package func isLate(on day: Day) -> Bool { lateness(on: day)?.isLate ?? false }
}

extension Commitment {
    /// That a kept commitment no longer holds: its measure misses the figure promised again.
    package struct Lapse: Hashable, Sendable {
        /// The first period that missed it since it held last.
        package let since: Period
        /// How many periods with a figure have missed it since.
        package let missed: Int
        /// How many periods have a figure since.
        package let count: Int

        /// Whether it was missed in every one of them.
        package var isUnbroken: Bool { missed == count }

        /// `no longer holds since July 2019`, or `missed in 6 of the 7 months since January 2019`.
        package var words: Sentence {
            if isUnbroken { return "no longer holds since \(since)" }
            return "missed in \(missed) of the \(count) \(since.cadence.periods) since \(since)"
        }
    }

    /// Met in so many periods in a row it holds again: one good month between bad ones restores nothing.
    private static let periodsToHoldAgain = 3

    /// Since when a kept commitment no longer holds, by the figure promised, else the measure's target.
    ///
    /// It does not where the latest figure misses it, or three or more do, and half or more of those since the first miss
    /// after it held last.
    /// Nil where it is not kept, names no measure or there is neither, or the target was never met from the last period that
    /// had ended when it was kept: then the target was not what was kept.
    package func lapse(in journey: Journey) -> Lapse? {
        guard let kept, let measure = measure.flatMap({ journey.measures[$0] }), measure.polarity != .neutral,
            promised ?? measure.target?.value != nil, let series = journey.series(measure.id)
        else { return nil }
        let first = Period(lastEndedBy: kept, cadence: series.first.cadence).ordinal - series.first.ordinal
        // A period without a figure, or without a target in force, neither holds nor fails.
        let known = series.points.indices.filter { $0 >= first }.compactMap { place -> (place: Int, isMet: Bool)? in
            guard let value = series.points[place].value.number,
                let target = promised ?? measure.target(in: series.period(at: place))?.value
            else { return nil }
            return (place, measure.polarity.isMet(target, by: value))
        }
        guard known.contains(where: \.isMet) else { return nil }
        let held = known.indices.last { end in
            end + 1 >= Self.periodsToHoldAgain
                && known[(end + 1 - Self.periodsToHoldAgain)...end].allSatisfy(\.isMet)
        }
        // What was missed in the period that had ended when it was kept was known then.
        let since = known[(held.map { $0 + 1 } ?? 0)...].drop { $0.isMet || $0.place == first }
        let missed = since.count { !$0.isMet }
        // A miss or two that were made good at once are none.
        let isMostlyMissed = missed >= Self.periodsToHoldAgain && missed * 2 >= since.count
        guard let start = since.first, let last = since.last, !last.isMet || isMostlyMissed else { return nil }
        return Lapse(since: series.period(at: start.place), missed: missed, count: since.count)
    }
}

extension Commitment: JourneyRecord {
    /// What one is called.
    package static let noun = "commitment"

    /// The commitment with the history it had on that day; nil before it was made.
    package func known(on day: Day) -> Commitment? {
        guard made.first <= day else { return nil }
        var commitment = self
        commitment.updates = updates.filter { $0.on <= day }
        return commitment
    }

    /// The last entry, or the day it was made.
    package var lastDated: Day? { ([made.first] + updates.map(\.on)).max() }
}

extension RegisterHolder {
    /// What scrutiny was promised.
    package var commitments: Register<Commitment> { registers[Commitment.self] }
}
