import ImprovementJourney

/// What a row leads to: a panel, or the page of one record.
///
/// The dashboard's drill path is a list of destinations, so it survives reloads and moves in time: each page is made
/// anew from the journey, and says so where its record is not known on that day.
public enum Destination: Hashable, Sendable {
    /// A panel, by its name.
    case panel(Panel.ID)
    /// An inspection or visit.
    case inspection(Inspection.ID)
    /// A finding of an inspection.
    case finding(Finding.ID)
    /// A direction notice with its requirements.
    case directionNotice(DirectionNotice.ID)
    /// An action of the improvement plan.
    case action(Action.ID)
    /// A meeting of the improvement board.
    case meeting(Meeting.ID)
    /// A measure for one scope, or one category of it: its chart and its teams.
    case measure(Series.Key)
    /// One month's referrals.
    case referralMonth(Month)
    /// A partner who refers.
    case partner(Partner.ID)
    /// A court case.
    case courtCase(CourtCase.ID)
    /// A challenge by an independent reviewing officer.
    case challenge(Challenge.ID)
    /// A team.
    case team(Team.ID)
    /// A post in a team.
    case post(Post.ID)
    /// A worker's history.
    case worker(Worker.ID)
    /// An academy cohort.
    case academyCohort(AcademyCohort.ID)
    /// A council of the region, the journey's own among them.
    case council(Council.ID)
    /// An agency worker's placement in the region.
    case placement(Placement.ID)
    /// A line of enquiry of scrutiny.
    case enquiry(LineOfEnquiry.ID)
    /// A commitment to scrutiny.
    case commitment(Commitment.ID)
    /// A claim beside the series it speaks of.
    case claim(Claim.ID)
    /// An event of the journey.
    case event(JourneyEvent.ID)
    /// What would follow from other numbers of posts, conversions and academy places.
    case whatIf(WhatIf)
    /// A file of the journey's folder and its faults.
    case file(String)

    /// The place that a reference of the domain leads to.
    public init(_ record: RecordReference) {
        switch record {
        case .finding(let id): self = .finding(id)
        case .action(let id): self = .action(id)
        case .measure(let key): self = .measure(key)
        case .courtCase(let id): self = .courtCase(id)
        case .team(let id): self = .team(id)
        case .post(let id): self = .post(id)
        case .worker(let id): self = .worker(id)
        case .placement(let id): self = .placement(id)
        case .challenge(let id): self = .challenge(id)
        case .commitment(let id): self = .commitment(id)
        case .claim(let id): self = .claim(id)
        case .file(let name): self = .file(name)
        }
    }

    /// The page there, on a journey as that stands; nil where the record is not known on that day.
    public func page(in journey: Journey) -> Page? {
        switch self {
        case .panel(let id): Panel.named(id)?.page(journey)
        case .measure(let key): Page(measure: key, in: journey)
        case .referralMonth(let month): Page(referralMonth: month, in: journey)
        case .partner(let id): Page(partner: id, in: journey)
        case .challenge(let id): Page(challenge: id, in: journey)
        case .courtCase(let id): Page(courtCase: id, in: journey)
        case .council(let id): Page(council: id, in: journey)
        case .placement(let id): Page(placement: id, in: journey)
        case .inspection(let id): Page(inspection: id, in: journey)
        case .finding(let id): Page(finding: id, in: journey)
        case .directionNotice(let id): Page(directionNotice: id, in: journey)
        case .action(let id): Page(action: id, in: journey)
        case .meeting(let id): Page(meeting: id, in: journey)
        case .team(let id): Page(team: id, in: journey)
        case .post(let id): Page(post: id, in: journey)
        case .worker(let id): Page(worker: id, in: journey)
        case .academyCohort(let id): Page(academyCohort: id, in: journey)
        case .enquiry(let id): Page(enquiry: id, in: journey)
        case .commitment(let id): Page(commitment: id, in: journey)
        case .claim(let id): Page(claim: id, in: journey)
        case .event(let id): Page(event: id, in: journey)
        case .whatIf(let trial): Page(whatIf: trial, in: journey)
        case .file(let name): Page(file: name, in: journey)
        }
    }
}
