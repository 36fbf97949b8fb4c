/// What the Secretary of State did so that services are put right.
///
/// Directions rest on section 497A(4B) of the Education Act 1996, applied to children's services by section 50 of the
/// Children Act 2004.
package struct Intervention: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Intervention>
    /// What sort of intervention it is.
    package var kind: Kind
    /// Its name on screen.
    package var title: String
    /// The power that it rests on; nil where no source names it.
    package var power: String?
    /// When it was issued, or a commissioner or adviser was appointed.
    package var issued: StatedDate
    /// The first day on which a reader could know it; nil where that is the day it was issued.
    package var knownFrom: Day?
    /// The earlier one that it replaces.
    package var replaces: Identifier<Intervention>?
    /// When it ended; nil while it stands, or where its end is not on the record.
    package var ended: StatedDate?
    /// Whether the record does not say if and when it ended.
    package var endIsUnknown: Bool
    /// The last day on which a source shows it in force, where its end is not on the record.
    package var shownInForceUntil: Day?
    /// What it says, in a few sentences.
    package var text: String
    /// What the council must do.
    package var requirements: [Requirement]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Intervention>, kind: Kind = .direction, title: String, power: String? = nil, issued: StatedDate,
        knownFrom: Day? = nil, replaces: Identifier<Intervention>? = nil, ended: StatedDate? = nil,
        endIsUnknown: Bool = false, shownInForceUntil: Day? = nil, text: String, requirements: [Requirement],
        source: Source.ID
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.power = power
        self.issued = issued
        self.knownFrom = knownFrom
        self.replaces = replaces
        self.ended = ended
        self.endIsUnknown = endIsUnknown
        self.shownInForceUntil = shownInForceUntil
        self.text = text
        self.requirements = requirements
        self.source = source
    }
}

extension Intervention {
    /// The sorts of intervention, the mildest first.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A notice to improve, short of a direction.
        case improvementNotice = "improvement notice"
        /// An order that binds the council.
        case direction
        /// Somebody who advises it.
        case adviser
        /// Somebody who answers to the Secretary of State for it.
        case commissioner
    }

    /// The first day on which it was known.
    package var known: Day { knownFrom ?? issued.first }
}

extension Intervention: JourneyRecord {
    /// What one is called.
    package static let noun = "intervention"

    /// It is published by others.
    package static let isPublicRecord = true

    /// The intervention from the day on which it was known, with what was met by then.
    package func known(on day: Day) -> Intervention? {
        guard known <= day else { return nil }
        var intervention = self
        if let ended, ended.first > day { intervention.ended = nil }
        if let shownInForceUntil, day <= shownInForceUntil { intervention.endIsUnknown = false }
        intervention.requirements = requirements.map { $0.standing(on: day) }
        return intervention
    }

    /// The day it is dated by.
    package var lastDated: Day? { known }
}

extension RegisterHolder {
    /// What the Secretary of State did, with what it requires.
    package var interventions: Register<Intervention> { registers[Intervention.self] }
}
