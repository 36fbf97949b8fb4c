import ImprovementJourney
import JSON

/// One key of a record: how it is read and written, and what is told of it.
struct Field<Record: Sendable>: Sendable {
    let form: FieldForm
    let keyBytes: [UInt8]
    let read: @Sendable (Int, inout Record, inout RecordReader) -> Void
    /// What is done where the key is left out; nil for nothing.
    let absent: (@Sendable (Int, String, inout Record, inout RecordReader) -> Void)?
    /// The value to be written; nil where the key is left out.
    let write: @Sendable (Record, WritingContext) -> JSONValue?

    init(
        _ form: FieldForm, read: @escaping @Sendable (Int, inout Record, inout RecordReader) -> Void,
        absent: (@Sendable (Int, String, inout Record, inout RecordReader) -> Void)? = nil,
        write: @escaping @Sendable (Record, WritingContext) -> JSONValue?
    ) {
        self.form = form
        keyBytes = Array(form.key.utf8)
        self.read = read
        self.write = write
        guard absent == nil, form.presence == .required else {
            self.absent = absent
            return
        }
        self.absent = { object, name, _, reader in
            reader.fault(at: object, "The \(name) has no `\(form.key)`.", "Add `\(form.key)`: \(form.form.words).")
        }
    }
}

extension Field {
    /// A key that every record must have.
    static func required<Property: FileValue>(
        _ key: String, _ path: any Path<Record, Property>, least: Double? = nil, most: Double? = nil,
        _ purpose: String
    ) -> Field {
        let property = StoredProperty(path)
        let form = FieldForm(
            key: key, form: Property.form, presence: .required, least: least, most: most, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                guard let value = Property.read(node, &reader), reader.isWithin(least, most, node) else { return }
                property.set(value, in: &record)
            },
            write: { $0[keyPath: path].json($1) })
    }

    /// A key that may be left out: the property is then nil.
    static func optional<Property: FileValue>(
        _ key: String, _ path: any Path<Record, Property?>, least: Double? = nil, most: Double? = nil,
        _ purpose: String
    ) -> Field {
        let property = StoredProperty(path)
        let form = FieldForm(
            key: key, form: Property.form, presence: .optional, least: least, most: most, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                guard let value = Property.read(node, &reader), reader.isWithin(least, most, node) else { return }
                property.set(value, in: &record)
            },
            write: { $0[keyPath: path]?.json($1) })
    }

    /// A key that may be left out: the property is then that of the blank record.
    static func defaulted<Property: FileValue & Equatable>(
        _ key: String, _ path: any Path<Record, Property>, _ standard: Property, least: Double? = nil,
        most: Double? = nil, _ purpose: String
    ) -> Field {
        let property = StoredProperty(path)
        let form = FieldForm(
            key: key, form: Property.form, presence: .optional, least: least, most: most, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                guard let value = Property.read(node, &reader), reader.isWithin(least, most, node) else { return }
                property.set(value, in: &record)
            },
            write: { $0[keyPath: path] == standard ? nil : $0[keyPath: path].json($1) })
    }

    /// A list that may be left out where it is empty.
    static func list<Element: FileValue>(
        _ key: String, _ path: any Path<Record, [Element]>, _ purpose: String
    ) -> Field {
        let property = StoredProperty(path)
        let form = FieldForm(key: key, form: [Element].form, presence: .optional, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                if let value = [Element].read(node, &reader) { property.set(value, in: &record) }
            },
            write: { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path].json($1) })
    }

    /// The name by which other records refer to the record.
    static func id(_ path: any Path<Record, Identifier<Record>>, _ purpose: String) -> Field
    where Record: NamedRecord {
        let property = StoredProperty(path)
        return Field(
            FieldForm(key: "id", form: .text, presence: .required, purpose: purpose),
            read: { node, record, reader in
                guard let text = String.read(node, &reader) else { return }
                if text.isEmpty { reader.fault(at: node, "`id` is empty.", "Give the record a name of its own.") }
                reader.definitions.append(
                    RecordReader.Mention(name: RecordKey(kind: Record.self, id: text), node: node))
                property.set(Identifier(text), in: &record)
            },
            write: { $0[keyPath: path].json($1) })
    }

    /// The day by which something is due; nil where it is left out, or goes on without one.
    static func due(_ key: String, _ path: any Path<Record, Day?>, _ purpose: String) -> Field {
        let property = StoredProperty(path)
        return Field(
            FieldForm(key: key, form: .dueDay, presence: .optional, purpose: purpose),
            read: { node, record, reader in
                // Plans have it with a capital as often as without.
                let isText = reader.document.nodes[node].kind == .text
                if isText, reader.document.text(node).lowercased() == Form.ongoing { return }
                guard let day = reader.document.day(node), Day.recordedYears.contains(day.year) else {
                    let _: Day? = reader.misfit(node, .dueDay)
                    return
                }
                property.set(day, in: &record)
            },
            write: { $0[keyPath: path]?.json($1) })
    }

    /// The source of a record; the file's default where it is left out.
    static func source(_ path: any Path<Record, Source.ID>) -> Field {
        let property = StoredProperty(path)
        return Field(
            FieldForm(
                key: "source", form: Source.ID.form, presence: .inherited,
                purpose: "Where it comes from; left out, it is the file's `source`."),
            read: { node, record, reader in
                if let source = Source.ID.read(node, &reader) { property.set(source, in: &record) }
            },
            absent: { object, name, record, reader in
                guard let source = reader.defaultSource else {
                    return reader.fault(
                        at: object, "The \(name) has no `source`, and the file names no default.",
                        "Add `source` to the record, or once at the top of the file.")
                }
                property.set(source, in: &record)
            },
            write: { $0[keyPath: path] == $1.defaultSource ? nil : $0[keyPath: path].json($1) })
    }

    /// The panel that the record concerns most.
    static func panel(_ path: any Path<Record, String>) -> Field {
        let property = StoredProperty(path)
        return Field(
            FieldForm(
                key: "panel", form: .panel, presence: .required,
                purpose: "The panel that shows it, by the panel's name."),
            read: { node, record, reader in
                guard let name = String.read(node, &reader) else { return }
                guard reader.panels.isEmpty || reader.panels.contains(name) else {
                    let _: String? = reader.misfit(node, .word(reader.panels))
                    return
                }
                property.set(name, in: &record)
            },
            write: { $0[keyPath: path].json($1) })
    }
}
