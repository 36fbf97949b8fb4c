import Documents
import ImprovementJourney

/// The sources of a document, each once and numbered, so that a section names them by their numbers.
struct SourceList {
    /// The sources, in the order of their numbers.
    private(set) var sources: [Source] = []
    /// What several files name under ids of their own has one number.
    private var numbers: [String: Int] = [:]
    private var numbersOfIDs: [Source.ID: Int] = [:]

    /// Those of the pages, in the order in which they are first drawn upon.
    init(of document: ExportDocument) {
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
