import ImprovementJourney
import JSON

/// Holds the files of a folder against each other and makes one record of the sound ones.
///
/// A file that refers to what no file has is at fault and kept out, and what it defines is then missing to others;
/// so the files are held against each other again until no more drop out. Mostly once is enough.
struct Joining {
    private let files: [FileReading]
    /// What comes with the program.
    let common: CommonFiles
    /// The files that are kept out.
    private(set) var isOut: [Bool]
    /// Faults found against other files; by file.
    private var faults: [[FileProblem]]
    /// What no file has at all and others speak of; found in the first round.
    private var roots: [FileProblem]?
    /// Warnings found against other files in the last round; by file.
    private var warnings: [[FileProblem]]
    /// The files for whose faults others are told of.
    private var isCause: Set<Int> = []
    /// What the files that are not out say together.
    private(set) var record = Record()

    /// Holds files against each other.
    init(_ files: [FileReading], common: CommonFiles = .none) {
        self.files = files
        self.common = common
        isOut = files.map { !$0.isSound }
        faults = files.map { _ in [] }
        warnings = files.map { _ in [] }
        run()
    }

    /// Everything that is wrong: first what others follow from, then file by file.
    var problems: [FileProblem] {
        let order = files.indices.filter(isCause.contains) + files.indices.filter { !isCause.contains($0) }
        return (roots ?? []) + order.flatMap { problems(of: $0) }
    }

    /// Everything that is wrong with one file, in the order of its text.
    func problems(of file: Int) -> [FileProblem] {
        ((files[file].problemsNow ?? files[file].problems) + faults[file] + warnings[file]).enumerated()
            .sorted {
                ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
            }
            .map(\.element)
    }

    private mutating func run() {
        repeat {} while !round()
        record.files = files.indices.map { index in
            let problems = problems(of: index)
            let first = problems.first { $0.severity == .fault }
            return JourneyFile(
                name: files[index].name,
                fault: first.map { $0.line > 0 ? "Line \($0.line), column \($0.column): \($0.message)" : $0.message },
                lastGood: files[index].problemsNow == nil || isOut[index] ? nil : files[index].readAt,
                problems: problems)
        }
        record.setEnds()
    }

    /// Holds the files that are not out against each other; false where one more drops out.
    private mutating func round() -> Bool {
        record = Record()
        var defined: [RecordKey: Int] = [:]
        var own = common.defined
        defined.reserveCapacity(files.reduce(0) { $0 + ($1.reader?.definitions.count ?? 0) })
        var found: [[FileReading.Problem]] = files.map { _ in [] }
        for index in files.indices where !isOut[index] {
            guard let reader = files[index].reader else { continue }
            for definition in reader.definitions {
                // The journey's own council may stand in the region's table as well.
                if files[index].subject == .journey, definition.name.kind == Council.self {
                    own.insert(definition.name)
                } else if let earlier = defined.updateValue(index, forKey: definition.name) {
                    defined[definition.name] = earlier
                    found[index].append(duplicate(definition, reader, of: files[earlier].name, in: files[index].name))
                }
            }
            if let problem = record.take(files[index].part, of: reader) { found[index].append(problem) }
        }
        record.take(common)
        func leadsNowhere(_ name: RecordKey) -> Bool {
            guard defined[name] == nil, !own.contains(name) else { return false }
            return common.hasFrameworks || JourneySubject.defining(name.kind) != .inspectionFrameworks
        }
        let isDangling = files.map { file in
            file.reader?.references.contains { leadsNowhere($0.name) } ?? false
        }
        if isDangling.contains(true) {
            var dangling = DanglingReferences(files, isOut: isOut, defined: Array(defined.keys) + common.defined)
            for index in files.indices where isDangling[index] {
                guard let reader = files[index].reader else { continue }
                let missing = reader.references.filter { leadsNowhere($0.name) }
                found[index] += dangling.problems(of: missing, in: reader, file: index)
            }
            if roots == nil { roots = dangling.roots }
            isCause = dangling.causes
        } else {
            isCause = []
        }
        roots = roots ?? []
        var checks: [(file: Int, check: SeriesCheck)] = []
        var repeated: Set<Series.Key> = []
        for index in files.indices where !isOut[index] {
            guard let reader = files[index].reader else { continue }
            var check = SeriesCheck(reader: reader, partners: record.partners)
            repeated.formUnion(check.add(to: &record))
            checks.append((index, check))
            record.fitPeriods(of: reader.claims, in: reader, problems: &found[index])
            found[index] += InspectionCheck(reader, record).problems
        }
        if !repeated.isEmpty {
            var joining = SeriesJoining(files, isOut: isOut)
            joining.join(repeated, in: &record)
            for (index, problem) in joining.problems { found[index].append(problem) }
        }
        for (index, var check) in checks {
            check.compare(with: record)
            found[index] += check.problems
        }
        var isLast = true
        for index in files.indices {
            let located = files[index].located(found[index])
            warnings[index] = located.filter { $0.severity == .warning }
            let new = located.filter { $0.severity == .fault }
            if isOut[index] {
                // Told in the first round; later ones would blame the file for what fell out with others.
                if faults[index].isEmpty, !files[index].isSound { faults[index] = new }
            } else if !new.isEmpty {
                faults[index] = new
                isOut[index] = true
                isLast = false
            }
        }
        return isLast
    }

    private func duplicate(
        _ definition: RecordReader.Mention, _ reader: RecordReader, of earlier: String, in file: String
    ) -> FileReading.Problem {
        let place = earlier == file ? "in this file" : "in \(earlier)"
        return FileReading.Problem(
            offset: reader.document.offset(of: definition.node), severity: .fault,
            message:
                "\(definition.name.words.capitalizedFirst) \"\(definition.name.id)\" stands \(place) already.",
            remedy: "Give one of the two an id of its own, or remove it.")
    }
}

extension Record {
    /// Adds what one file holds, without its series; a second council or opening day is a fault.
    fileprivate mutating func take(_ part: Record, of reader: RecordReader) -> FileReading.Problem? {
        var problem: FileReading.Problem?
        let isSecond =
            part.council != nil && council != nil || part.opensAt != nil && opensAt != nil
            || part.settings != Settings() && settings != Settings()
        if isSecond {
            problem = FileReading.Problem(
                offset: 0, severity: .fault,
                message: "Another journey file names the council, opening day or settings.",
                remedy: "Keep `council`, `opensAt` and `settings` in one file.")
        }
        council = council ?? part.council
        opensAt = opensAt ?? part.opensAt
        if part.settings != Settings() { settings = part.settings }
        bankHolidays += part.bankHolidays
        registers.take(part.registers)
        return problem
    }
}
