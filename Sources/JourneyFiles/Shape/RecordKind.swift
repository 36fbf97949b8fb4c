import ImprovementJourney

/// The kinds of record that have an id of their own.
enum RecordKind: UInt8, CaseIterable, Sendable {
    case source, measure, event, inspection, finding, directionNotice, requirement, action, meeting, partner, courtCase
    case challenge, service, team, post, worker, academyCohort, region, council, payCap, placement, staffSharing
    case enquiry, commitment, claim

    /// The kind in words with its article: `a team`.
    var words: String {
        switch self {
        case .source: "a source"
        case .measure: "a measure"
        case .event: "an event"
        case .inspection: "an inspection"
        case .finding: "a finding"
        case .directionNotice: "a direction notice"
        case .requirement: "a requirement"
        case .action: "an action"
        case .meeting: "a meeting"
        case .partner: "a partner"
        case .courtCase: "a court case"
        case .challenge: "a challenge"
        case .service: "a service"
        case .team: "a team"
        case .post: "a post"
        case .worker: "a worker"
        case .academyCohort: "an academy cohort"
        case .region: "a region"
        case .council: "a council"
        case .payCap: "a pay cap"
        case .placement: "a placement"
        case .staffSharing: "a staff sharing"
        case .enquiry: "a line of enquiry"
        case .commitment: "a commitment"
        case .claim: "a claim"
        }
    }

    /// The kind in words without an article: `team`.
    var noun: Substring { words.drop { $0 != " " }.dropFirst() }

    /// The subject whose files define records of the kind; nil where any file may.
    var subject: JourneySubject? {
        switch self {
        case .source, .measure, .event: nil
        case .inspection, .finding: .ofsted
        case .directionNotice, .requirement, .action, .meeting: .board
        case .partner: .frontDoor
        case .courtCase: .court
        case .challenge: .practice
        case .service, .team: .teams
        case .post, .worker, .academyCohort: .workforce
        case .region, .council, .payCap, .placement, .staffSharing: .region
        case .enquiry, .commitment, .claim: .scrutiny
        }
    }
}

/// A record's id together with its kind.
struct RecordName: Hashable, Sendable {
    var kind: RecordKind
    var id: String
}
