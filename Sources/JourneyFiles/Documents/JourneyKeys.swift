import ImprovementJourney
import JSON

/// The tables of all keys of all files, as Markdown, made from the same lists of keys as the check.
package enum JourneyKeys {
    /// The document, ending with a newline; records may stand on the panels of these names.
    package static func text(panels: [String]) -> String {
        var text = """
            # Every key of every file

            Made from the code by `make documents`; do not edit. The format itself is explained in
            [the data's README](../README.md). A key that need not be there may also be null.
            The panels are \(panels.map { "`\($0)`" }.joined(separator: ", ")).

            ## What every file may have

            """
        let shared = JourneySubject.teams.shape.form.fields.filter { field in
            !JourneySubject.teams.ownFields.contains { $0.form.key == field.key }
        }
        append(shared, to: &text)
        var told: Set<String> = []
        for field in shared { appendRecords(field.form, to: &text, told: &told) }
        for subject in JourneySubject.allCases {
            text += "\n## \(subject.rawValue).json: \(subject.title)\n"
            let format = subject.shape.form.fields.filter { $0.key == "format" }
            let own = format + subject.ownFields.map(\.form)
            append(own, to: &text)
            for field in own { appendRecords(field.form, to: &text, told: &told) }
        }
        return text
    }

    private static func append(_ fields: [FieldForm], to text: inout String) {
        text += "\n| key | holds | needed | says |\n| --- | --- | --- | --- |\n"
        for field in fields {
            let needed =
                switch field.presence {
                case .required: "yes"
                case .optional: "no"
                case .inherited: "unless the file has one"
                }
            text += "| `\(field.key)` | \(holds(field)) | \(needed) | \(field.purpose) |\n"
        }
    }

    private static func holds(_ field: FieldForm) -> String {
        var text = words(field.form)
        switch (field.least, field.most) {
        case (let least?, let most?) where least == most: text = JSONValue.text(of: least)
        case (let least?, let most?): text += ", \(JSONValue.text(of: least)) to \(JSONValue.text(of: most))"
        case (let least?, nil): text += ", \(JSONValue.text(of: least)) or more"
        case (nil, let most?): text += ", \(JSONValue.text(of: most)) or less"
        case (nil, nil): break
        }
        return text
    }

    private static func words(_ form: Form) -> String {
        switch form {
        case .list(let element): "list: " + words(element)
        case .orNull(let form): words(form) + " or null"
        case .record(let record): "[\(record.name)](#\(record.name.split(separator: " ").joined(separator: "-")))"
        default: form.words
        }
    }

    private static func appendRecords(_ form: Form, to text: inout String, told: inout Set<String>) {
        switch form {
        case .list(let element): appendRecords(element, to: &text, told: &told)
        case .orNull(let element): appendRecords(element, to: &text, told: &told)
        case .record(let record):
            guard told.insert(record.name).inserted else { return }
            text += "\n### \(record.name.capitalisedSentence)\n"
            append(record.fields, to: &text)
            for field in record.fields { appendRecords(field.form, to: &text, told: &told) }
        default: break
        }
    }
}
