import ImprovementJourney
import JSON

extension JourneySubject {
    /// The keys that files of the subject have at the top, beside those that every file may have.
    var ownFields: [Field<Record>] {
        switch self {
        case .journey:
            [
                .optional("council", \.council, "The council whose journey it is."),
                .optional("opensAt", \.opensAt, "The day on which the journey opens; left out, today."),
                .defaulted("settings", \.settings, Settings(), "What the council sets for itself."),
            ]
        case .ofsted: [.records("inspections", Inspection.self, "Ofsted's inspections and visits.")]
        case .board:
            [
                .records(
                    "interventions", Intervention.self,
                    "What the Secretary of State did: notices, directions, commissioners."),
                .records("actions", Action.self, "The improvement plan."),
                .records("meetings", Meeting.self, "Meetings of the improvement board."),
                .records(
                    "acknowledged", Acknowledgement.self,
                    "Rows of the attention list that somebody left until a later day."),
            ]
        case .frontDoor: [.records("partners", Partner.self, "Who refers.")]
        case .court: [.records("cases", CourtCase.self, "Care cases, live and concluded.")]
        case .workforce:
            [
                .records("posts", Post.self, "Established positions, filled or vacant."),
                .records("workers", Worker.self, "Who fills posts; numbers, never names."),
                .records("academyCohorts", AcademyCohort.self, "The academy's cohorts."),
            ]
        case .practice: [.records("challenges", Challenge.self, "Challenges by independent reviewing officers.")]
        case .clocks: [.records("clocks", Clock.self, "Time limits of the case system, running and ended.")]
        case .teams:
            [
                .records("services", Service.self, "Parts of children's services."),
                .records("teams", Team.self, "Teams, by what they do."),
            ]
        case .region:
            [
                .records("regions", Region.self, "Regions of England."),
                .records("councils", Council.self, "Other councils, and one's own where the region's table shows it."),
                .records("payCaps", PayCap.self, "The memorandum's caps on agency pay."),
                .records("placements", Placement.self, "Agency workers placed in the region."),
                .records("staffSharing", StaffSharing.self, "Staff lent between councils."),
            ]
        case .scrutiny:
            [
                .records("enquiries", LineOfEnquiry.self, "What scrutiny asked."),
                .records("commitments", Commitment.self, "What it was promised."),
                .records("claims", Claim.self, "What was stated in public."),
            ]
        case .inspectionFrameworks:
            [
                .records("frameworks", InspectionFramework.self, "The rules that inspections are held under."),
                .records("kinds", InspectionKind.self, "The sorts of Ofsted event, graded and ungraded."),
            ]
        case .statutoryClocks: [.records("kinds", ClockKind.self, "The sorts of time limit that law and guidance set.")]
        case .agencyRules:
            [.records("ruleSets", AgencyRules.self, "Sets of rules on agency workers, each with whom it binds.")]
        case .bankHolidays:
            [
                .list(
                    "bankHolidays", \.bankHolidays,
                    "The bank holidays of England and Wales, whole years of them, substitute days included.")
            ]
        case .localAuthorities:
            [
                .records(
                    "localAuthorities", LocalAuthority.self,
                    "Councils of England with responsibility for children's services, and their statistical neighbours."
                )
            ]
        }
    }

    /// The subject whose files define records of a kind, on their own or inside others; nil where any file may.
    static func defining(_ kind: any JourneyRecord.Type) -> JourneySubject? { definingSubjects[kind.noun] }

    private static let definingSubjects: [String: JourneySubject] = {
        var subjects: [String: JourneySubject] = [:]
        for subject in allCases {
            for case .list(let entries) in subject.ownFields.map(\.form.form) {
                for noun in entries.recordNames { subjects[noun] = subject }
            }
        }
        return subjects
    }()

    /// The whole file: what every file may have, and the subject's own.
    var shape: Shape<Record> { shape(adding: []) }

    /// The whole file with further keys of its own.
    func shape(adding further: [Field<Record>]) -> Shape<Record> {
        var fields: [Field<Record>] = [
            .note("$schema", "The file's schema, for editors; not read."),
            .note("comment", "A remark for whoever edits the file; not read."),
        ]
        if self == .journey { fields.append(.format) }
        fields += [
            .defaultSource,
            .records("sources", Source.self, "Where figures and records come from."),
        ]
        fields += ownFields + further
        fields += [
            .records("measures", Measure.self, "Defined figures."),
            .series,
            .records("events", JourneyEvent.self, "What happened and belongs to no other record."),
        ]
        return Shape(
            "\(rawValue) file", blank: Record(), fields,
            earlierKeys: self == .board ? ["directionNotices": "interventions"] : [:])
    }
}

extension Field<Record> {
    /// A list of records that have ids.
    static func records<Kind: NamedRecord>(_ key: String, _ kind: Kind.Type, _ purpose: String) -> Field {
        Field(
            FieldForm(key: key, form: [Kind].form, presence: .optional, purpose: purpose),
            read: { node, record, reader in
                guard let records = [Kind].read(node, &reader) else { return }
                record[kind] = Register(records)
            },
            write: { record, context in
                let records = record[kind]
                return records.isEmpty ? nil : .list(records.map { $0.json(context) })
            })
    }

    static func note(_ key: String, _ purpose: String) -> Field {
        Field(
            FieldForm(key: key, form: .text, presence: .optional, purpose: purpose),
            read: { node, _, reader in _ = String.read(node, &reader) }, write: { _, _ in nil })
    }

    /// The version of the format.
    static var format: Field {
        Field(
            FieldForm(
                key: "format", form: .wholeNumber, presence: .required, least: 1, most: 1,
                purpose: "The version of this format: the number 1."),
            read: { node, _, reader in
                guard let format = Int.read(node, &reader), format != 1 else { return }
                reader.fault(
                    at: node, "`format` is \(format), and this program reads format 1.",
                    format > 1 ? "Use a newer program." : "Write 1.")
            },
            write: { _, _ in 1 })
    }

    /// The default source; read before everything else, see `FileReading`.
    static var defaultSource: Field {
        Field(
            FieldForm(
                key: "source", form: Source.ID.form, presence: .optional,
                purpose: "The source of this file's records, measures and series that name none."),
            read: { node, _, reader in _ = Source.ID.read(node, &reader) },
            write: { _, context in context.defaultSource?.json(context) })
    }

    /// The points of measures; made into series when the measures of all files are known.
    static var series: Field {
        Field(
            FieldForm(
                key: "series", form: [SeriesRecord].form, presence: .optional,
                purpose: "The measures' points, period by period."),
            read: { node, _, reader in
                if let records = [SeriesRecord].read(node, &reader) { reader.series += records }
            },
            write: { record, context in
                let series = record.series.values.sorted { $0.key.sortingText < $1.key.sortingText }
                return series.isEmpty
                    ? nil
                    : .list(
                        series.map { series in
                            let id = series.key.measure
                            let measure = record.measures[id] ?? context.measures[id]
                            return SeriesRecord(series, unit: measure?.unit).json(context)
                        })
            })
    }
}

extension Series.Key {
    /// Orders series in a file: by measure, then for whom, then part.
    var sortingText: String { "\(measure)\u{1}\(scope)\u{1}\(category ?? "")" }
}
