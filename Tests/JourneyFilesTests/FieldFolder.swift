import ImprovementJourney

@testable import JourneyFiles

/// Folders as councils made them by mistake or in need, restated; each is a whole journey.
enum FieldFolder {
    static func read(_ name: String) -> JourneyReading { JourneyFolder.read(path(of: name)) }

    private static func path(of name: String) -> String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
            + "/FieldCases/\(name)"
    }

    /// The text of one file of a folder.
    static func text(of name: String, _ file: String) -> String {
        (try? FileAccess.bytes(of: "\(path(of: name))/\(file).json")).map { String(decoding: $0, as: UTF8.self) } ?? ""
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
