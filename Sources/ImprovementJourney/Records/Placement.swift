/// An agency worker whom an agency placed with a council of the region.
package struct Placement: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Placement>
    /// The council that took the worker.
    package var council: Council.ID
    /// The role filled.
    package var role: String
    /// The first day.
    package var from: Day
    /// The first day after it; nil while it lasts.
    package var until: Day?
    /// Pounds an hour.
    package var hourlyRate: Double
    /// Who agreed to a rate above the cap, by function; nil where nobody did.
    package var signedOffBy: String?
    /// The member council that the worker left to join the agency; nil where none.
    package var leftCouncil: Council.ID?
    /// When the worker left it.
    package var leftOn: Day?
    /// Everybody who signed a rate above the cap, by function; nil where that is not recorded.
    package var signOffs: [String]?
    /// When the worker qualified in practice with children and families; nil where that is not recorded.
    package var qualifiedOn: Day?
    /// Weeks of notice that were agreed; nil where that is not recorded.
    package var noticeWeeks: Int?
    /// Whether references were taken; nil where that is not recorded.
    package var referencesTaken: Bool?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Placement>, council: Council.ID, role: String, from: Day, until: Day? = nil,
        hourlyRate: Double, signedOffBy: String? = nil, leftCouncil: Council.ID? = nil, leftOn: Day? = nil,
        signOffs: [String]? = nil, qualifiedOn: Day? = nil, noticeWeeks: Int? = nil, referencesTaken: Bool? = nil,
        source: Source.ID
    ) {
        self.id = id
        self.council = council
        self.role = role
        self.from = from
        self.until = until
        self.hourlyRate = hourlyRate
        self.signedOffBy = signedOffBy
        self.leftCouncil = leftCouncil
        self.leftOn = leftOn
        self.signOffs = signOffs
        self.qualifiedOn = qualifiedOn
        self.noticeWeeks = noticeWeeks
        self.referencesTaken = referencesTaken
        self.source = source
    }
}

extension Placement: JourneyRecord {
    /// What one is called.
    package static let noun = "placement"

    /// The placement, from its first day on.
    package func known(on day: Day) -> Placement? {
        guard from <= day else { return nil }
        guard let until, until > day else { return self }
        var placement = self
        placement.until = nil
        return placement
    }

    /// The day it is dated by.
    package var lastDated: Day? { from }
}

extension RegisterHolder {
    /// Agency workers placed in the region.
    package var placements: Register<Placement> { registers[Placement.self] }
}
