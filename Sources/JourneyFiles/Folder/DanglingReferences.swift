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
    private let isOut: [Bool]
    /// The files that are kept out.
    private let out: [Int]
    /// What the files that are kept out define, as far as they could be read, with the first that does.
    private let definedOut: [RecordKey: Int]
    /// The names that the other files have, by kind.
    private let names: [ObjectIdentifier: [String]]
    private var remedies: [RecordKey: String] = [:]
    private var sought: [ObjectIdentifier: Int] = [:]
    private var missingKinds: [ObjectIdentifier: MissingKind] = [:]
    /// The files that are out and have, or might have, what others speak of.
    private(set) var causes: Set<Int> = []

    init(_ files: [FileReading], isOut: [Bool], defined: some Sequence<RecordKey>) {
        self.files = files
        self.isOut = isOut
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

    /// A fault for a record that no file has; a warning where the file that should have it is itself out, and nothing
    /// where the file that refers to it is out as well.
    ///
    /// Told once a file and cause, at the first place: for each missing record, for each file that is out, and for each
    /// kind of which no file has a single record. A hundred cases of a missing team are one fault.
    mutating func problems(
        of references: [RecordReader.Mention], in reader: RecordReader, file: Int
    ) -> [FileReading.Problem] {
        var knockOns: [KnockOn] = []
        var places: [Cause: Int] = [:]
        for reference in references {
            let cause = cause(of: reference.name)
            if case .fileOut = cause, isOut[file] { continue }
            if let place = places[cause] {
                knockOns[place].more += 1
            } else {
                places[cause] = knockOns.count
                knockOns.append(KnockOn(cause: cause, reference: reference))
            }
        }
        return knockOns.map { problem($0, in: reader, file: file) }
    }

    /// Why a reference leads nowhere.
    private enum Cause: Hashable {
        /// A file that is out has the record, or might.
        case fileOut(Int)
        /// No file has any record of the kind.
        case noneOfKind(ObjectIdentifier)
        /// No file has this one.
        case record(RecordKey)
    }

    /// The references of a file that lead nowhere for one reason.
    private struct KnockOn {
        let cause: Cause
        /// The first.
        let reference: RecordReader.Mention
        /// How many follow it.
        var more = 0
    }

    private func cause(of name: RecordKey) -> Cause {
        if let out = fileOut(name) { return .fileOut(out) }
        let kind = ObjectIdentifier(name.kind)
        return names[kind] == nil ? .noneOfKind(kind) : .record(name)
    }

    private mutating func problem(_ knockOn: KnockOn, in reader: RecordReader, file: Int) -> FileReading.Problem {
        let name = knockOn.reference.name
        let offset = reader.document.offset(of: knockOn.reference.node)
        let missing = "\(reader.name(of: knockOn.reference.node)) names \(name.words) \"\(name.id)\" that"
        func more(_ what: String) -> String {
            switch knockOn.more {
            case 0: ""
            case 1: "; 1 more place of this file names \(what)"
            default: "; \(knockOn.more) more places of this file name \(what)"
            }
        }
        switch knockOn.cause {
        case .fileOut(let out):
            causes.insert(out)
            return FileReading.Problem(
                offset: offset, severity: .warning,
                message: "\(missing) is missing while \(files[out].name) has faults\(more("what is missing with it")).",
                remedy: "Mend \(files[out].name) first.")
        case .noneOfKind(let kind):
            missingKinds[kind, default: MissingKind(kind: name.kind)].files.append(files[file].name)
            let home = JourneySubject.defining(name.kind).map { "\($0.rawValue).json" }
            return FileReading.Problem(
                offset: offset, severity: .fault, message: "\(missing) no file has\(more("such records")).",
                remedy: home.map { "Add them to \($0): no file has a single \(name.kind.noun)." } ?? remedy(name))
        case .record:
            return FileReading.Problem(
                offset: offset, severity: .fault, message: "\(missing) no file has\(more("it")).", remedy: remedy(name))
        }
    }

    /// A kind of record that others speak of and no file has.
    private struct MissingKind {
        let kind: any JourneyRecord.Type
        /// The files that speak of it.
        var files: [String] = []
    }

    /// What is missing altogether, as a fault of the file that should have it, from which the others follow.
    var roots: [FileProblem] {
        missingKinds.values.compactMap { missing in
            guard let subject = JourneySubject.defining(missing.kind) else { return nil }
            let file = "\(subject.rawValue).json"
            let others = missing.files.filter { $0 != file }
            guard !others.isEmpty else { return nil }
            return FileProblem(
                file: file, severity: .fault,
                message: "No file has \(missing.kind.noun.withArticle), and \(others.joined(separator: ", ")) "
                    + "\(others.count == 1 ? "speaks" : "speak") of them: kept out for this.",
                remedy: files.contains { $0.name == file }
                    ? "Add them to \(file)." : "Add \(file), or put it back if it was moved away.")
        }.sorted { ($0.file, $0.message) < ($1.file, $1.message) }
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
