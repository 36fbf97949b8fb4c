import DocumentText
import ImprovementJourney
import JSON
import JourneyFiles
import Panels

/// Bytes that somebody else has thought out, read as one file of a folder and shown.
package enum FuzzedBytes {
    /// Reads bytes as JSON and as the file of a subject, which the first byte chooses; traps where the reader does.
    package static func read(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let bytes = Array(bytes.dropFirst())
        guard (try? JSONDocument(bytes)) != nil else { return }
        let subjects = JourneySubject.allCases
        let subject = subjects[Int(first) % subjects.count]
        let record = JourneyFolder.read(
            files: [(subject.rawValue + ".json", String(decoding: bytes, as: UTF8.self))], panels: Panel.all.map(\.id)
        ).record
        let journey = record.standing(on: record.openingDay(today: Day(daysSince1970: 20_000)))
        for panel in Panel.all { _ = panel.page(journey).lines(width: 80, glyphs: .unicode) }
    }
}
