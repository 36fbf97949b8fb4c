import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@testable import Imports

/// The shipped files beside which a folder stands.
let shipped =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Data"

/// A file of text.
func file(_ name: String, _ lines: String...) -> ImportFile {
    ImportFile(name: name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
}

/// A folder that grows as imports are written into it.
struct WrittenFolder {
    private(set) var files: [(name: String, text: String)]

    init(_ files: [(name: String, text: String)] = []) { self.files = files }

    var folder: ImportFolder { ImportFolder(files: files, common: shipped) }

    /// What the dashboard reads of it.
    private var journeyFiles: [(name: String, text: String)] { files.filter { $0.name.hasSuffix(".json") } }

    /// All problems that `waymark check` would name.
    var problems: [FileProblem] {
        JourneyFolder.read(files: journeyFiles, panels: Panel.all.map(\.id), common: shipped).problems
    }

    var record: Record { JourneyFolder.read(files: journeyFiles, common: shipped).record }

    func text(_ name: String) -> String? { files.first { $0.name == name }?.text }

    /// Works out an import and writes what it makes.
    @discardableResult
    mutating func bring(
        _ kind: ImportKind, _ brought: [ImportFile], _ change: (inout ImportSettings) -> Void = { _ in }
    ) -> ImportPlan {
        var settings = ImportSettings()
        change(&settings)
        let plan = Import(kind, settings, into: folder, panels: Panel.all.map(\.id)).plan(brought)
        for target in plan.targets {
            files.removeAll { $0.name == target.name }
            files.append((target.name, target.text))
        }
        files.sort { $0.name < $1.name }
        return plan
    }

    /// A series by its measure and scope.
    func series(_ measure: Measure.ID, _ scope: Scope = .council, _ category: String? = nil) -> Series? {
        record.series[Series.Key(measure, scope, category: category)]
    }
}

extension ImportPlan {
    /// The sentences of a weight.
    func texts(_ weight: ImportNote.Weight) -> [String] { notes.filter { $0.weight == weight }.map(\.text) }
}

extension Series {
    /// The values as a file would have them.
    var words: [String] {
        points.map { point in
            switch point.value {
            case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
            case .missing(let missing): missing.rawValue
            }
        }
    }
}
