/// A figure that somebody stated in public, kept apart from the data and shown beside what the data say.
package struct Claim: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Claim>
    /// What was stated, restated in a sentence.
    package var statement: String
    /// Who stated it, by function.
    package var statedBy: String
    /// When it was stated.
    package var on: StatedDate
    /// Whether it states a level or a change.
    package var kind: Kind
    /// The figure stated, a share or change as a fraction of 1; nil where it states none.
    package var value: Double?
    /// What the figure counts.
    package var unit: MeasureUnit
    /// The measure that it speaks of; nil where nothing measures it.
    package var measure: Measure.ID?
    /// Whom it speaks of.
    package var scope: Scope
    /// The period that it speaks of, or the last of the twelve months; nil means any that it may mean.
    package var period: Period?
    /// How far from the data it may be and still agree, in its unit: half of its last stated place.
    package var tolerance: Double
    /// The panel that it concerns most, by the panel's name.
    package var panel: String
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Claim>, statement: String, statedBy: String, on: StatedDate, kind: Kind,
        value: Double? = nil, unit: MeasureUnit, measure: Measure.ID? = nil, scope: Scope = Scope.council,
        period: Period? = nil,
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
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The measure stood at the value.
        case level
        /// The twelve months differed from the twelve before by the value, as a fraction of the earlier.
        case yearOnYearChange = "year-on-year change"
    }
}

extension Claim: JourneyRecord {
    /// What one is called.
    package static let noun = "claim"

    /// The claim, from the day it was stated.
    package func known(on day: Day) -> Claim? { on.first <= day ? self : nil }

    /// The day it is dated by.
    package var lastDated: Day? { on.first }
}

extension RegisterHolder {
    /// Figures stated in public.
    package var claims: Register<Claim> { registers[Claim.self] }
}
