import FoundationEssentials
import ImprovementJourney
import JourneyFiles

/// Reads the files of a folder that are kept by hand, all but those named `-illustrative`, and those above it that hold for
/// every folder.
func publishedRecord(in folder: String) throws -> Record {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasSuffix("-illustrative.json") }.sorted()
    let files = try names.map { name in
        (name: name, text: try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    }
    return JourneyFolder.read(files: files, common: folder + "/..").record
}

extension IllustrativeRecord {
    /// The files with their names, such as `court-illustrative.json`.
    func files() -> [(name: String, text: String)] {
        parts.map { part in
            (
                part.subject.rawValue + "-illustrative.json",
                JourneyWriter.text(
                    subject: part.subject, part: part.record, defaultSource: part.source,
                    comment: "Illustrative: made by RecordGenerator (make record); do not edit by hand.",
                    measures: measures, width: 4000)
            )
        }
    }
}
