import Foundation
import ImprovementJourney
import Testing

@testable import JourneyFiles

/// A folder that is read again while others edit its files: nothing that a file does loses the last good figures.
@Suite struct FollowedFolderTests {
    /// A copy of the full sample in a folder of its own, and that folder as it is followed.
    private func following(_ work: (String, inout FollowedFolder) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "followed-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        for file in FullSample.files { try write(file.text, to: file.name, in: path) }
        var folder = FollowedFolder(path, panels: [], common: nil)
        try work(path, &folder)
    }

    private func write(_ text: String, to name: String, in path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    private func file(_ name: String, of reading: JourneyReading) -> JourneyFile? {
        reading.record.files.first { $0.name == name }
    }

    @Test(arguments: FullSample.files.map(\.name))
    func `a file half written leaves its figures as they were, marked as of when, and mending takes the mark away`(
        name: String
    ) throws {
        try following { path, folder in
            let whole = folder.read(at: "09:00")
            let text = try #require(FullSample.files.first { $0.name == name }?.text)
            try write(String(text.prefix(text.count / 2)), to: name, in: path)
            let broken = folder.read(at: "14:32")
            let day = whole.record.openingDay(today: Day(daysSince1970: 0))
            #expect(broken.record.openingDay(today: Day(daysSince1970: 0)) == day)
            #expect(broken.record.council == whole.record.council)
            #expect(broken.record.courtCases.count == whole.record.courtCases.count)
            #expect(broken.record.posts.count == whole.record.posts.count)
            #expect(broken.record.series.count == whole.record.series.count)
            #expect(file(name, of: broken)?.lastGood == "09:00")
            #expect(file(name, of: broken)?.fault?.hasPrefix("Line ") == true)
            // The fault is told with its place, and that file alone is at fault.
            #expect(Set(broken.problems.filter(\.isFault).map(\.file)) == [name])
            // Broken for long: still as of the last good reading.
            #expect(file(name, of: folder.read(at: "15:00"))?.lastGood == "09:00")
            try write(text, to: name, in: path)
            let mended = folder.read(at: "15:10")
            #expect(file(name, of: mended)?.lastGood == nil)
            #expect(!mended.hasFaults)
        }
    }

    @Test func `while one file is broken the others are shown as they are now`() throws {
        try following { path, folder in
            _ = folder.read(at: "09:00")
            try write("{", to: "teams.json", in: path)
            let court = FullSample.court.replacing("\"concluded\": \"2019-07-20\"", with: "\"concluded\": null")
            try write(court, to: "court.json", in: path)
            let reading = folder.read(at: "10:00")
            #expect(file("court.json", of: reading)?.fault == nil)
            #expect(reading.record.courtCases.first?.concluded == nil)
            #expect(file("teams.json", of: reading)?.lastGood == "09:00")
        }
    }

    @Test
    func
        `a record that speaks of what no file has leaves its file as it was; where it never was whole, it is left out`()
        throws
    {
        try following { path, folder in
            let whole = folder.read(at: "09:00")
            let team = try #require(whole.record.courtCases.first?.team.text)
            try write(
                FullSample.court.replacing("\"team\": \"\(team)\"", with: "\"team\": \"nobody\""), to: "court.json",
                in: path)
            let reading = folder.read(at: "10:00")
            #expect(reading.record.courtCases.first?.team.text == team)
            #expect(file("court.json", of: reading)?.lastGood == "09:00")
            #expect(reading.hasFaults)
            // Followed only since it has the fault.
            var later = FollowedFolder(path, panels: [], common: nil)
            let first = later.read(at: "11:00")
            #expect(first.record.courtCases.count == whole.record.courtCases.count - 1)
            #expect(file("court.json", of: first)?.lastGood == nil)
            #expect(file("court.json", of: first)?.leftOut.map(\.words) == ["1 of 1 cases left out"])
            // Then half written: what it told stands, and so does what was left out.
            try write("{ \"cases\": [", to: "court.json", in: path)
            let broken = later.read(at: "12:00")
            #expect(
                file("court.json", of: broken)?.note
                    == "court.json has a fault: figures of 11:00, 1 of 1 cases left out")
            #expect(broken.record.teams.count == whole.record.teams.count)
        }
    }

    @Test(arguments: [
        ("\"opensAt\": \"2019-07-31\"", "\"opensAt\": \"soon\""), ("\"willPassWeeks\": 3", "\"willPassWeeks\": true"),
    ])
    func `a fault in what is said once changes no day and no setting`(old: String, new: String) throws {
        try following { path, folder in
            let whole = folder.read(at: "09:00")
            let text = try #require(FullSample.files.first { $0.name == "journey.json" }?.text)
            #expect(text.contains(old))
            try write(text.replacing(old, with: new), to: "journey.json", in: path)
            let reading = folder.read(at: "10:00")
            #expect(reading.record.opensAt == whole.record.opensAt)
            #expect(reading.record.settings == whole.record.settings)
            #expect(reading.openingFault == nil)
            #expect(file("journey.json", of: reading)?.lastGood == "09:00")
        }
    }

    @Test func `only what changed is read again, told by the watch or by the disk`() throws {
        try following { path, folder in
            _ = folder.read(at: "09:00")
            let changed = FullSample.court.replacing("\"children\": 2", with: "\"children\": 3")
            let before = try #require(FileState(of: path + "/court.json"))
            try write(changed, to: "court.json", in: path)
            // The watch tells of another file; the disk shows that this one is new.
            let reading = folder.read(at: "10:00", changed: ["teams.json"])
            #expect(reading.record.courtCases.first?.children == 3)
            // As if two writes fell into one tick of the clock: the disk shows nothing, the watch does.
            try write(FullSample.court, to: "court.json", in: path)
            #expect(FileState(of: path + "/court.json") != before)
            #expect(folder.read(at: "11:00", changed: ["court.json"]).record.courtCases.first?.children == 2)
            // The watch told of the teams at 10:00: they were read then.
            try write("{", to: "teams.json", in: path)
            let broken = folder.read(at: "12:00", changed: [])
            #expect(file("teams.json", of: broken)?.lastGood == "10:00")
            try FileManager.default.removeItem(atPath: path + "/court.json")
            #expect(folder.read(at: "13:00", changed: []).record.courtCases.isEmpty)
        }
    }

    @Test func `a file that was taken away is gone, and named until it is back or all is read again`() throws {
        try following { path, folder in
            _ = folder.read(at: "09:00")
            try FileManager.default.removeItem(atPath: path + "/court.json")
            let reading = folder.read(at: "10:00", changed: ["court.json"])
            #expect(reading.record.courtCases.isEmpty)
            #expect(
                file("court.json", of: reading)?.note == "court.json is gone since 10:00")
            #expect(file("court.json", of: folder.read(at: "10:30", changed: ["teams.json"]))?.goneSince == "10:00")
            try write(FullSample.court, to: "court.json", in: path)
            let back = folder.read(at: "11:00", changed: ["court.json"])
            #expect(!back.hasFaults)
            #expect(back.record.courtCases.count == 1)
            try FileManager.default.removeItem(atPath: path + "/court.json")
            #expect(folder.read(at: "12:00", changed: ["court.json"]).hasFaults)
            #expect(file("court.json", of: folder.read(at: "13:00")) == nil)
        }
    }

    @Test(arguments: FullSample.files.map(\.name))
    func `a file that has another name now is no gap: all that it held is there`(name: String) throws {
        try following { path, folder in
            let whole = folder.read(at: "09:00")
            let other = name.replacing(".json", with: "-b.json")
            try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
            let reading = folder.read(at: "10:00", changed: [name, other])
            #expect(file(name, of: reading) == nil)
            #expect(!reading.hasFaults, "\(reading.problems)")
            #expect(reading.record.files.count == whole.record.files.count)
            #expect(reading.record.series.count == whole.record.series.count)
        }
    }

    @Test func `a file whose other name comes later is named until then`() throws {
        try following { path, folder in
            _ = folder.read(at: "09:00")
            try FileManager.default.removeItem(atPath: path + "/court.json")
            #expect(file("court.json", of: folder.read(at: "10:00", changed: ["court.json"]))?.goneSince == "10:00")
            // It tells of another case: that of the file that is gone is missing still.
            try write(FullSample.court.replacing("\"C-1\"", with: "\"C-2\""), to: "court-b.json", in: path)
            #expect(file("court.json", of: folder.read(at: "10:01", changed: ["court-b.json"]))?.goneSince == "10:00")
            try write(FullSample.court, to: "court-b.json", in: path)
            #expect(file("court.json", of: folder.read(at: "10:02", changed: ["court-b.json"])) == nil)
        }
    }

    @Test func `a copy from which nothing was taken is no gap when it is removed`() throws {
        try following { path, folder in
            _ = folder.read(at: "09:00")
            try write(FullSample.court, to: "court-copy.json", in: path)
            #expect(folder.read(at: "10:00", changed: ["court-copy.json"]).hasFaults)
            try FileManager.default.removeItem(atPath: path + "/court-copy.json")
            let reading = folder.read(at: "11:00", changed: ["court-copy.json"])
            #expect(!reading.hasFaults, "\(reading.problems)")
            #expect(file("court-copy.json", of: reading) == nil)
            #expect(file("court.json", of: reading)?.note == "")
        }
    }

    @Test func `of a subject whose file is gone it is said that it is gone, not that it has a fault`() throws {
        try following { path, folder in
            _ = folder.read(at: "09:00")
            try FileManager.default.removeItem(atPath: path + "/court.json")
            let record = folder.read(at: "10:00", changed: ["court.json"]).record
            let journey = record.standing(on: try #require(record.ends))
            #expect(
                journey.wouldHold("court", "the cases").text
                    == "court.json, which would hold the cases, is gone since 10:00")
        }
    }

    @Test func `a folder that vanishes leaves everything as it was, and says so`() throws {
        try following { path, folder in
            let whole = folder.read(at: "09:00")
            try FileManager.default.moveItem(atPath: path, toPath: path + "-away")
            let reading = folder.read(at: "10:00")
            try FileManager.default.moveItem(atPath: path + "-away", toPath: path)
            #expect(reading.record.courtCases.count == whole.record.courtCases.count)
            // The folder is told as one fault, with the time of the last reading.
            #expect(reading.record.files.filter { $0.fault != nil }.map(\.lastGood) == ["09:00"])
            #expect(reading.record.files.count == whole.record.files.count + 1)
            #expect(reading.hasFaults)
            #expect(!folder.read(at: "10:05").hasFaults)
        }
    }

    @Test func `what was never good is kept out, and nothing stands in its place`() throws {
        try following { path, folder in
            try write("{", to: "court.json", in: path)
            let reading = folder.read(at: "09:00")
            #expect(reading.record.courtCases.isEmpty)
            #expect(file("court.json", of: reading)?.lastGood == nil)
            #expect(file("court.json", of: reading)?.fault != nil)
        }
    }
}
