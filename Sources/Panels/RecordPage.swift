import Documents
import ImprovementJourney

/// The page of a kind of record.
package struct RecordPage: Sendable {
    /// What a record of the kind is called.
    let noun: String
    /// The page of the record of that name on a journey; nil where the record is not known there.
    let page: @Sendable (String, Journey) -> Page?

    /// The page of records of a type.
    init<Record: JourneyRecord>(
        _ type: Record.Type, _ page: @escaping @Sendable (Identifier<Record>, Journey) -> Page?
    ) {
        noun = type.noun
        self.page = { page(Identifier($0), $1) }
    }

    /// Every kind of record that has a page; a new one is one file and one line here.
    package static let all: [RecordPage] = [
        RecordPage(Inspection.self) { Page(inspection: $0, in: $1) },
        RecordPage(Finding.self) { Page(finding: $0, in: $1) },
        RecordPage(Intervention.self) { Page(intervention: $0, in: $1) },
        RecordPage(Action.self) { Page(action: $0, in: $1) },
        RecordPage(Meeting.self) { Page(meeting: $0, in: $1) },
        RecordPage(Partner.self) { Page(partner: $0, in: $1) },
        RecordPage(CourtCase.self) { Page(courtCase: $0, in: $1) },
        RecordPage(Challenge.self) { Page(challenge: $0, in: $1) },
        RecordPage(Clock.self) { Page(clock: $0, in: $1) },
        RecordPage(Team.self) { Page(team: $0, in: $1) },
        RecordPage(Post.self) { Page(post: $0, in: $1) },
        RecordPage(Worker.self) { Page(worker: $0, in: $1) },
        RecordPage(AcademyCohort.self) { Page(academyCohort: $0, in: $1) },
        RecordPage(Council.self) { Page(council: $0, in: $1) },
        RecordPage(Placement.self) { Page(placement: $0, in: $1) },
        RecordPage(LineOfEnquiry.self) { Page(enquiry: $0, in: $1) },
        RecordPage(Commitment.self) { Page(commitment: $0, in: $1) },
        RecordPage(Claim.self) { Page(claim: $0, in: $1) },
        RecordPage(JourneyEvent.self) { Page(event: $0, in: $1) },
    ]

    private static let byNoun = Dictionary(all.map { ($0.noun, $0) }, uniquingKeysWith: { first, _ in first })

    /// The page of a record; nil where its kind has none, or it is not known on the journey's day.
    static func page(of name: RecordName, in journey: Journey) -> Page? { byNoun[name.noun]?.page(name.id, journey) }
}

extension Destination {
    /// The page there, on a journey as that stands; nil where the record is not known on that day.
    package func page(in journey: Journey) -> Page? {
        switch self {
        case .panel(let id): Panel.named(id)?.page(journey)
        case .record(let name): RecordPage.page(of: name, in: journey)?.cautioned(in: journey)
        case .measure(let key): Page(measure: key, in: journey)?.cautioned(in: journey)
        case .referralMonth(let month): Page(referralMonth: month, in: journey)?.cautioned(in: journey)
        case .whatIf(let trial): Page(whatIf: trial, in: journey).cautioned(in: journey)
        case .since(let day): Page(since: day, in: journey).cautioned(in: journey)
        case .clocks: Page(clocksOf: journey).cautioned(in: journey)
        case .file(let name): Page(file: name, in: journey)
        case .attention(let subject): Page(attention: subject, in: journey)?.cautioned(in: journey)
        }
    }
}
