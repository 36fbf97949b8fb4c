import ImprovementJourney
import JSON

/// Holds the files of a folder against each other and makes one record of what is sound.
///
/// An entry that refers to what no file has is at fault and left out, and what it defines is then missing to others; so
/// the files are held against each other again until no more is left out. Mostly once is enough. What speaks of a record
/// that is left out for a fault of its own stays: one slip in `teams.json` takes no court case away.
struct Joining {
    private var files: [FileReading]
    /// What comes with the program.
    let common: CommonFiles
    /// Faults found against other files, in all rounds; by file.
    private var faults: [Findings]
    /// What no file has at all and others speak of; found in the first round.
    private var roots: [FileProblem]?
    /// Warnings found against other files in the last round; by file.
    private var warnings: [Findings]
    /// The files for whose faults others are told of.
    private var isCause: Set<Int> = []
    /// What is sound of all files together.
    private(set) var record = Record()

    /// Holds files against each other.
    init(_ files: [FileReading], common: CommonFiles = .none) {
        self.files = files
        self.common = common
        faults = files.map { _ in Findings() }
        warnings = files.map { _ in Findings() }
        run()
    }

    /// Everything that is wrong: first what others follow from, then file by file.
    var problems: [FileProblem] {
        let order = files.indices.filter(isCause.contains) + files.indices.filter { !isCause.contains($0) }
        return (roots ?? []) + order.flatMap { problems(of: $0) }
    }

    /// Everything that is wrong with one file, in the order of its text.
    func problems(of file: Int) -> [FileProblem] {
        let reading = files[file]
        let all =
            (reading.problemsNow ?? reading.problems) + reading.located(faults[file]) + reading.located(warnings[file])
        // What is counted and not told comes last.
        return all.enumerated().sorted {
            ($0.element.isCountOfOthers ? 1 : 0, $0.element.line, $0.element.column, $0.offset)
                < ($1.element.isCountOfOthers ? 1 : 0, $1.element.line, $1.element.column, $1.offset)
        }.map(\.element)
    }

    /// Whether nothing of a file can be used.
    func isOut(_ file: Int) -> Bool { !files[file].isUsable }

    /// Whether all of a file is used.
    func isFaultless(_ file: Int) -> Bool { files[file].isFaultless }

    private mutating func run() {
        repeat {} while !round()
        record.setEnds()
        for index in files.indices where !files[index].namesToAsk.isEmpty {
            guard let reader = files[index].reader else { continue }
            warnings[index].add(reader.warnings(of: files[index].namesToAsk, on: record.ends))
        }
        record.files = files.indices.map { index in
            let problems = problems(of: index)
            let isBefore = files[index].problemsNow != nil && files[index].isUsable
            let first = isOut(index) || isBefore ? problems.first(where: \.isFault) : nil
            var file = JourneyFile(
                name: files[index].name,
                fault: first.map { $0.line > 0 ? "Line \($0.line), column \($0.column): \($0.message)" : $0.message },
                lastGood: isBefore ? files[index].readAt : nil,
                leftOut: isOut(index) ? [] : files[index].leftOut(for: problems), problems: problems)
            file.seriesLeftOut = files[index].seriesLeftOut
            return file
        }
    }

    /// Holds what is used of the files against each other; false where more is left out of it.
    private mutating func round() -> Bool {
        let isFirst = roots == nil
        record = Record()
        var defined: [RecordKey: Int] = [:]
        var own = common.defined
        defined.reserveCapacity(files.reduce(0) { $0 + ($1.reader?.definitions.count ?? 0) })
        var found = files.map { _ in Findings() }
        for index in files.indices where !isOut(index) {
            guard let reader = files[index].reader else { continue }
            for definition in reader.definitions {
                // The journey's own council may stand in the region's table as well.
                if files[index].subject == .journey, definition.name.kind == Council.self {
                    own.insert(definition.name)
                } else if let earlier = defined.updateValue(index, forKey: definition.name) {
                    defined[definition.name] = earlier
                    tellDuplicate(definition, reader, of: files[earlier].name, in: files[index].name, &found[index])
                }
            }
            record.take(files[index].part, of: reader, &found[index])
        }
        record.take(common)
        func leadsNowhere(_ name: RecordKey) -> Bool {
            guard defined[name] == nil, !own.contains(name) else { return false }
            return JourneySubject.defining(name.kind).map { !common.missing.contains($0) } ?? true
        }
        let isDangling = files.map { file in
            file.reader?.references.contains { leadsNowhere($0.name) } ?? false
        }
        if isDangling.contains(true) {
            var dangling = DanglingReferences(files, defined: Array(defined.keys) + common.defined)
            for index in files.indices where isDangling[index] {
                guard let reader = files[index].reader else { continue }
                let missing = reader.references.filter { leadsNowhere($0.name) }
                found[index].add(dangling.findings(of: missing, in: reader, file: index))
            }
            for id in dangling.unknownSources.sorted(by: { $0.text < $1.text }) {
                record.insert(
                    Source(
                        id: id, kind: .unknown, publisher: "Source not known", title: "\(id), whose file has a fault"))
            }
            if roots == nil { roots = dangling.roots }
            isCause = dangling.causes
        } else {
            isCause = []
        }
        roots = roots ?? []
        var checks: [(file: Int, check: SeriesCheck)] = []
        var repeated: Set<Series.Key> = []
        for index in files.indices where !isOut(index) {
            guard let reader = files[index].reader else { continue }
            var check = SeriesCheck(reader: reader, partners: record.partners)
            repeated.formUnion(check.add(to: &record))
            checks.append((index, check))
            record.fit(reader.claims, in: reader, &found[index])
            record.check(reader.promises, in: reader, &found[index])
            found[index].add(InspectionCheck(reader, record).findings)
            if !reader.clocks.isEmpty { found[index].add(ClockCheck(reader, record).findings) }
        }
        if !repeated.isEmpty {
            var joining = SeriesJoining(files)
            joining.join(repeated, in: &record)
            for (index, findings) in joining.findings { found[index].add(findings) }
        }
        for (index, var check) in checks {
            check.compare(with: record)
            found[index].add(check.findings)
        }
        let readers = files.indices.map { isOut($0) ? nil : files[$0].reader }
        for (index, findings) in RecordContradictions(readers, record).findings { found[index].add(findings) }
        var isLast = true
        for index in files.indices {
            // Of a file that is out altogether the first round tells; later ones would blame it for what fell out with it.
            if isFirst || !isOut(index) { faults[index].add(found[index].only(.fault)) }
            warnings[index] = found[index].only(.warning)
            guard !isOut(index), !found[index].unusable.isEmpty else { continue }
            if files[index].leaveOut(files[index].entries(with: found[index].unusable)) { isLast = false }
        }
        return isLast
    }

    private func tellDuplicate(
        _ definition: RecordReader.Mention, _ reader: RecordReader, of earlier: String, in file: String,
        _ findings: inout Findings
    ) {
        let place = earlier == file ? "in this file" : "in \(earlier)"
        findings.add(
            .fault, at: reader.document.offset(of: definition.node),
            "\(definition.name.words.capitalisedSentence) \"\(definition.name.id.cutShort)\" stands \(place) already.",
            "Give one of the two an id of its own, or remove it.")
    }
}

extension Record {
    /// Adds what one file holds, without its series; a second council or opening day is a fault.
    fileprivate mutating func take(_ part: Record, of reader: RecordReader, _ findings: inout Findings) {
        func tellSecond(_ key: String) {
            findings.add(
                .fault, at: reader.document.offset(of: reader.place(of: key, in: 0)),
                "Another journey file has `\(key)` already.",
                "Keep `council`, `opensAt` and `settings` in one file.")
        }
        if part.council != nil, council != nil { tellSecond("council") }
        if part.opensAt != nil, opensAt != nil { tellSecond("opensAt") }
        if part.settings != Settings(), settings != Settings() { tellSecond("settings") }
        council = council ?? part.council
        opensAt = opensAt ?? part.opensAt
        if settings == Settings() { settings = part.settings }
        bankHolidays += part.bankHolidays
        registers.take(part.registers)
    }
}
