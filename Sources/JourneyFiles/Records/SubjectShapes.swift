import ImprovementJourney
import JSON

extension JourneySubject {
    /// The keys that files of the subject have at the top, beside those that every file may have.
    var ownFields: [Field<Journey>] {
        switch self {
        case .journey:
            [
                .optional("council", \.council, "The council whose journey it is."),
                .optional("opensAt", \.opensAt, "The day on which the journey opens; left out, its last dated thing."),
                .defaulted("settings", \.settings, Settings(), "What the council sets for itself."),
            ]
        case .ofsted: [.records("inspections", \.inspections, "Ofsted's inspections and visits.")]
        case .board:
            [
                .records("directionNotices", \.directionNotices, "Directions of the Secretary of State."),
                .records("actions", \.actions, "The improvement plan."),
                .records("meetings", \.meetings, "Meetings of the improvement board."),
            ]
        case .frontDoor: [.records("partners", \.partners, "Who refers.")]
        case .court: [.records("cases", \.courtCases, "Care cases, live and concluded.")]
        case .workforce:
            [
                .records("posts", \.posts, "Established positions, filled or vacant."),
                .records("workers", \.workers, "Who fills posts; numbers, never names."),
                .records("academyCohorts", \.academyCohorts, "The academy's cohorts."),
            ]
        case .practice: [.records("challenges", \.challenges, "Challenges by independent reviewing officers.")]
        case .teams:
            [
                .records("services", \.services, "Parts of children's services."),
                .records("teams", \.teams, "Teams, by what they do."),
            ]
        case .region:
            [
                .records("regions", \.regions, "Regions of England."),
                .records("councils", \.councils, "Other councils, and one's own where the region's table shows it."),
                .records("payCaps", \.payCaps, "The memorandum's caps on agency pay."),
                .records("placements", \.placements, "Agency workers placed in the region."),
                .records("staffSharing", \.staffSharing, "Staff lent between councils."),
            ]
        case .scrutiny:
            [
                .records("enquiries", \.enquiries, "What scrutiny asked."),
                .records("commitments", \.commitments, "What it was promised."),
                .records("claims", \.claims, "Figures stated in public."),
            ]
        }
    }

    /// The whole file: what every file may have, and the subject's own.
    var shape: Shape<Journey> {
        var fields: [Field<Journey>] = [
            .note("$schema", "The file's schema, for editors; not read."),
            .note("comment", "A remark for whoever edits the file; not read."),
        ]
        if self == .journey { fields.append(.format) }
        fields += [
            .defaultSource,
            .records("sources", \.sources, "Where figures and records come from."),
        ]
        fields += ownFields
        fields += [
            .records("measures", \.measures, "Defined figures."),
            .series,
            .records("events", \.events, "What happened and belongs to no other record."),
        ]
        return Shape("\(rawValue) file", blank: Journey(asAt: Day(daysSince1970: 0)), fields)
    }
}

extension Field<Journey> {
    /// A list of records that have ids.
    static func records<Entry: NamedRecord>(
        _ key: String, _ path: any Path<Journey, Register<Entry>>, _ purpose: String
    ) -> Field {
        Field(
            FieldForm(key: key, form: [Entry].form, presence: .optional, purpose: purpose),
            read: { node, journey, reader in
                guard let records = [Entry].read(node, &reader) else { return }
                journey[keyPath: path] = Register(records)
            },
            write: { journey, context in
                let records = journey[keyPath: path]
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
            write: { journey, context in
                let series = journey.series.values.sorted { $0.key.sortingText < $1.key.sortingText }
                return series.isEmpty
                    ? nil
                    : .list(
                        series.map { series in
                            let id = series.key.measure
                            let measure = journey.measures[id] ?? context.measures[id]
                            return SeriesRecord(series, unit: measure?.unit).json(context)
                        })
            })
    }
}

extension Series.Key {
    /// Orders series in a file: by measure, then for whom, then part.
    var sortingText: String { "\(measure)\u{1}\(scope)\u{1}\(category ?? "")" }
}
