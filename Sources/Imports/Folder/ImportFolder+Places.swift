import ImprovementJourney
import JSON
import JourneyFiles

extension ImportFolder {
    /// Where a measure is defined, such as `front-door.json, line 12`; the folder where no file is found to define it.
    func place(of measure: Measure.ID) -> String {
        for file in files {
            guard let document = try? JSONDocument(Array(file.text.utf8)),
                let list = document.member(Array("measures".utf8), of: 0), document.nodes[list].kind == .array
            else { continue }
            var entry = list + 1
            while entry < document.end(of: list) {
                if let id = document.member(Array("id".utf8), of: entry), document.nodes[id].kind == .text,
                    document.text(id) == measure.text
                {
                    var places = LinePlaces(document.bytes)
                    return "\(file.name), line \(places.place(of: document.offset(of: id)).line)"
                }
                entry = document.end(of: entry)
            }
        }
        return "The folder"
    }
}
