import ImprovementJourney
import JSON

/// Tells of references to records that no file has, or that a file has which is kept out.
///
/// Names are gathered once for all references, and the nearest is sought for so many a kind: where hundreds are missing
/// a file is missing, not a letter.
struct DanglingReferences {
    /// For how many missing names of a kind the nearest one is sought.
    static let mostNearest = 100

    private let files: [FileReading]
    /// The files that are kept out.
    private let out: [Int]
    /// What the files that are kept out define, as far as they could be read, with the first that does.
    private let definedOut: [RecordKey: Int]
    /// The names that the other files have, by kind.
    private let names: [ObjectIdentifier: [String]]
    private var remedies: [RecordKey: String] = [:]
    private var sought: [ObjectIdentifier: Int] = [:]

    init(_ files: [FileReading], isOut: [Bool], defined: some Sequence<RecordKey>) {
        self.files = files
        out = files.indices.filter { isOut[$0] }
        var definedOut: [RecordKey: Int] = [:]
        for index in out {
            for definition in files[index].reader?.definitions ?? [] where definedOut[definition.name] == nil {
                definedOut[definition.name] = index
            }
        }
        self.definedOut = definedOut
        names = Dictionary(grouping: defined) { ObjectIdentifier($0.kind) }.mapValues { $0.map(\.id).sorted() }
    }

    /// A fault for a reference to nothing; a warning where the file that should have it is itself out, and nothing where
    /// the file that refers to it is out as well.
    mutating func problem(
        of reference: RecordReader.Mention, in reader: RecordReader, fileIsOut: Bool
    ) -> FileReading.Problem? {
        let key = reader.name(of: reference.node)
        let missing = "\(key) names \(reference.name.words) \"\(reference.name.id)\" that"
        let offset = reader.document.offset(of: reference.node)
        if let out = fileOut(reference.name) {
            guard !fileIsOut else { return nil }
            return FileReading.Problem(
                offset: offset, severity: .warning,
                message: "\(missing) is missing while \(files[out].name) has faults.",
                remedy: "Mend \(files[out].name) first.")
        }
        return FileReading.Problem(
            offset: offset, severity: .fault, message: "\(missing) no file has.", remedy: remedy(reference.name))
    }

    /// The file kept out that has the record; else the first that might.
    private func fileOut(_ name: RecordKey) -> Int? {
        guard !out.isEmpty else { return nil }
        let subject = JourneySubject.defining(name.kind)
        func mayHave(_ index: Int) -> Bool { subject == nil || subject == files[index].subject }
        if let index = definedOut[name], mayHave(index) { return index }
        return out.first(where: mayHave)
    }

    private mutating func remedy(_ name: RecordKey) -> String {
        if let known = remedies[name] { return known }
        let kind = ObjectIdentifier(name.kind)
        let place = JourneySubject.defining(name.kind).map { "to \($0.rawValue).json" } ?? "to a file"
        sought[kind, default: 0] += 1
        let near = sought[kind, default: 0] <= Self.mostNearest ? Nearest.of(name.id, among: names[kind] ?? []) : nil
        let remedy =
            near.map { "Write \"\($0)\", if that is meant; else add it \(place)." }
            ?? "Correct it, or add \(name.words) of that id \(place)."
        remedies[name] = remedy
        return remedy
    }
}
