import Documents
import ImprovementJourney

/// The page of a kind of record, and how its records are found by name.
package struct RecordPage: Sendable {
    /// What a record of the kind is called.
    let noun: String
    /// The page of the record of that name on a journey; nil where the record is not known there.
    let page: @Sendable (String, Journey) -> Page?
    /// Every record of the kind that is known on a journey, by name.
    let places: @Sendable (Journey) -> [NamedPlace]

    /// The page of records of a type.
    ///
    /// - Parameters:
    ///   - panel: The panel that the path to one of them begins at.
    ///   - name: What a reader would call one to find it.
    ///   - page: Its page.
    init<Record: JourneyRecord>(
        _ type: Record.Type, on panel: String, named name: @escaping @Sendable (Record, Journey) -> String,
        _ page: @escaping @Sendable (Identifier<Record>, Journey) -> Page?
    ) {
        noun = type.noun
        self.page = { page(Identifier($0), $1) }
        places = { journey in
            journey.registers[type].map { record in
                NamedPlace(
                    title: name(record, journey), kind: type.noun, path: [.panel(panel), .record(record.id)])
            }
        }
    }

    /// Every kind of record that has a page; a new one is one file and one line here.
    package static let all: [RecordPage] = [
        RecordPage(Team.self, on: "teams", named: { team, _ in team.title }) { Page(team: $0, in: $1) },
        RecordPage(Action.self, on: "board", named: { action, _ in "\(action.id) \(action.title)" }) {
            Page(action: $0, in: $1)
        },
        RecordPage(CourtCase.self, on: "court", named: { courtCase, _ in courtCase.id.text }) {
            Page(courtCase: $0, in: $1)
        },
        RecordPage(Post.self, on: "workforce", named: { post, _ in post.id.text }) { Page(post: $0, in: $1) },
        RecordPage(Finding.self, on: "ofsted", named: { finding, _ in finding.title }) { Page(finding: $0, in: $1) },
        RecordPage(Inspection.self, on: "ofsted", named: { inspection, _ in inspection.title }) {
            Page(inspection: $0, in: $1)
        },
        RecordPage(Intervention.self, on: "ofsted", named: { intervention, _ in intervention.title }) {
            Page(intervention: $0, in: $1)
        },
        RecordPage(Meeting.self, on: "board", named: { meeting, _ in "\(meeting.title), \(meeting.on.shortWords)" }) {
            Page(meeting: $0, in: $1)
        },
        RecordPage(Commitment.self, on: "scrutiny", named: { commitment, _ in commitment.text }) {
            Page(commitment: $0, in: $1)
        },
        RecordPage(LineOfEnquiry.self, on: "scrutiny", named: { enquiry, _ in enquiry.title }) {
            Page(enquiry: $0, in: $1)
        },
        RecordPage(Claim.self, on: "scrutiny", named: { claim, _ in claim.statement }) { Page(claim: $0, in: $1) },
        RecordPage(JourneyEvent.self, on: "overview", named: { event, _ in event.title }) {
            Page(event: $0, in: $1)
        },
        RecordPage(Council.self, on: "region", named: { council, _ in council.title }) { Page(council: $0, in: $1) },
        RecordPage(Partner.self, on: "front-door", named: { partner, _ in partner.title }) {
            Page(partner: $0, in: $1)
        },
        RecordPage(AcademyCohort.self, on: "workforce", named: { cohort, _ in cohort.title }) {
            Page(academyCohort: $0, in: $1)
        },
        RecordPage(Challenge.self, on: "practice", named: { challenge, _ in "\(challenge.id) \(challenge.subject)" }) {
            Page(challenge: $0, in: $1)
        },
        RecordPage(Clock.self, on: "overview", named: { "\($0.id) \($1.clockKinds[$0.kind]?.title ?? $0.kind.text)" }) {
            Page(clock: $0, in: $1)
        },
        RecordPage(Worker.self, on: "workforce", named: { worker, _ in worker.id.text }) { Page(worker: $0, in: $1) },
        RecordPage(Placement.self, on: "region", named: { placement, _ in placement.id.text }) {
            Page(placement: $0, in: $1)
        },
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
