import ImprovementJourney
import JSON

/// One file of the folder as it was read, before it is held against the others.
struct FileReading: Sendable {
    let name: String
    let subject: JourneySubject
    private let panels: [String]
    private let shape: Shape<Record>
    /// What the file holds, without the entries that have a fault; without its series, which need the measures of all
    /// files.
    private(set) var part = Record()
    /// The text with its places; nil where it is no JSON.
    private(set) var reader: RecordReader?
    /// What is wrong with the file as it stands alone.
    private(set) var problems: [FileProblem] = []
    /// Whether anything of it can be used: it is JSON, and no fault is about the whole of it.
    private(set) var isUsable = true
    /// The entries that are left out, and the names of what they define.
    private(set) var leftOut: Set<FileEntries.Entry> = []
    private(set) var definedLeftOut: [RecordReader.Mention] = []
    /// What is wrong with the file as it is now, where this is how it was before; nil where this is how it is.
    private(set) var problemsNow: [FileProblem]?
    /// Names of records that may be somebody's, if the record's time is such.
    private(set) var namesToAsk: [RecordReader.NameToAsk] = []
    /// When it was read, for a reader, such as `14:32`; empty where nobody asks.
    var readAt = ""

    /// Reads a file's text; its records may name these panels, or any where there is none.
    ///
    /// - Parameters:
    ///   - shape: The file's keys; nil takes those of its subject.
    ///   - isOfProgram: Whether it comes with the program, so that nobody can have written of a person in it.
    init(
        name: String, subject: JourneySubject, bytes: [UInt8], panels: [String] = [], shape: Shape<Record>? = nil,
        isOfProgram: Bool = false
    ) {
        self.name = name
        self.subject = subject
        self.panels = panels
        self.shape = shape ?? subject.shape
        let document: JSONDocument
        do throws(JSONFault) {
            document = try JSONDocument(bytes)
        } catch {
            var places = LinePlaces(bytes)
            let place = places.place(of: error.offset)
            isUsable = false
            problems = [
                FileProblem(
                    file: name, line: place.line, column: place.column, severity: .fault, message: error.message,
                    remedy: error.remedy)
            ]
            return
        }
        var reader = read(document, leavingOut: [])
        if !isOfProgram { namesToAsk = reader.warnOfPersonalData(among: subject) }
        problems = located(reader.findings)
        leaveOut(entries(with: reader.findings.unusable))
    }

    /// An entry for a file that could not be opened.
    init(name: String, subject: JourneySubject, unreadable problem: FileProblem) {
        self.name = name
        self.subject = subject
        panels = []
        shape = subject.shape
        isUsable = false
        problems = [problem]
    }

    /// The file as it was, in the place of what is at fault now.
    func standing(inFor problems: [FileProblem]) -> FileReading {
        var reading = self
        reading.problemsNow = problems
        return reading
    }

    /// Whether all of the file is used.
    var isFaultless: Bool { isUsable && leftOut.isEmpty }

    /// The entries at these bytes; nil among them for the file as a whole.
    func entries(with offsets: [Int]) -> Set<FileEntries.Entry?> {
        guard !offsets.isEmpty, let reader else { return [] }
        let entries = FileEntries(reader.document)
        return Set(offsets.map { entries.entry(at: $0) })
    }

    /// Leaves out entries, and reads the others again where these had been read; all of the file where nil is among them.
    ///
    /// - Returns: Whether that is more than was left out before.
    @discardableResult
    mutating func leaveOut(_ entries: Set<FileEntries.Entry?>) -> Bool {
        guard let before = reader else { return false }
        let isNewlyOut = isUsable && entries.contains(nil)
        if isNewlyOut { isUsable = false }
        let new = Set(entries.compactMap(\.self)).subtracting(leftOut)
        guard !new.isEmpty else { return isNewlyOut }
        leftOut.formUnion(new)
        let all = FileEntries(before.document)
        definedLeftOut += before.definitions.filter { all.entry(of: $0.node).map(new.contains) ?? false }
        _ = read(before.document, leavingOut: Set(leftOut.map(\.node)))
        return true
    }

    /// Reads the records of the text but for the entries that begin at some nodes; what else was found is the reader's.
    private mutating func read(_ document: JSONDocument, leavingOut nodes: Set<Int>) -> RecordReader {
        var reader = RecordReader(document: document, panels: panels, leavingOut: nodes)
        if let node = document.member(Array("source".utf8), of: 0), document.nodes[node].kind == .text {
            reader.defaultSource = Source.ID(document.text(node))
        }
        if document.nodes[0].kind == .object {
            part = shape.fill(0, &reader)
        } else {
            let _: Record? = shape.read(0, &reader)
        }
        self.reader = reader
        return reader
    }

    /// Problems with line, column and path, in the order of the text; last those that are counted and not told.
    func located(_ findings: Findings) -> [FileProblem] {
        guard !findings.told.isEmpty, let document = reader?.document else { return [] }
        var places = LinePlaces(document.bytes)
        var problems = findings.told.sorted { $0.offset < $1.offset }.map { problem in
            let place = places.place(of: problem.offset)
            return FileProblem(
                file: name, line: place.line, column: place.column,
                path: document.pointer(to: document.node(at: problem.offset)), severity: problem.severity,
                message: problem.message, remedy: problem.remedy)
        }
        for severity in FileProblem.Severity.allCases {
            let untold = findings.count(severity) - findings.told.count { $0.severity == severity }
            if untold > 0 { problems.append(FileProblem(file: name, countOfOthers: untold, severity)) }
        }
        return problems
    }

    /// What is left out of each list, and which values at the top, each with the place of the first of these problems that
    /// is its fault.
    func leftOut(for problems: [FileProblem]) -> [JourneyFile.LeftOut] {
        guard !leftOut.isEmpty, let document = reader?.document else { return [] }
        let entries = FileEntries(document)
        var places = LinePlaces(document.bytes)
        let groups = Dictionary(grouping: leftOut, by: \.key).values.compactMap { group in
            group.min { $0.node < $1.node }.map { (first: $0, group: group) }
        }
        return groups.sorted { $0.first.node < $1.first.node }.map { first, group in
            let place = places.place(of: document.offset(of: first.node))
            let path = document.pointer(to: first.node)
            let fault = problems.first { $0.isFault && ($0.path == path || $0.path.hasPrefix(path + "/")) }
            return JourneyFile.LeftOut(
                key: first.key, count: group.count,
                of: group.contains { $0.isRecord } ? entries.count(of: first.key) : nil,
                line: fault?.line ?? place.line, column: fault?.column ?? place.column)
        }
    }
}

extension FileReading {
    /// The series that are left out, by what they say of themselves: all of a file that is JSON and cannot be used.
    var seriesLeftOut: Set<Series.Key> {
        guard let reader else { return [] }
        let document = reader.document
        guard isUsable else { return Set(reader.series.map(\.key)) }
        func text(_ key: String, of node: Int) -> String? {
            document.member(Array(key.utf8), of: node).flatMap {
                document.nodes[$0].kind == .text ? document.text($0) : nil
            }
        }
        return Set(
            leftOut.filter { $0.isRecord && $0.key == "series" }.compactMap { entry in
                guard let measure = text("measure", of: entry.node) else { return nil }
                return Series.Key(
                    Measure.ID(measure), text("scope", of: entry.node).flatMap { Scope($0) } ?? .council,
                    category: text("category", of: entry.node))
            })
    }

    /// Whether all that the file gives stands in a record: then nothing is missing there for want of the file.
    ///
    /// Records are told by their names and series by their periods: whatever other file has them now says what they are.
    func isHeld(by record: Record) -> Bool {
        guard record.registers.hasAll(of: part.registers) else { return false }
        if let council = part.council, record.council?.id != council.id { return false }
        if let opensAt = part.opensAt, record.opensAt != opensAt { return false }
        if part.settings != Settings(), record.settings != part.settings { return false }
        guard Set(part.bankHolidays.map(\.on)).isSubset(of: record.bankHolidays.map(\.on)) else { return false }
        return (reader?.series ?? []).allSatisfy { series in
            guard series.count > 0 else { return true }
            guard let measure = record.measures[series.measure], let own = series.series(of: measure),
                let last = own.last, let held = record.series[own.key]
            else { return false }
            return held[own.first] != nil && held[last] != nil
        }
    }
}
