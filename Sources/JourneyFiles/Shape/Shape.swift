import ImprovementJourney
import JSON

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
    /// What a key of earlier versions is called now: a folder is not to lose anything by a new name.
    private let earlierKeys: [String: String]
    /// Where not empty, a record needs all keys of one of these.
    private let needsOneOf: [[String]]
    /// Tells what is wrong with a record as a whole, such as an end before its beginning.
    let check: @Sendable (Record, Int, inout RecordReader) -> Void

    init(
        _ name: String, blank: Record, _ fields: [Field<Record>], needsOneOf: [[String]] = [],
        earlierKeys: [String: String] = [:],
        check: @escaping @Sendable (Record, Int, inout RecordReader) -> Void = { _, _, _ in }
    ) {
        self.name = name
        self.blank = blank
        self.fields = fields
        hashes = fields.map { KeyHash.of($0.keyBytes) }
        mandatory = fields.indices.reduce(0) { $0 | (fields[$1].absent == nil ? 0 : 1 << UInt64($1)) }
        self.needsOneOf = needsOneOf
        self.earlierKeys = earlierKeys
        self.check = check
    }

    /// The keys of a kind of record that has a noun of its own.
    init(
        blank: Record, _ fields: [Field<Record>], earlierKeys: [String: String] = [:],
        check: @escaping @Sendable (Record, Int, inout RecordReader) -> Void = { _, _, _ in }
    ) where Record: JourneyRecord {
        self.init(Record.noun, blank: blank, fields, earlierKeys: earlierKeys, check: check)
    }

    var form: RecordForm { RecordForm(name: name, fields: fields.map(\.form), needsOneOf: needsOneOf) }

    /// Reads a record from the object at a node; nil, with faults told, where anything required is amiss.
    func read(_ object: Int, _ reader: inout RecordReader) -> Record? {
        guard reader.document.nodes[object].kind == .object else {
            return reader.misfit(object, .record(RecordForm(name: name, fields: [])))
        }
        let faults = reader.findings.faultCount
        let record = fill(object, &reader)
        guard reader.findings.faultCount == faults else { return nil }
        check(record, object, &reader)
        return reader.findings.faultCount == faults ? record : nil
    }

    /// Reads what is sound of the object at a node, faults or not: a whole file, whose entries stand for themselves.
    func fill(_ object: Int, _ reader: inout RecordReader) -> Record {
        var record = blank
        var seen: UInt64 = 0
        var expected = 0
        var key = object + 1
        let end = reader.document.end(of: object)
        while key < end {
            if let place = place(of: key, from: expected, in: reader.document) ?? placeOfEarlier(key, &reader) {
                expected = place + 1
                // Null is the same as left out.
                if reader.leavesOut(key + 1) {
                    seen |= 1 << UInt64(place)
                } else if reader.document.nodes[key + 1].kind != .null {
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

    /// The field of a key by its name in earlier versions, with a warning that tells the new one.
    private func placeOfEarlier(_ key: Int, _ reader: inout RecordReader) -> Int? {
        guard !earlierKeys.isEmpty else { return nil }
        let text = reader.document.text(key)
        guard let now = earlierKeys[text], let place = fields.firstIndex(where: { $0.form.key == now }) else {
            return nil
        }
        reader.warn(at: key, "`\(text)` is now called `\(now)`, and is read as that.", "Write `\(now)`.")
        return place
    }

    private func warnOfUnknown(_ key: Int, _ reader: inout RecordReader) {
        let text = reader.document.text(key)
        if PersonalKey.isPersonal(text, in: name) {
            return reader.warn(
                at: key,
                "`\(text.cutShort)` is not a key of \(name.withArticle), and is for personal data.",
                "Remove it from the file: records have numbers, never names.")
        }
        let remedy =
            reader.nearest(to: text, among: fields.lazy.map(\.form.key)).map {
                "Write `\($0)`, if that is meant; else remove it."
            }
            ?? "Remove it, or see the keys of \(name.withArticle) in Data/schema/README.md."
        reader.warn(at: key, "`\(text.cutShort)` is not a key of \(name.withArticle), and is passed over.", remedy)
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
