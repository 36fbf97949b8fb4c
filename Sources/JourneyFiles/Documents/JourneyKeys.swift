import ImprovementJourney
import JSON

/// The keys of all files, made from the same lists of keys as the check: for tables in Markdown, and for the manual.
package enum JourneyKeys {
    /// The keys of a file or of a kind of record in it.
    package struct Group: Sendable {
        /// The name of the file with what it holds, or that of the record.
        package let title: String
        /// Whether it is a kind of record, and not what stands at a file's top.
        package let isRecord: Bool
        package let keys: [Key]
    }

    /// A key.
    package struct Key: Sendable {
        package let name: String
        /// What its value is, such as `a text`.
        package let holds: String
        /// The same, kinds of record as links to their tables.
        fileprivate let linkedHolds: String
        /// Whether it must be there, in a word or two.
        package let needed: String
        package let purpose: String
    }

    /// What every file may have, then each file's own; behind each the kinds of record that were not told before.
    package static let groups: [Group] = {
        var groups: [Group] = []
        var told: Set<String> = []
        func append(_ title: String, _ fields: [FieldForm]) {
            groups.append(Group(title: title, isRecord: false, keys: fields.map { Key($0) }))
            for field in fields { appendRecords(field.form) }
        }
        func appendRecords(_ form: Form) {
            switch form {
            case .list(let element), .orNull(let element): appendRecords(element)
            case .record(let record):
                guard told.insert(record.name).inserted else { return }
                groups.append(
                    Group(title: record.name.capitalisedSentence, isRecord: true, keys: record.fields.map { Key($0) }))
                for field in record.fields { appendRecords(field.form) }
            default: break
            }
        }
        let shared = JourneySubject.teams.shape.form.fields.filter { field in
            !JourneySubject.teams.ownFields.contains { $0.form.key == field.key }
        }
        append("What every file may have", shared)
        for subject in JourneySubject.allCases {
            let format = subject.shape.form.fields.filter { $0.key == "format" }
            append("\(subject.rawValue).json: \(subject.title)", format + subject.ownFields.map(\.form))
        }
        return groups
    }()

    /// The tables as Markdown, ending with a newline; records may stand on the panels of these names.
    package static func text(panels: [String]) -> String {
        var text = """
            # Every key of every file

            Made from the code by `make documents`; do not edit. The format itself is explained in
            [the data's README](../README.md). A key that need not be there may also be null.
            The panels are \(panels.map { "`\($0)`" }.joined(separator: ", ")).

            """
        for group in groups {
            text += "\n\(group.isRecord ? "###" : "##") \(group.title)\n"
            text += "\n| key | holds | needed | says |\n| --- | --- | --- | --- |\n"
            for key in group.keys {
                text += "| `\(key.name)` | \(key.linkedHolds) | \(key.needed) | \(key.purpose) |\n"
            }
        }
        return text
    }
}

extension JourneyKeys.Key {
    fileprivate init(_ field: FieldForm) {
        name = field.key
        holds = Self.holds(field, isLinked: false)
        linkedHolds = Self.holds(field, isLinked: true)
        needed =
            switch field.presence {
            case .required: "yes"
            case .optional: "no"
            case .inherited: "unless the file has one"
            }
        purpose = field.purpose
    }

    private static func holds(_ field: FieldForm, isLinked: Bool) -> String {
        var text = words(field.form, isLinked)
        switch (field.least, field.most) {
        case (let least?, let most?) where least == most: text = JSONValue.text(of: least)
        case (let least?, let most?): text += ", \(JSONValue.text(of: least)) to \(JSONValue.text(of: most))"
        case (let least?, nil): text += ", \(JSONValue.text(of: least)) or more"
        case (nil, let most?): text += ", \(JSONValue.text(of: most)) or less"
        case (nil, nil): break
        }
        return text
    }

    private static func words(_ form: Form, _ isLinked: Bool) -> String {
        switch form {
        case .list(let element): return "list: " + words(element, isLinked)
        case .orNull(let form): return words(form, isLinked) + " or null"
        case .record(let record):
            let place = record.name.split(separator: " ").joined(separator: "-")
            return isLinked ? "[\(record.name)](#\(place))" : record.name
        default: return form.words
        }
    }
}
