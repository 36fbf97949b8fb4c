import Foundation
import ImprovementJourney
import Testing

@testable import JourneyFiles

/// What programs on Windows and older ones save, file by file.
@Suite struct `A file in another encoding` {
    /// A folder whose teams have an accent in a title, as the bytes that an encoding makes of it.
    private func reading(_ bytes: (String) -> [UInt8]) throws -> JourneyReading {
        let teams = """
            { "source": "own",
              "services": [ { "id": "s", "title": "Café Zoë" } ] }
            """
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Our council" },
              "opensAt": "2024-06-30",
              "sources": [ { "id": "own", "kind": "council", "publisher": "P", "title": "T" } ] }
            """
        var reading: JourneyReading?
        try withFolder { folder in
            try Data(journey.utf8).write(to: URL(fileURLWithPath: folder + "/journey.json"))
            try Data(bytes(teams)).write(to: URL(fileURLWithPath: folder + "/teams.json"))
            reading = JourneyFolder.read(folder)
        }
        return try #require(reading)
    }

    private static func wide(_ text: String, bytes count: Int, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = count == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
        return ((mark ? [0xFEFF] : []) + units).flatMap { unit in
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
    func `of two bytes a letter is named, in either order and without its mark`(bigEndian: Bool, mark: Bool) throws {
        let reading = try reading { Self.wide($0, bytes: 2, bigEndian: bigEndian, mark: mark) }
        let problem = try #require(reading.problems.first { $0.file == "teams.json" })
        #expect(problem.message == "The file is UTF-16.")
        #expect(problem.remedy == "Save it as UTF-8.")
        // The other file is read.
        #expect(reading.record.council?.title == "Our council")
    }

    @Test(arguments: [true, false])
    func `of four bytes a letter is named`(bigEndian: Bool) throws {
        let reading = try reading { Self.wide($0, bytes: 4, bigEndian: bigEndian, mark: true) }
        #expect(reading.problems.first { $0.file == "teams.json" }?.message == "The file is UTF-32.")
    }

    @Test func `of one byte a letter is no UTF-8, told at the first accent`() throws {
        // In Latin-1 and in Windows-1252 é is E9 and ë is EB.
        let reading = try reading { text in text.unicodeScalars.map { UInt8($0.value) } }
        let problem = try #require(reading.problems.first { $0.file == "teams.json" })
        #expect(problem.message == "The text is not UTF-8.")
        #expect(problem.line == 2)
    }

    @Test func `with the mark of UTF-8 and the line ends of Windows is read`() throws {
        let reading = try reading { [0xEF, 0xBB, 0xBF] + Array($0.replacing("\n", with: "\r\n").utf8) }
        #expect(!reading.hasFaults, "\(reading.told)")
        #expect(reading.record.services.first?.title == "Café Zoë")
    }
}
