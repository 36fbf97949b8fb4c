/// A kind of time limit: what starts and stops it, how long it is, which law sets it, and from when.
///
/// It is data, because law changes: the kinds that there are come with the program (`Data/statutory-clocks.json`), and a
/// folder adds or replaces one. What starts outside its days has no limit by it.
package struct ClockKind: Identifiable, Sendable, Hashable {
    /// The name by which clocks refer to it, such as `icpc`.
    package var id: Identifier<ClockKind>
    /// What it is, such as `Initial child protection conference`.
    package var title: String
    /// The sort of work by which a list joins it, in the plural: `conferences`.
    package var family: String
    /// For whom it runs.
    package var concern: RunningClock.Concern
    /// What starts it.
    package var starts: String
    /// What stops it.
    package var stops: String
    /// How long it may take; nil where no law or guidance says.
    package var limit: TimeLimit?
    /// The longest that it may be extended to, all in all; nil where there is no such length.
    package var extended: TimeLimit?
    /// How it may be extended, in words; nil where it may not.
    package var extensionRule: String?
    /// What sets it: an Act, regulations, guidance, a standard.
    package var law: String
    /// The section or paragraph; nil where the source names none.
    package var section: String?
    /// The first day of a start to which it applies; nil where not known, and then it always has.
    package var from: Day?
    /// The first day of a start to which it no longer applies; nil while it is in force.
    package var until: Day?
    /// What it means when it passes.
    package var breach: BreachKind
    /// The measure by which the national statistic counts it; nil where there is none.
    package var measure: Measure.ID?
    /// Whether a part of it follows from what the sources state and is not stated itself.
    package var isInferred: Bool
    /// What a reader should mind about it.
    package var note: String?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<ClockKind>, title: String, family: String, concern: RunningClock.Concern = .child,
        starts: String, stops: String, limit: TimeLimit? = nil, extended: TimeLimit? = nil,
        extensionRule: String? = nil, law: String, section: String? = nil, from: Day? = nil, until: Day? = nil,
        breach: BreachKind, measure: Measure.ID? = nil, isInferred: Bool = false, note: String? = nil,
        source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.family = family
        self.concern = concern
        self.starts = starts
        self.stops = stops
        self.limit = limit
        self.extended = extended
        self.extensionRule = extensionRule
        self.law = law
        self.section = section
        self.from = from
        self.until = until
        self.breach = breach
        self.measure = measure
        self.isInferred = isInferred
        self.note = note
        self.source = source
    }
}

extension ClockKind {
    /// Whether it applies to what starts on a day.
    package func applies(on start: Day) -> Bool {
        (from.map { $0 <= start } ?? true) && (until.map { start < $0 } ?? true)
    }

    /// The limit of what starts on a day; nil where there is none, or none that applied then.
    package func limit(on start: Day) -> TimeLimit? { applies(on: start) ? limit : nil }

    /// Whether it may be extended at all: where no law sets a length the council decides.
    package var mayBeExtended: Bool { limit == nil || extended != nil || extensionRule != nil }

    /// The law and its section in words.
    package var lawWords: String { section.map { "\(law), \($0)" } ?? law }
}

extension ClockKind: JourneyRecord {
    /// What one is called.
    package static let noun = "kind of clock"

    /// It is published by others.
    package static let isPublicRecord = true

    /// What it says of earlier days stands whatever the day.
    package func known(on day: Day) -> ClockKind? { self }
}

extension RegisterHolder {
    /// The kinds of time limit.
    package var clockKinds: Register<ClockKind> { registers[ClockKind.self] }
}

extension Identifier<ClockKind> {
    /// The written statement of proposed action after a report.
    package static let statementOfAction: Self = "statement-of-action"
    /// The council's own publication of a report.
    package static let reportPublication: Self = "report-publication"
    /// The first monitoring visit after a report with the worst grade.
    package static let firstMonitoringVisit: Self = "first-monitoring-visit"
    /// The monitoring visits after it.
    package static let monitoringVisit: Self = "monitoring-visit"
    /// The next graded inspection.
    package static let reInspection: Self = "re-inspection"
    /// The Department's look at what an intervention has brought.
    package static let sixMonthReview: Self = "six-month-review"
    /// Care and supervision proceedings, which court cases run by.
    package static let careProceedings: Self = "care-proceedings"
    /// A formal dispute of a reviewing officer, which challenges run by.
    package static let reviewingOfficersDispute: Self = "iro-dispute"
}
