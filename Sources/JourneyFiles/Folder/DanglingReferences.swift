import ImprovementJourney
import JSON

/// Tells of references to records that no file has, or that a file has which is kept out.
///
/// Names are gathered once for all references, and the nearest is sought for so many a kind: where hundreds are missing
/// a file is missing, not a letter.
struct DanglingReferences {
    private let files: [FileReading]
    /// The files that are kept out.
    private let out: [Int]
    /// What the files that are kept out define, as far as they could be read, with the first that does.
    private let definedOut: [RecordKey: Int]
    /// What entries that are left out define, with the file and the node.
    private let definedLeftOut: [RecordKey: (file: Int, node: Int)]
    /// The names that are defined, by kind.
    private let names: [ObjectIdentifier: [String]]
    private var remedies: [RecordKey: String] = [:]
    private var sought: [ObjectIdentifier: Int] = [:]
    private var missingKinds: [ObjectIdentifier: MissingKind] = [:]
    /// Sources that are not known because what should define them is at fault.
    private(set) var unknownSources: Set<Source.ID> = []
    /// The files that have, or might have, what others speak of, if they had no fault.
    private(set) var causes: Set<Int> = []

    init(_ files: [FileReading], defined: some Sequence<RecordKey>) {
        self.files = files
        out = files.indices.filter { !files[$0].isUsable }
        var definedOut: [RecordKey: Int] = [:]
        var definedLeftOut: [RecordKey: (file: Int, node: Int)] = [:]
        for (index, file) in files.enumerated() {
            for definition in file.definedLeftOut where definedLeftOut[definition.name] == nil {
                definedLeftOut[definition.name] = (index, definition.node)
            }
            guard !file.isUsable else { continue }
            for definition in file.reader?.definitions ?? [] where definedOut[definition.name] == nil {
                definedOut[definition.name] = index
            }
        }
        self.definedOut = definedOut
        self.definedLeftOut = definedLeftOut
        names = Dictionary(grouping: defined) { ObjectIdentifier($0.kind) }.mapValues { $0.map(\.id).sorted() }
    }

    /// A fault for a record that no file has; a warning where what should define it is itself at fault, and nothing where
    /// the file that refers to it is out as well.
    ///
    /// A record with such a warning stays: its own figures are sound. Only a series whose measure is missing cannot be
    /// read.
    ///
    /// Told once a file and cause, at the first place: for each missing record, for each file that is out, and for each
    /// kind of which no file has a single record. A hundred cases of a missing team are one problem.
    mutating func findings(of references: [RecordReader.Mention], in reader: RecordReader, file: Int) -> Findings {
        var findings = Findings()
        var knockOns: [KnockOn] = []
        var places: [Cause: Int] = [:]
        let entries = FileEntries(reader.document)
        for reference in references {
            let cause = cause(of: reference.name)
            if case .fileOut = cause, !files[file].isUsable { continue }
            if isFault(cause, of: reference.name.kind)
                || reference.name.kind == Measure.self && entries.entry(of: reference.node)?.key == "series"
            {
                findings.leaveOut(at: reader.document.offset(of: reference.node))
            } else if reference.name.kind == Source.self {
                unknownSources.insert(Source.ID(reference.name.id))
            }
            if let place = places[cause] {
                knockOns[place].more += 1
            } else {
                places[cause] = knockOns.count
                knockOns.append(KnockOn(cause: cause, reference: reference))
            }
        }
        for knockOn in knockOns { tell(knockOn, in: reader, file: file, &findings) }
        return findings
    }

    /// Whether a cause is a fault of the place that speaks of the record, and not only of what should define it.
    private func isFault(_ cause: Cause, of kind: any JourneyRecord.Type) -> Bool {
        switch cause {
        case .fileOut, .leftOut: false
        case .noneOfKind: JourneySubject.defining(kind) == nil
        case .record: true
        }
    }

    /// Why a reference leads nowhere.
    private enum Cause: Hashable {
        /// A file that is out has the record, or might.
        case fileOut(Int)
        /// An entry that is left out defines it.
        case leftOut(RecordKey)
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
        if definedLeftOut[name] != nil { return .leftOut(name) }
        if let out = fileOut(name) { return .fileOut(out) }
        let kind = ObjectIdentifier(name.kind)
        return names[kind] == nil ? .noneOfKind(kind) : .record(name)
    }

    private mutating func tell(_ knockOn: KnockOn, in reader: RecordReader, file: Int, _ findings: inout Findings) {
        let name = knockOn.reference.name
        let severity: FileProblem.Severity = isFault(knockOn.cause, of: name.kind) ? .fault : .warning
        if case .fileOut(let out) = knockOn.cause { causes.insert(out) }
        if case .leftOut(let key) = knockOn.cause, let home = definedLeftOut[key]?.file { causes.insert(home) }
        if case .noneOfKind(let kind) = knockOn.cause {
            missingKinds[kind, default: MissingKind(kind: name.kind)].files.append(files[file].name)
        }
        let offset = reader.document.offset(of: knockOn.reference.node)
        // Words take longer than counting: where hundreds of names are missing, most of them are only counted.
        guard findings.tellsMore(severity) else { return findings.add(severity, at: offset, "", "") }
        let missing = "\(reader.name(of: knockOn.reference.node)) names \(name.words) \"\(name.id.cutShort)\" that"
        func more(_ what: String) -> String {
            switch knockOn.more {
            case 0: ""
            case 1: "; 1 more place of this file names \(what)"
            default: "; \(knockOn.more) more places of this file name \(what)"
            }
        }
        switch knockOn.cause {
        case .fileOut(let out):
            findings.add(
                severity, at: offset,
                "\(missing) is missing while \(files[out].name) has faults\(more("what is missing with it")).",
                "Mend \(files[out].name) first.")
        case .leftOut(let key):
            let home = definedLeftOut[key].map { files[$0.file].name } ?? ""
            findings.add(
                severity, at: offset, "\(missing) is left out of \(home) for a fault\(more("it")).",
                "Mend \(home) first.")
        case .noneOfKind:
            let home = JourneySubject.defining(name.kind).map { "\($0.rawValue).json" }
            findings.add(
                severity, at: offset, "\(missing) no file has\(more("such records")).",
                home.map { "Add them to \($0): no file has a single \(name.kind.noun)." } ?? remedy(name))
        case .record:
            findings.add(severity, at: offset, "\(missing) no file has\(more("it")).", remedy(name))
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
                    + "\(others.count == 1 ? "speaks" : "speak") of them.",
                remedy: files.contains { $0.name == file }
                    ? "Add them to \(file)." : "Add \(file), or put it back if it was moved away.")
        }.sorted { ($0.file, $0.message) < ($1.file, $1.message) }
    }

    /// The file kept out that has the record; else the first that might.
    private func fileOut(_ name: RecordKey) -> Int? {
        guard !out.isEmpty else { return nil }
        let subject = JourneySubject.defining(name.kind)
        func mayHave(_ index: Int) -> Bool {
            // The journey's own council stands in its own file.
            subject == nil || subject == files[index].subject
                || name.kind == Council.self && files[index].subject == .journey
        }
        if let index = definedOut[name], mayHave(index) { return index }
        return out.first(where: mayHave)
    }

    private mutating func remedy(_ name: RecordKey) -> String {
        if let known = remedies[name] { return known }
        let kind = ObjectIdentifier(name.kind)
        let place = JourneySubject.defining(name.kind).map { "to \($0.rawValue).json" } ?? "to a file"
        sought[kind, default: 0] += 1
        let near = sought[kind, default: 0] <= Nearest.most ? Nearest.of(name.id, among: names[kind] ?? []) : nil
        let remedy =
            near.map { "Write \"\($0)\", if that is meant; else add it \(place)." }
            ?? "Correct it, or add \(name.words) of that id \(place)."
        remedies[name] = remedy
        return remedy
    }
}
