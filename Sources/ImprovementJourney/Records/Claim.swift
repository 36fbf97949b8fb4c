/// What somebody stated in public, kept apart from the data; a figure in it is shown beside what the data say.
package struct Claim: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Claim>
    /// What was stated, restated in a sentence.
    package var statement: String
    /// Who stated it, by function.
    package var statedBy: String
    /// When it was stated.
    package var on: StatedDate
    /// The first day on which a reader could know it; nil where that is the day it was stated.
    package var knownFrom: Day?
    /// Whether it is a figure, and of what sort, a statement, a promise or a reader's comment.
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
    /// What other sources say of it, or what a reader should mind.
    package var note: String?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Claim>, statement: String, statedBy: String, on: StatedDate, knownFrom: Day? = nil,
        kind: Kind, value: Double? = nil, unit: MeasureUnit = .count, measure: Measure.ID? = nil,
        scope: Scope = Scope.council,
        period: Period? = nil, tolerance: Double = 0, panel: String, note: String? = nil, source: Source.ID
    ) {
        self.id = id
        self.statement = statement
        self.statedBy = statedBy
        self.on = on
        self.knownFrom = knownFrom
        self.kind = kind
        self.value = value
        self.unit = unit
        self.measure = measure
        self.scope = scope
        self.period = period
        self.tolerance = tolerance
        self.panel = panel
        self.note = note
        self.source = source
    }
}

extension Claim {
    /// What sort of statement a claim is.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The measure stood at the value.
        case level
        /// The twelve months differed from the twelve before by the value, as a fraction of the earlier.
        case yearOnYearChange = "year-on-year change"
        /// Something said that is no figure of a measure.
        case statement
        /// Something that the speaker's side will do, where no commitment to scrutiny holds it.
        case promise
        /// What a reader wrote under an article: nobody's word but the reader's.
        case comment
    }

    /// The first day on which it was known.
    package var known: Day { knownFrom ?? on.first }

    /// The last day on which it can have been stated: of a month or a year the last, but none on which it was known already.
    ///
    /// What is dated to July and was known on the 7th cannot speak of the rest of July.
    package var lastStated: Day { knownFrom.map { max(on.first, min($0, on.last)) } ?? on.last }

    /// Whether there is anything in it that data could stand beside.
    package var statesFigure: Bool { value != nil || measure != nil }
}

extension Claim: JourneyRecord {
    /// What one is called.
    package static let noun = "claim"

    /// It is published by others.
    package static let isPublicRecord = true

    /// The claim, from the day on which it was known.
    package func known(on day: Day) -> Claim? { known <= day ? self : nil }

    /// The day it is dated by.
    package var lastDated: Day? { known }
}

extension RegisterHolder {
    /// What was stated in public.
    package var claims: Register<Claim> { registers[Claim.self] }
}
