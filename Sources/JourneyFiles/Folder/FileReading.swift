import ImprovementJourney
import JSON

/// One file of the folder as it was read, before it is held against the others.
struct FileReading: Sendable {
    /// A problem at a byte of the file.
    typealias Problem = RecordReader.Problem

    let name: String
    let subject: JourneySubject
    /// What the file holds; without its series, which need the measures of all files.
    var part = Record()
    /// The text with its places; nil where it is no JSON.
    private(set) var reader: RecordReader?
    /// What is wrong with the file as it stands alone.
    private(set) var problems: [FileProblem] = []
    /// What is wrong with the file as it is now, where this is how it was before; nil where this is how it is.
    private(set) var problemsNow: [FileProblem]?
    /// When it was read, for a reader, such as `14:32`; empty where nobody asks.
    var readAt = ""

    /// Reads a file's text; its records may name these panels, or any where there is none.
    ///
    /// - Parameter shape: The file's keys; nil takes those of its subject.
    init(
        name: String, subject: JourneySubject, bytes: [UInt8], panels: [String] = [], shape: Shape<Record>? = nil
    ) {
        self.name = name
        self.subject = subject
        let document: JSONDocument
        do throws(JSONFault) {
            document = try JSONDocument(bytes)
        } catch {
            var places = LinePlaces(bytes)
            let place = places.place(of: error.offset)
            problems = [
                FileProblem(
                    file: name, line: place.line, column: place.column, severity: .fault, message: error.message,
                    remedy: error.remedy)
            ]
            return
        }
        var reader = RecordReader(document: document, panels: panels)
        if let node = document.member(Array("source".utf8), of: 0), document.nodes[node].kind == .text {
            reader.defaultSource = Source.ID(document.text(node))
        }
        if let part = (shape ?? subject.shape).read(0, &reader) { self.part = part }
        self.reader = reader
        problems = located(reader.problems)
    }

    /// An entry for a file that could not be opened.
    init(name: String, subject: JourneySubject, unreadable problem: FileProblem) {
        self.name = name
        self.subject = subject
        problems = [problem]
    }

    /// The file as it was, in the place of what is at fault now.
    func standing(inFor problems: [FileProblem]) -> FileReading {
        var reading = self
        reading.problemsNow = problems
        return reading
    }

    /// Whether the file by itself is fit to be used.
    var isSound: Bool { !problems.contains { $0.severity == .fault } }

    /// Problems with line and column, in the order of the text.
    func located(_ problems: [Problem]) -> [FileProblem] {
        guard !problems.isEmpty, let reader else { return [] }
        var places = LinePlaces(reader.document.bytes)
        return problems.sorted { $0.offset < $1.offset }.map { problem in
            let place = places.place(of: problem.offset)
            return FileProblem(
                file: name, line: place.line, column: place.column, severity: problem.severity,
                message: problem.message, remedy: problem.remedy)
        }
    }
}
