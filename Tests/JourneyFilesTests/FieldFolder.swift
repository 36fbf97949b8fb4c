import ImprovementJourney
import JourneyFiles

/// Folders as councils made them by mistake or in need, restated; each is a whole journey.
enum FieldFolder {
    static func read(_ name: String) -> JourneyReading {
        JourneyFolder.read(
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
                + "/FieldCases/\(name)")
    }

    /// A folder of one file of practice, whose measures and series are given.
    static func read(
        unit: String = "count", opensAt: String? = nil, measure: String = "", series: [String],
        more files: [(name: String, text: String)] = []
    ) -> JourneyReading {
        let opens = opensAt.map { "\"opensAt\": \"\($0)\"," } ?? ""
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Our council" }, \(opens)
              "sources": [ { "id": "own", "kind": "council", "publisher": "Performance team", "title": "Returns" } ] }
            """
        let practice = """
            { "source": "own",
              "measures": [ { "id": "m", "title": "M", "definition": "A figure.", "unit": "\(unit)",
                "polarity": "neutral", "cadence": "monthly", \(measure) "panel": "practice" } ],
              "series": [ \(series.joined(separator: ", ")) ] }
            """
        return JourneyFolder.read(
            files: ([("journey.json", journey), ("practice.json", practice)] + files).sorted { $0.0 < $1.0 })
    }
}

extension JourneyReading {
    /// Severity and message of each problem.
    var told: [String] { problems.map { "\($0.severity.rawValue): \($0.message)" } }
}
