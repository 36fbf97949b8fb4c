import Documents
import ImprovementJourney

/// The sources of a document, each once and numbered, so that a section names them by their numbers.
struct SourceList {
    /// The sources, in the order of their numbers.
    private(set) var sources: [Source] = []
    /// What several files name under ids of their own has one number.
    private var numbers: [String: Int] = [:]
    private var numbersOfIDs: [Source.ID: Int] = [:]
    private let leavesOutNotes: Bool

    /// Those of the pages, in the order in which they are first drawn upon.
    init(of document: ExportDocument) {
        leavesOutNotes = document.isExcerpt
        for part in document.parts {
            for source in part.page.sources {
                let words = source.words + (source.note ?? "")
                if numbers[words] == nil {
                    sources.append(source)
                    numbers[words] = sources.count
                }
                numbersOfIDs[source.id] = numbers[words]
            }
        }
    }

    /// What is told of each, in the order of their numbers.
    var words: [String] {
        sources.map { source in
            source.words + (leavesOutNotes ? "" : source.note.map { " " + $0 } ?? "")
        }
    }

    /// How many notes are left out, and how to have them; nil where none is.
    var leftOutWords: String? {
        let noted = leavesOutNotes ? sources.count { $0.note != nil } : 0
        guard noted > 0 else { return nil }
        return "Left out: what is noted of \(noted.counted("source").text). In full: --all."
    }

    /// Where a section's figures come from: `[1, 4-6]`; empty where it draws on nothing.
    func words(of section: Section) -> String {
        let places = Set(section.sources.compactMap { numbersOfIDs[$0.id] }).sorted()
        var runs: [ClosedRange<Int>] = []
        for place in places {
            if let last = runs.last, last.upperBound + 1 == place {
                runs[runs.count - 1] = last.lowerBound...place
            } else {
                runs.append(place...place)
            }
        }
        let words = runs.map { run in
            switch run.count {
            case 1: "\(run.lowerBound)"
            case 2: "\(run.lowerBound), \(run.upperBound)"
            default: "\(run.lowerBound)-\(run.upperBound)"
            }
        }
        return words.isEmpty ? "" : "[\(words.joined(separator: ", "))]"
    }
}
