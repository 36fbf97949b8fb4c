import ImprovementJourney
import JSON

/// The JSON Schemas (draft 2020-12) of the folder's files, made from the same lists of keys as the check.
///
/// What the check warns of (keys that nobody knows) is allowed; what it faults in the shape of one file is refused.
/// References between files, and values against each other, only `waymark check` can tell: days in order, lists of one
/// length, parts of a figure, a `source` left out of a record and of its file. `.ci/schemas` holds the two against each
/// other.
package enum JourneySchema {
    /// The schema of the files of a subject, as text that ends with a newline.
    ///
    /// - Parameters:
    ///   - subject: What the files are about.
    ///   - panels: The names of the panels that records may stand on.
    package static func text(for subject: JourneySubject, panels: [String]) -> String {
        var definitions: [(String, JSONValue)] =
            Self.common + [("panel", .object([("enum", .list(panels.map { .text($0) }))]))]
        let form = subject.shape.form
        for field in form.fields { collect(field.form, into: &definitions) }
        let head: [(String, JSONValue)] = [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("title", .text("\(subject.rawValue).json")),
            (
                "description",
                .text(
                    "\(subject.title.capitalisedSentence). Of a text, \(RecordReader.longestText) characters are shown."
                )
            ),
        ]
        return JSONValue.object(head + body(of: form) + [("$defs", .object(definitions))]).text()
    }

    private static let common: [(String, JSONValue)] = [
        (
            "day",
            .object([
                ("type", "string"), ("format", "date"), ("pattern", .text("^(" + dayPattern + ")$")),
            ])
        ),
        (
            "statedDate",
            .object([
                ("type", "string"),
                ("pattern", .text("^(" + dayPattern + "|" + year + "(-(0[1-9]|1[0-2]))?)$")),
            ])
        ),
        ("month", .object([("type", "string"), ("pattern", .text("^" + year + "-(0[1-9]|1[0-2])$"))])),
        ("period", .object([("type", "string"), ("pattern", .text("^" + year + "(-(0[1-9]|1[0-2])|-Q[1-4])?$"))])),
        (
            "scope",
            .object([
                ("type", "string"),
                ("pattern", "^(council|england|statistical neighbours|(team|service|council|region)/[\\s\\S]+)$"),
            ])
        ),
        (
            "figure",
            .object([
                (
                    "anyOf",
                    .list([
                        .object([("type", .list(["number", "null"]))] + bounds),
                        .object([("enum", .list(Form.missingWords.map { .text($0) }))]),
                    ])
                )
            ])
        ),
    ]

    /// Every number's bounds; those of one key take their place.
    private static let bounds: [(String, JSONValue)] = [
        ("minimum", .number(-JSONDocument.largestNumber)), ("maximum", .number(JSONDocument.largestNumber)),
    ]
    private static let year = "((19|20)[0-9]{2}|2100)"
    /// The days that there are, the 29th of February in leap years alone: 1900 and 2100 are none.
    private static let dayPattern =
        year + "-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|"
        + "(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29"

    private static func body(of record: RecordForm) -> [(String, JSONValue)] {
        let required = record.fields.filter { if case .required = $0.presence { true } else { false } }.map(\.key)
        var body: [(String, JSONValue)] = [
            ("type", "object"),
            ("properties", .object(record.fields.map { ($0.key, property($0)) })),
        ]
        if !required.isEmpty { body.append(("required", .list(required.map { .text($0) }))) }
        if !record.needsOneOf.isEmpty {
            let notNull = JSONValue.object([("not", .object([("type", "null")]))])
            let alternatives: [JSONValue] = record.needsOneOf.map { keys in
                .object([
                    ("required", .list(keys.map { .text($0) })),
                    ("properties", .object(keys.map { ($0, notNull) })),
                ])
            }
            body.append(("anyOf", .list(alternatives)))
        }
        return body
    }

    /// The schema of a key: what it may hold and what it says; null is the same as left out.
    private static func property(_ field: FieldForm) -> JSONValue {
        var members = value(field.form)
        for (bound, number) in [("minimum", field.least), ("maximum", field.most)] {
            guard let number else { continue }
            members.removeAll { $0.0 == bound }
            members.append((bound, .number(number)))
        }
        // The id of a record, unlike a reference to one, is told to be no empty text.
        if field.key == "id", case .text = field.form { members.append(("minLength", 1)) }
        if case .required = field.presence {
            return .object([("description", .text(field.purpose))] + members)
        }
        let orNull: [JSONValue] = [.object(members), .object([("type", "null")])]
        return .object([("description", .text(field.purpose)), ("anyOf", .list(orNull))])
    }

    private static func value(_ form: Form) -> [(String, JSONValue)] {
        switch form {
        case .text, .id: [("type", "string")]
        case .number: [("type", "number")] + bounds
        case .wholeNumber:
            [
                ("type", "integer"), ("minimum", .number(Double(Int32.min))), ("maximum", .number(Double(Int32.max))),
            ]
        case .flag: [("type", "boolean")]
        case .day: reference("day")
        case .dueDay:
            [("anyOf", .list([.object(reference("day")), .object(ongoing)]))]
        case .statedDate: reference("statedDate")
        case .month: reference("month")
        case .period: reference("period")
        case .scope: reference("scope")
        case .panel: reference("panel")
        case .figure: reference("figure")
        case .word(let words): [("enum", .list(words.map { .text($0) }))]
        case .list(let element): [("type", "array"), ("items", .object(value(element)))]
        case .orNull(let form): [("anyOf", .list([.object(value(form)), .object([("type", "null")])]))]
        case .record(let record): reference(record.name)
        }
    }

    /// The word in capitals or not: plans have it both ways.
    private static let ongoing: [(String, JSONValue)] = [
        ("type", "string"),
        (
            "pattern",
            .text("^" + Form.ongoing.map { "[\($0.uppercased())\($0)]" }.joined() + "$")
        ),
    ]

    private static func reference(_ name: String) -> [(String, JSONValue)] {
        [("$ref", .text("#/$defs/" + name.split(separator: " ").joined(separator: "-")))]
    }

    /// Adds the records that a form speaks of, each once.
    private static func collect(_ form: Form, into definitions: inout [(String, JSONValue)]) {
        switch form {
        case .list(let element): collect(element, into: &definitions)
        case .orNull(let element): collect(element, into: &definitions)
        case .record(let record):
            let name = record.name.split(separator: " ").joined(separator: "-")
            guard !definitions.contains(where: { $0.0 == name }) else { return }
            definitions.append((name, .object(body(of: record))))
            for field in record.fields { collect(field.form, into: &definitions) }
        default: break
        }
    }
}
