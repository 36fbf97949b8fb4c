import ImprovementJourney
import JSON

/// A record as the files have it: a type with a list of its keys.
///
/// The list is the one place that names them: reading, writing, the check, the JSON Schema and the tables of keys
/// all come from it. To add a key, give the type a property and the list a line.
protocol FileRecord: FileValue {
    static var shape: Shape<Self> { get }
}

/// A record that has an id, by which others may refer to it.
protocol NamedRecord: FileRecord, JourneyRecord {}

extension FileRecord {
    static var form: Form { .record(shape.form) }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self? { shape.read(node, &reader) }
    func json(_ context: WritingContext) -> JSONValue { Self.shape.json(self, context) }
}

/// A path to a stored property that may be used from any thread.
typealias Path<Record, Property> = WritableKeyPath<Record, Property> & Sendable

/// The keys of a record and how to build one.
struct Shape<Record: Sendable>: Sendable {
    /// What one record is called, such as `court case`.
    let name: String
    /// A record with nothing in it, which the keys then fill.
    let blank: Record
    let fields: [Field<Record>]
    /// A hash of each key, in the order of the fields.
    private let hashes: [UInt32]
    /// The fields for which something is to be done where they are left out, one bit each.
    private let mandatory: UInt64
    /// Where not empty, a record needs all keys of one of these.
    private let needsOneOf: [[String]]
    /// Tells what is wrong with a record as a whole, such as an end before its beginning.
    let check: @Sendable (Record, Int, inout RecordReader) -> Void

    init(
        _ name: String, blank: Record, _ fields: [Field<Record>], needsOneOf: [[String]] = [],
        check: @escaping @Sendable (Record, Int, inout RecordReader) -> Void = { _, _, _ in }
    ) {
        self.name = name
        self.blank = blank
        self.fields = fields
        hashes = fields.map { KeyHash.of($0.keyBytes) }
        mandatory = fields.indices.reduce(0) { $0 | (fields[$1].absent == nil ? 0 : 1 << UInt64($1)) }
        self.needsOneOf = needsOneOf
        self.check = check
    }

    /// The keys of a kind of record that has a noun of its own.
    init(
        blank: Record, _ fields: [Field<Record>],
        check: @escaping @Sendable (Record, Int, inout RecordReader) -> Void = { _, _, _ in }
    ) where Record: JourneyRecord {
        self.init(Record.noun, blank: blank, fields, check: check)
    }

    var form: RecordForm { RecordForm(name: name, fields: fields.map(\.form), needsOneOf: needsOneOf) }

    /// Reads a record from the object at a node; nil, with faults told, where anything required is amiss.
    func read(_ object: Int, _ reader: inout RecordReader) -> Record? {
        guard reader.document.nodes[object].kind == .object else {
            return reader.misfit(object, .record(RecordForm(name: name, fields: [])))
        }
        let problems = reader.problems.count
        var record = blank
        var seen: UInt64 = 0
        var expected = 0
        var key = object + 1
        let end = reader.document.end(of: object)
        while key < end {
            if let place = place(of: key, from: expected, in: reader.document) {
                expected = place + 1
                // Null is the same as left out.
                if reader.document.nodes[key + 1].kind != .null {
                    seen |= 1 << UInt64(place)
                    fields[place].read(key + 1, &record, &reader)
                }
            } else {
                warnOfUnknown(key, &reader)
            }
            key = reader.document.end(of: key + 1)
        }
        var missing = mandatory & ~seen
        while missing != 0 {
            fields[missing.trailingZeroBitCount].absent?(object, name, &record, &reader)
            missing &= missing - 1
        }
        if reader.problems.count > problems, reader.problems[problems...].contains(where: { $0.severity == .fault }) {
            return nil
        }
        check(record, object, &reader)
        return record
    }

    /// The field of a key; the keys mostly stand in the order of the list, so the next is tried first.
    private func place(of key: Int, from expected: Int, in document: JSONDocument) -> Int? {
        let hash = document.nodes[key].hash
        for step in hashes.indices {
            let place = expected + step < hashes.count ? expected + step : expected + step - hashes.count
            if hashes[place] == hash, document.text(key, is: fields[place].keyBytes) { return place }
        }
        return nil
    }

    private func warnOfUnknown(_ key: Int, _ reader: inout RecordReader) {
        let text = reader.document.text(key)
        let remedy =
            Nearest.of(text, among: fields.map(\.form.key)).map { "Write `\($0)`, if that is meant; else remove it." }
            ?? "Remove it, or see the keys of \(name.withArticle) in Data/schema/README.md."
        reader.warn(at: key, "`\(text)` is not a key of \(name.withArticle), and is passed over.", remedy)
    }

    /// The record as the file has it, without what is empty or as it would be if left out.
    func json(_ record: Record, _ context: WritingContext) -> JSONValue {
        var members: [JSONValue.Member] = []
        members.reserveCapacity(fields.count)
        for field in fields {
            if let value = field.write(record, context) { members.append(JSONValue.Member(field.form.key, value)) }
        }
        return .members(members)
    }
}

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
        let form = FieldForm(
            key: key, form: Property.form, presence: .required, least: least, most: most, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                guard let value = Property.read(node, &reader), reader.isWithin(least, most, node) else { return }
                record[keyPath: path] = value
            },
            write: { $0[keyPath: path].json($1) })
    }

    /// A key that may be left out: the property is then nil.
    static func optional<Property: FileValue>(
        _ key: String, _ path: any Path<Record, Property?>, least: Double? = nil, most: Double? = nil,
        _ purpose: String
    ) -> Field {
        let form = FieldForm(
            key: key, form: Property.form, presence: .optional, least: least, most: most, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                guard let value = Property.read(node, &reader), reader.isWithin(least, most, node) else { return }
                record[keyPath: path] = value
            },
            write: { $0[keyPath: path]?.json($1) })
    }

    /// A key that may be left out: the property is then that of the blank record.
    static func defaulted<Property: FileValue & Equatable>(
        _ key: String, _ path: any Path<Record, Property>, _ standard: Property, least: Double? = nil,
        most: Double? = nil, _ purpose: String
    ) -> Field {
        let form = FieldForm(
            key: key, form: Property.form, presence: .optional, least: least, most: most, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                guard let value = Property.read(node, &reader), reader.isWithin(least, most, node) else { return }
                record[keyPath: path] = value
            },
            write: { $0[keyPath: path] == standard ? nil : $0[keyPath: path].json($1) })
    }

    /// A list that may be left out where it is empty.
    static func list<Element: FileValue>(
        _ key: String, _ path: any Path<Record, [Element]>, _ purpose: String
    ) -> Field {
        let form = FieldForm(key: key, form: [Element].form, presence: .optional, purpose: purpose)
        return Field(
            form,
            read: { node, record, reader in
                if let value = [Element].read(node, &reader) { record[keyPath: path] = value }
            },
            write: { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path].json($1) })
    }

    /// The name by which other records refer to the record.
    static func id(_ path: any Path<Record, Identifier<Record>>, _ purpose: String) -> Field
    where Record: NamedRecord {
        Field(
            FieldForm(key: "id", form: .text, presence: .required, purpose: purpose),
            read: { node, record, reader in
                guard let text = String.read(node, &reader) else { return }
                if text.isEmpty { reader.fault(at: node, "`id` is empty.", "Give the record a name of its own.") }
                reader.definitions.append(
                    RecordReader.Mention(name: RecordKey(kind: Record.self, id: text), node: node))
                record[keyPath: path] = Identifier(text)
            },
            write: { $0[keyPath: path].json($1) })
    }

    /// The source of a record; the file's default where it is left out.
    static func source(_ path: any Path<Record, Source.ID>) -> Field {
        Field(
            FieldForm(
                key: "source", form: Source.ID.form, presence: .inherited,
                purpose: "Where it comes from; left out, it is the file's `source`."),
            read: { node, record, reader in
                if let source = Source.ID.read(node, &reader) { record[keyPath: path] = source }
            },
            absent: { object, name, record, reader in
                guard let source = reader.defaultSource else {
                    return reader.fault(
                        at: object, "The \(name) has no `source`, and the file names no default.",
                        "Add `source` to the record, or once at the top of the file.")
                }
                record[keyPath: path] = source
            },
            write: { $0[keyPath: path] == $1.defaultSource ? nil : $0[keyPath: path].json($1) })
    }

    /// The panel that the record concerns most.
    static func panel(_ path: any Path<Record, String>) -> Field {
        Field(
            FieldForm(
                key: "panel", form: .panel, presence: .required,
                purpose: "The panel that shows it, by the panel's name."),
            read: { node, record, reader in
                guard let name = String.read(node, &reader) else { return }
                guard reader.panels.isEmpty || reader.panels.contains(name) else {
                    let _: String? = reader.misfit(node, .word(reader.panels))
                    return
                }
                record[keyPath: path] = name
            },
            write: { $0[keyPath: path].json($1) })
    }
}

extension RecordReader {
    /// Whether a number is within bounds, with a fault told where it is not; true for what is no number.
    mutating func isWithin(_ least: Double?, _ most: Double?, _ node: Int) -> Bool {
        guard least != nil || most != nil, document.nodes[node].kind == .number else { return true }
        let number = document.nodes[node].number
        if let least, number < least {
            fault(
                at: node, "\(name(of: node)) is \(document.excerpt(node)), below \(JSONValue.text(of: least)).",
                "Write \(JSONValue.text(of: least)) or more.")
            return false
        }
        if let most, number > most {
            fault(
                at: node, "\(name(of: node)) is \(document.excerpt(node)), above \(JSONValue.text(of: most)).",
                "Write \(JSONValue.text(of: most)) or less.")
            return false
        }
        return true
    }
}
