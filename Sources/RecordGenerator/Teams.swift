import ImprovementJourney
import JourneyFiles

/// The services, in the order of a child's journey.
private let services: [(id: Service.ID, title: String)] = [
    ("front-door", "Front door"), ("assessment", "Assessment"), ("safeguarding", "Safeguarding"),
    ("children-in-care", "Children in care"), ("disabled-children", "Disabled children"),
    ("fostering-adoption", "Fostering and adoption"), ("quality", "Quality and learning"),
]

/// Every team.
///
/// Follows the published record: in some teams of the region 60% are temporary staff (2015); a specialist team
/// against sexual exploitation and dedicated services for care leavers, which had not existed before (April 2016).
let teamPlans: [TeamPlan] =
    numbered("mash", "MASH", 3, in: "front-door", agencyLean: [0.9, 1.1, 0.8])
    + numbered(
        "assessment", "Assessment", 6, in: "assessment", size: 1.1, agencyLean: [1, 0.9, 1.2, 1.5, 1.1, 0.8],
        load: [0, -0.2, 0.1, 1.1, 0, -0.1], holdsCases: true)
    + numbered(
        "safeguarding", "Safeguarding", 12, in: "safeguarding", size: 1.1,
        agencyLean: [1, 0.8, 2.8, 1.1, 0.9, 1.2, 2.8, 1, 0.7, 1.1, 1.3, 0.9],
        load: [0, -0.3, 0.5, 0.1, -0.2, 0, 1.3, 0.2, -0.4, 0, 0.3, -0.1], holdsCases: true)
    + numbered("proceedings", "Proceedings", 2, in: "safeguarding", size: 0.9, load: [-0.3, -0.2], holdsCases: true)
    + [
        TeamPlan(
            id: "exploitation", title: "Exploitation", service: "safeguarding", opened: Calendar.day(2014, 6, 2),
            size: 0.6, agencyLean: 0.6, load: -0.8, holdsCases: true)
    ]
    + numbered(
        "children-in-care", "Children in care", 6, in: "children-in-care", size: 1,
        agencyLean: [0.8, 0.7, 1, 2.8, 0.9, 0.8], load: [0, -0.3, 0.1, 0.4, -0.1, 0], holdsCases: true)
    + [
        TeamPlan(
            id: "leaving-care-1", title: "Leaving care 1", service: "children-in-care",
            opened: Calendar.day(2014, 9, 1), size: 0.6, agencyLean: 0.4, load: -0.2, holdsCases: true),
        TeamPlan(
            id: "leaving-care-2", title: "Leaving care 2", service: "children-in-care",
            opened: Calendar.day(2015, 9, 1), size: 0.6, agencyLean: 0.4, load: -0.1, holdsCases: true),
    ]
    + numbered(
        "disabled-children", "Disabled children", 2, in: "disabled-children", size: 0.9, agencyLean: [0.6, 0.7],
        load: [-0.4, -0.3], holdsCases: true)
    + [
        TeamPlan(id: "fostering-1", title: "Fostering 1", service: "fostering-adoption", size: 0.9, agencyLean: 0.4),
        TeamPlan(id: "fostering-2", title: "Fostering 2", service: "fostering-adoption", size: 0.9, agencyLean: 0.5),
        TeamPlan(id: "adoption", title: "Adoption", service: "fostering-adoption", size: 0.9, agencyLean: 0.4),
        TeamPlan(
            id: "private-fostering", title: "Private fostering", service: "fostering-adoption", size: 0.4,
            agencyLean: 0.8),
        TeamPlan(
            id: "academy", title: "Academy", service: "quality", opened: Calendar.day(2014, 9, 1), size: 0.4,
            agencyLean: 0.2),
        TeamPlan(id: "independent-reviewing", title: "Independent reviewing", service: "quality", agencyLean: 0.6),
    ]

private func numbered(
    _ id: String, _ title: String, _ count: Int, in service: Service.ID, size: Double = 1, agencyLean: [Double] = [],
    load: [Double] = [], holdsCases: Bool = false
) -> [TeamPlan] {
    (0..<count).map { index in
        TeamPlan(
            id: Team.ID("\(id)-\(index + 1)"), title: "\(title) \(index + 1)", service: service, size: size,
            agencyLean: agencyLean.isEmpty ? 1 : agencyLean[index], load: load.isEmpty ? 0 : load[index],
            holdsCases: holdsCases)
    }
}

/// The identifiers of a kind of team, such as all of `safeguarding`.
func teamIDs(_ kind: String) -> [Team.ID] {
    teamPlans.map(\.id).filter { id in id.text.hasPrefix(kind + "-") && id.text.dropFirst(kind.count + 1).count <= 2 }
}

/// The services and teams.
func teams() -> IllustrativeRecord.Part {
    var part = IllustrativeRecord.Part(.teams)
    for service in services { part.record.insert(Service(id: service.id, title: service.title)) }
    for plan in teamPlans {
        part.record.insert(
            Team(id: plan.id, title: plan.title, service: plan.service, opened: plan.opened, source: part.source))
    }
    return part
}
