/// A figure that somebody stated in public, kept apart from the data and shown beside what the data say.
public struct Claim: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    public var id: Identifier<Claim>
    /// What was stated, restated in a sentence.
    public var statement: String
    /// Who stated it, by function.
    public var statedBy: String
    /// When it was stated.
    public var on: StatedDate
    /// Whether it states a level or a change.
    public var kind: Kind
    /// The figure stated, a share or change as a fraction of 1; nil where it states none.
    public var value: Double?
    /// What the figure counts.
    public var unit: MeasureUnit
    /// The measure that it speaks of; nil where nothing measures it.
    public var measure: Measure.ID?
    /// Whom it speaks of.
    public var scope: Scope
    /// The period that it speaks of, or the last of the twelve months; nil means the latest known when it was stated.
    public var period: Period?
    /// How far from the data it may be and still agree, in its unit: half of its last stated place.
    public var tolerance: Double
    /// The panel that it concerns most, by the panel's name.
    public var panel: String
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<Claim>, statement: String, statedBy: String, on: StatedDate, kind: Kind,
        value: Double? =
            nil, unit: MeasureUnit, measure: Measure.ID? = nil, scope: Scope = Scope.council, period: Period? = nil,
        tolerance: Double, panel: String, source: Source.ID
    ) {
        self.id = id
        self.statement = statement
        self.statedBy = statedBy
        self.on = on
        self.kind = kind
        self.value = value
        self.unit = unit
        self.measure = measure
        self.scope = scope
        self.period = period
        self.tolerance = tolerance
        self.panel = panel
        self.source = source
    }
}

extension Claim {
    /// What sort of figure a claim states.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The measure stood at the value.
        case level
        /// The twelve months differed from the twelve before by the value, as a fraction of the earlier.
        case yearOnYearChange = "year-on-year change"
    }
}

extension Claim: KnownOverTime {
    /// The claim, from the day it was stated.
    public func known(on day: Day) -> Claim? { on.first <= day ? self : nil }
}
