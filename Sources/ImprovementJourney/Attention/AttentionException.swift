/// One thing that a rule finds: which rule, past what, of which record.
///
///     exception.rule       // clock-past
///     exception.threshold  // "26 weeks"
///     exception.reason     // "LATE 30d, waits for legal services: C-2019-001, 26 weeks ended 1 Jul 2019"
package struct AttentionException: Hashable, Sendable {
    /// The rule that names it.
    package var rule: AttentionRule.ID
    /// Where it stands.
    package var lane: AttentionLane
    /// What it is about: what is found of one subject is one row.
    package var subject: AttentionSubject
    /// What is wrong, with its figure.
    package var reason: Sentence
    /// What it is past, or would be.
    package var threshold: Sentence
    /// The record that shows it.
    package var record: RecordReference
    /// Where the record comes from; nil for what is about a file.
    package var source: Source.ID?
    /// How far past the threshold it is, as a multiple of the threshold's own scale; orders a row's reasons.
    package var excess: Double
    /// Calendar days to the last day that is in time, negative where that has passed; nil where no day is set.
    package var daysLeft: Int?
    /// The time limit behind it.
    package var clock: RunningClock?
    /// How many children it is about; nil where it is about none, or nobody said.
    package var children: Int?
    /// The day that it goes by where its lane is ordered by time: that of the figure, the claim, the placement, the limit.
    package var on: Day?

    package init(
        rule: AttentionRule.ID, lane: AttentionLane, subject: AttentionSubject, reason: Sentence, threshold: Sentence,
        record: RecordReference, source: Source.ID?, excess: Double = 0, daysLeft: Int? = nil,
        clock: RunningClock? = nil, children: Int? = nil, on: Day? = nil
    ) {
        self.rule = rule
        self.lane = lane
        self.subject = subject
        self.reason = reason
        self.threshold = threshold
        self.record = record
        self.source = source
        self.excess = excess
        self.daysLeft = daysLeft
        self.clock = clock
        self.children = children
        self.on = on
    }
}
