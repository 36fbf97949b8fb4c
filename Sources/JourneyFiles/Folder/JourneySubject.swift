import ImprovementJourney

/// What a file of the folder is about; the file's name begins with it.
package enum JourneySubject: String, CaseIterable, Hashable, Sendable {
    /// The council, its settings, the day it opens at.
    case journey
    /// Inspections with their judgements and findings.
    case ofsted
    /// Interventions, the improvement plan, the board's meetings.
    case board
    /// Who refers.
    case frontDoor = "front-door"
    /// Care cases before the court.
    case court
    /// Posts, workers, academy cohorts.
    case workforce
    /// Challenges by independent reviewing officers.
    case practice
    /// Time limits of the case system.
    case clocks
    /// Services and their teams.
    case teams
    /// Regions, councils and the memorandum on agency staff.
    case region
    /// Lines of enquiry, commitments and claims.
    case scrutiny
    /// Ofsted's frameworks and sorts of event, where those that come with the program are not enough.
    case inspectionFrameworks = "inspection-frameworks"
    /// Kinds of time limit, where those that come with the program are not enough.
    case statutoryClocks = "statutory-clocks"
    /// Sets of rules on agency workers, where those that come with the program are not enough.
    case agencyRules = "agency-rules"
    /// The bank holidays that are announced, where those that come with the program are not enough.
    case bankHolidays = "bank-holidays"
    /// Councils of England, where those that come with the program are not enough.
    case localAuthorities = "local-authorities"

    /// The subject of a file by its name, `SUBJECT.json` or `SUBJECT-ANYTHING.json`; nil where it has none.
    package init?(fileName: String) {
        guard fileName.endsInJSON else { return nil }
        let stem = fileName.utf8.dropLast(5)
        guard
            let subject = Self.allCases.first(where: {
                stem.elementsEqual($0.rawValue.utf8) || stem.starts(with: ($0.rawValue + "-").utf8)
            })
        else { return nil }
        self = subject
    }

    /// Whether its records are law and public lists, the same for every council.
    var isOfLaw: Bool {
        switch self {
        case .inspectionFrameworks, .statutoryClocks, .agencyRules, .bankHolidays, .localAuthorities: true
        default: false
        }
    }

    /// What the files of the subject hold, in a few words.
    package var title: String {
        switch self {
        case .journey: "the council and its settings"
        case .ofsted: "inspections and findings"
        case .board: "interventions, the improvement plan and the board's meetings"
        case .frontDoor: "who refers, and the front door's measures"
        case .court: "care cases before the court"
        case .workforce: "posts, workers and academy cohorts"
        case .practice: "challenges by reviewing officers, and measures of practice"
        case .clocks: "time limits of the case system, running and ended"
        case .teams: "services and teams"
        case .region: "regions, councils and the memorandum on agency staff"
        case .scrutiny: "lines of enquiry, commitments and claims"
        case .inspectionFrameworks: "Ofsted's frameworks changed since the program was made"
        case .statutoryClocks: "kinds of time limit changed since the program was made"
        case .agencyRules: "rules on agency workers, changed since the program was made"
        case .bankHolidays: "bank holidays announced since the program was made"
        case .localAuthorities: "councils of England, changed since the program was made"
        }
    }
}

extension String {
    /// Whether a file's name ends in `.json`, byte by byte: a mark before or after it makes it no other ending.
    var endsInJSON: Bool { utf8.count >= 5 && utf8.suffix(5).elementsEqual(".json".utf8) }
}
