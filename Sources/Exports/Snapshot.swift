import ImprovementJourney
import JSON

/// A snapshot that was exported as JSON, read by the keys that docs/export-json.md documents; other keys are passed over.
package struct Snapshot: Sendable {
    /// The `format` that is written and read.
    package static let format = 2

    /// Why a text is no snapshot that can be read, as a sentence.
    package struct Failure: Error, Hashable {
        package let message: String

        package init(message: String) { self.message = message }
    }

    /// The council's name.
    package let council: String
    /// The day on which it stands.
    package let asAt: Day
    /// The protective marking; empty for none.
    package let marking: String
    /// The version of the program that made it.
    package let version: String
    /// Of what kinds its figures are.
    package let provenance: [Source.Kind]
    /// How many faults the files behind it had.
    package let faults: Int
    /// For whom it was written, by the name on the command line.
    package let audience: String
    /// How many rows of its tables were left out.
    package let leftOut: Int
    /// The pages, in order.
    let pages: [SnapshotPage]

    /// Reads the bytes of a file.
    ///
    /// - Parameter name: What the file is called, for what is wrong with it.
    package init(_ bytes: [UInt8], named name: String) throws(Failure) {
        let value: JSONValue
        do {
            value = try JSONDocument(bytes).value
        } catch {
            throw Failure(message: "\(name) is no snapshot: it is no JSON. \(error.message)")
        }
        guard let format = value["format"]?.asNumber, let pages = value["pages"]?.asList else {
            throw Failure(
                message: "\(name) is no snapshot. Write one with waymark snapshot --format json --output FILE.")
        }
        guard format == Double(Self.format) else {
            throw Failure(
                message: "\(name) is a snapshot of format \(JSONValue.text(of: format)); this program reads format "
                    + "\(Self.format). Compare with the program that wrote it, or write it anew.")
        }
        guard let day = value["asAt"]?.asText.flatMap({ Day($0) }) else {
            throw Failure(message: "\(name) is no snapshot: it does not say on which day it stands (asAt).")
        }
        council = value["council"]?.asText ?? ""
        asAt = day
        marking = value["marking"]?.asText ?? ""
        version = value["version"]?.asText ?? ""
        provenance = (value["provenance"]?.asList ?? []).compactMap { $0.asText.flatMap(Source.Kind.init(rawValue:)) }
        faults = value["faults"]?["count"]?.asNumber.flatMap { Int(exactly: $0) } ?? 0
        audience = value["audience"]?.asText ?? ""
        self.pages = pages.map(SnapshotPage.init)
        leftOut = self.pages.reduce(0) { $0 + $1.sections.reduce(0) { $0 + $1.leftOut } }
    }
}
