import Documents
import ImprovementJourney

/// The faults of the files that a document was made from: which files lack what, and the first faults in full.
///
/// A document whose figures lack something says so at its top; where the faults are, it tells at its end.
package struct DataFaults: Hashable, Sendable {
    /// How many faults a document tells in full; the others it counts.
    package static let mostTold = 20

    /// A file with faults.
    package struct File: Hashable, Sendable {
        /// The file's name.
        package var name: String
        /// When its figures were read that stand here, such as `14:32`; nil where what the faults keep out is missing.
        package var asOf: String?
        /// In a few words what is shown of it: `1 of 805 cases left out (court.json:14:9)`.
        package var note: String
    }

    /// The files, in the order of their first fault.
    package private(set) var files: [File] = []
    /// The first faults, at most so many.
    package private(set) var told: [FileProblem] = []
    /// How many faults there are in all.
    package private(set) var count = 0

    /// The faults among problems; `files` tells what is left out for them, or of before.
    package init(_ problems: [FileProblem], files: [JourneyFile]) {
        var seen: Set<String> = []
        func add(_ name: String) {
            guard seen.insert(name).inserted else { return }
            let file = files.first { $0.name == name }
            let note = file?.note ?? ""
            self.files.append(
                File(name: name, asOf: file?.lastGood, note: note.isEmpty ? "\(name) has a fault" : note))
        }
        for problem in problems where problem.isFault {
            count += problem.count
            if told.count < Self.mostTold, !problem.isCountOfOthers { told.append(problem) }
            add(problem.file)
        }
        // Figures of before are not those of the file as it is, whatever the problems say.
        for file in files where file.isAtFault || file.lastGood != nil { add(file.name) }
    }

    /// The faults that the files themselves tell of.
    package init(of files: [JourneyFile]) {
        self.init(files.flatMap(\.problems), files: files)
    }

    /// Whether there is nothing to tell.
    package var isEmpty: Bool { files.isEmpty }

    /// Keeps which files have faults, and forgets the faults' words, which quote what stands in the files.
    mutating func forgetQuotations() {
        told = []
        files = files.map { File(name: $0.name, asOf: $0.asOf, note: "\($0.name) has a fault") }
    }

    /// What stands at the top: which figures are missing or of before; nil where none is.
    package var words: String? {
        guard !isEmpty else { return nil }
        let before = files.filter { $0.asOf != nil }.map(\.note)
        let lacking = files.filter { $0.asOf == nil }.map(\.note)
        var clauses: [String] = []
        if !lacking.isEmpty { clauses.append("INCOMPLETE: \(Self.list(lacking)).") }
        if !before.isEmpty { clauses.append("OF BEFORE: \(Self.list(before)).") }
        if !told.isEmpty {
            clauses.append("The end of this document tells \(count == 1 ? "the fault" : "the faults").")
        }
        return clauses.joined(separator: " ")
    }

    /// Above the faults.
    package var title: String { "Faults in the files (\(Double(count).text(decimals: 0)))" }

    /// How many are not told, and how to see them; nil where all are.
    package var moreWords: String? {
        count > told.count
            ? "\(Double(count - told.count).text(decimals: 0)) more: waymark check names them." : nil
    }

    /// At most four notes; of more three, and how many files there are besides.
    private static func list(_ notes: [String]) -> String {
        if notes.count > 4 { return notes.prefix(3).joined(separator: "; ") + "; and \(notes.count - 3) more files" }
        return notes.joined(separator: "; ")
    }
}
