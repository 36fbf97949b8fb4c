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
    /// The period since which a kept commitment no longer holds: the first of the unbroken run of periods, up to the
    /// latest figure of its measure, that miss the figure promised, else the measure's target.
    ///
    /// Nil where it is not kept, names no measure or there is neither, or the target was never met from the last period that
    /// had ended when it was kept: then the target was not what was kept.
    package func noLongerHolds(in journey: Journey) -> Period? {
        guard let kept, let measure = measure.flatMap({ journey.measures[$0] }), measure.polarity != .neutral,
            promised ?? measure.target?.value != nil, let series = journey.series(measure.id),
            let place = series.points.lastIndex(where: { $0.value.number != nil })
        else { return nil }
        let first = Period(lastEndedBy: kept, cadence: series.first.cadence).ordinal - series.first.ordinal
        var since: Period?
        var back = place
        while back >= max(0, first) {
            // A period without a figure, or without a target in force, neither holds nor fails.
            if let value = series.points[back].value.number,
                let target = promised ?? measure.target(in: series.period(at: back))?.value
            {
                if measure.polarity.isMet(target, by: value) { return since }
                since = series.period(at: back)
            }
            back -= 1
        }
        return nil
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
