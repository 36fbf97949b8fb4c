import ImprovementJourney
import JSON
import JourneyFiles

/// The folder into which something is brought, as its files are.
///
/// It holds texts, not paths: an import is worked out before anything is written.
package struct ImportFolder: Sendable {
    /// The journey's files by name, sorted.
    let files: [(name: String, text: String)]
    /// What else of an import stands in the folder, which is no part of the journey.
    private let notes: [(name: String, text: String)]
    /// What files beside the journey's an import reads in a folder.
    package static let notes = [TeamMap.fileName]
    /// The folder of what comes with the program: frameworks, kinds of time limit.
    let common: String?
    /// All that the files say together.
    let record: Record

    package init(files: [(name: String, text: String)], common: String? = nil) {
        self.files = files.filter { !Self.notes.contains($0.name) }.sorted { $0.name < $1.name }
        notes = files.filter { Self.notes.contains($0.name) }
        self.common = common
        record = JourneyFolder.read(files: self.files, common: common).record
    }

    /// The text of a file; nil where it is not there.
    func text(of name: String) -> String? { (files + notes).first { $0.name == name }?.text }

    /// What the other files say, without those of these names.
    func record(without names: Set<String>) -> Record {
        JourneyFolder.read(files: files.filter { !names.contains($0.name) }, common: common).record
    }

    /// What a file of an earlier import holds; nil where there is none.
    ///
    /// A file of that name that no import wrote is somebody's own, and is refused: it is never touched.
    func earlier(_ name: String, measures: Register<Measure>) throws(ImportRefusal) -> Record? {
        guard text(of: name) != nil else { return nil }
        guard markedFile(name) != nil else {
            throw ImportRefusal(
                "\(name) was not written by waymark import, or cannot be read: a file kept by hand is never touched. "
                    + "Move it to another name first."
            )
        }
        guard let part = part(of: name, measures: measures) else {
            throw ImportRefusal("\(name) has faults: mend it, or remove it and import all of its files anew.")
        }
        return part
    }

    /// What a file holds by itself; nil where it is not there or has faults.
    func part(of name: String, measures: Register<Measure>) -> Record? {
        text(of: name).flatMap { JourneyFolder.part(of: name, bytes: Array($0.utf8), measures: measures) }
    }

    /// What an import writes at the top of its files; nil for a file that no import wrote.
    func markedFile(_ name: String) -> (subject: JourneySubject, source: Source.ID?, comment: String)? {
        guard let text = text(of: name), let subject = JourneySubject(fileName: name),
            let document = try? JSONDocument(Array(text.utf8))
        else { return nil }
        func value(_ key: String) -> String? {
            guard let node = document.member(Array(key.utf8), of: 0), document.nodes[node].kind == .text else {
                return nil
            }
            return document.text(node)
        }
        guard let comment = value("comment"), comment.hasPrefix(ImportTarget.mark) else { return nil }
        return (subject, value("source").map { Source.ID($0) }, comment)
    }

    /// The same, of a file whose source tells on which day it stands: that must be no later than what is brought.
    func earlier(
        _ name: String, from source: Source.ID, by day: Day, measures: Register<Measure>
    ) throws(ImportRefusal) -> Record? {
        let earlier = try earlier(name, measures: measures)
        if let before = earlier?.sources[source]?.published?.first, day < before {
            throw ImportRefusal(
                "\(name) stands as at \(before.words), later than \(day.words): bring the newest last.")
        }
        return earlier
    }

    /// The source of what the council itself has.
    func ownSource(_ id: Source.ID, _ title: String, asAt day: Day? = nil, note: String? = nil) -> Source {
        Source(
            id: id, kind: .council, publisher: record.council?.title ?? "The council", title: title,
            published: day.map { StatedDate($0) }, note: note)
    }

    /// The file as it would be written, beside what is there.
    func target(
        _ name: String, _ subject: JourneySubject, _ part: Record, source: Source.ID?, of kind: String,
        measures: Register<Measure>, makes: [String]
    ) -> ImportTarget {
        target(
            name, subject, part, source: source, measures: measures, makes: makes,
            comment:
                "\(ImportTarget.mark) \(kind): change nothing by hand, for the next import replaces it. What is your "
                + "own goes into another file."
        )
    }

    /// The journey's own file, where the folder has none: from then on it is its reader's.
    func journey(of council: Council, sources: [Source] = [], makes: [String]) -> ImportTarget {
        var part = Record()
        for source in sources { part.insert(source) }
        part.council = council
        return target(
            "journey.json", .journey, part, source: nil, measures: Register(), makes: makes,
            comment: "The council, its sources and settings: yours to change. See waymark schema journey.json.")
    }

    /// The file of a subject that holds definitions of measures alone: from then on it is its reader's.
    func definitions(_ subject: JourneySubject, _ part: Record, source: Source.ID) -> ImportTarget {
        target(
            "\(subject.rawValue).json", subject, part, source: source, measures: Register(),
            makes: ["\(part.measures.count.counted("measure")) defined."],
            comment: "Measures that imports fill, and whatever you add: yours to change. See waymark schema "
                + "\(subject.rawValue).json.")
    }

    /// The file of regions and councils that figures speak of.
    func areas(_ part: Record) -> ImportTarget {
        let titles = part.regions.map(\.title) + part.councils.map(\.title)
        return target(
            Self.areasName, .region, part, source: nil, of: "(areas that figures speak of)", measures: Register(),
            makes: ["Areas that the figures speak of: \(titles.joined(separator: ", "))."])
    }

    /// The name of that file.
    static let areasName = "region-areas.json"

    func target(
        _ name: String, _ subject: JourneySubject, _ part: Record, source: Source.ID?, measures: Register<Measure>,
        makes: [String], comment: String
    ) -> ImportTarget {
        target(
            name,
            text: JourneyWriter.text(
                subject: subject, part: part, defaultSource: source, comment: comment, measures: measures), makes: makes
        )
    }

    /// A file of this text as it would be written, beside what is there.
    func target(_ name: String, text: String, makes: [String]) -> ImportTarget {
        let before = self.text(of: name)
        return ImportTarget(
            name: name, text: text, makes: makes, change: before == nil ? .new : before == text ? .unchanged : .changed)
    }

    /// The problems that the folder would have with these files and has not now.
    func newProblems(with targets: [ImportTarget], panels: [String]) -> [FileProblem] {
        let targets = targets.filter { !Self.notes.contains($0.name) }
        guard !targets.isEmpty else { return [] }
        let names = Set(targets.map(\.name))
        let whole = (files.filter { !names.contains($0.name) } + targets.map { ($0.name, $0.text) })
            .sorted { $0.0 < $1.0 }
        func problems(_ files: [(name: String, text: String)]) -> [FileProblem] {
            JourneyFolder.read(files: files, panels: panels, common: common).problems
        }
        let before = Set(problems(files).map { $0.file + $0.message })
        return problems(whole).filter { !before.contains($0.file + $0.message) }
    }
}
