import Glibc
import ImprovementJourney
import Testing

@testable import JourneyFiles

/// Output files: whole or not at all, and nothing left behind.
@Suite struct FileReplacementTests {
    @Test func `what a killed writer left is removed by the next write, and a writer's at work is not`() throws {
        try withFolder { folder in
            let place = try FilePlace(folder + "/out.txt")
            // The system closes the files of a killed program, and the lock goes with that.
            let killed = try #require(TemporaryFile(beside: place))
            close(killed.descriptor)
            let atWork = try #require(TemporaryFile(beside: place))
            let other = try #require(TemporaryFile(beside: try FilePlace(folder + "/out.txt.csv")))
            close(other.descriptor)
            try FileReplacement.write("text", to: folder + "/out.txt")
            #expect(access(killed.path, F_OK) != 0)
            #expect(access(atWork.path, F_OK) == 0)
            #expect(access(other.path, F_OK) == 0)
            close(atWork.descriptor)
            #expect(try FileReplacement.writeNew("text", to: folder + "/out.txt") == false)
            try FileReplacement.write("new", to: folder + "/out.txt")
            try FileReplacement.write("new", to: folder + "/out.txt.csv")
            #expect(try names(in: folder) == ["out.txt", "out.txt.csv"])
        }
    }

    @Test func `only what a writer can have left is removed`() throws {
        try withFolder { folder in
            let kept = [".out.txt.backup", ".out.txt.waymark-1234567", ".out.txt.waymark-", "out.txt.waymark-123456"]
            for name in kept { try FileReplacement.write("mine", to: folder + "/" + name) }
            #expect(symlink("/dev/null", folder + "/.out.txt.waymark-aaaaaa") == 0)
            #expect(mkdir(folder + "/.out.txt.waymark-bbbbbb", 0o700) == 0)
            #expect(mkfifo(folder + "/.out.txt.waymark-cccccc", 0o600) == 0)
            try FileReplacement.write("text", to: folder + "/out.txt")
            let left = Set(try names(in: folder))
            let odd = [".out.txt.waymark-aaaaaa", ".out.txt.waymark-bbbbbb", ".out.txt.waymark-cccccc"]
            #expect(left == Set(kept + odd + ["out.txt"]))
            rmdir(folder + "/.out.txt.waymark-bbbbbb")
        }
    }

    @Test func `a new file takes no name that is there, and is whole from the first`() throws {
        try withFolder { folder in
            let isWritten = try FileReplacement.writeNew("one", to: folder + "/new.txt")
            #expect(isWritten)
            #expect(try FileReplacement.writeNew("two", to: folder + "/new.txt") == false)
            #expect(symlink("/nowhere", folder + "/link.txt") == 0)
            #expect(try FileReplacement.writeNew("two", to: folder + "/link.txt") == false)
            #expect(try FileAccess.bytes(of: folder + "/new.txt") == Array("one".utf8))
            var status = stat()
            #expect(stat(folder + "/new.txt", &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
            #expect(status.st_nlink == 1)
            #expect(try names(in: folder) == ["link.txt", "new.txt"])
        }
    }

    @Test func `writers of one name at the same time end with one of their texts and nothing beside it`() async throws {
        var template = Array("/tmp/journey-files-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let texts = (0..<8).map { String(repeating: "\($0)", count: 20_000) }
        await withTaskGroup(of: Bool.self) { group in
            for text in texts {
                group.addTask {
                    for _ in 0..<20 {
                        guard (try? FileReplacement.write(text, to: folder + "/out.txt")) != nil else { return false }
                    }
                    return true
                }
            }
            for await isWritten in group { #expect(isWritten) }
        }
        let text = String(decoding: try FileAccess.bytes(of: folder + "/out.txt"), as: UTF8.self)
        #expect(texts.contains(text))
        #expect(try names(in: folder) == ["out.txt"])
        unlink(folder + "/out.txt")
        #expect(rmdir(folder) == 0)
    }

    @Test func `names are taken byte by byte, however long and whatever they begin with`() throws {
        try withFolder { folder in
            for name in ["\u{301}x.txt", String(repeating: "n", count: 255), String(repeating: "é", count: 127)] {
                try FileReplacement.write("text", to: folder + "/" + name)
                #expect(try names(in: folder) == [name])
                unlink(folder + "/" + name)
            }
            let failure = #expect(throws: FileReplacement.Failure.self) {
                try FileReplacement.write("text", to: folder + "/" + String(repeating: "n", count: 256))
            }
            #expect(failure?.message.hasSuffix("cannot be written: the name is too long.") == true)
        }
    }

    @Test func `links in a circle and names that are too long are told in words, not by number`() throws {
        try withFolder { folder in
            #expect(symlink("court.json", folder + "/court.json") == 0)
            let reading = JourneyFolder.read(folder)
            #expect(
                reading.problems.first { $0.file == "court.json" }?.message
                    == "The file cannot be opened: its links lead round in a circle, or are too many.")
            let long = JourneyFolder.read(folder + "/" + String(repeating: "n", count: 300))
            #expect(long.problems.first?.message == "The folder cannot be read: the name is too long.")
        }
        for code in [ENAMETOOLONG, ELOOP, EIO, EMFILE, EFBIG, ESTALE, EINVAL, EBUSY] {
            #expect(!SystemReason.words(code).contains("error"))
        }
    }

    @Test func `an id that begins with a combining mark is found by a scope and a name by its subject`() {
        #expect(Scope("team/\u{301}x") == .team("\u{301}x"))
        #expect(Scope("council/\u{200D}x") == .otherCouncil("\u{200D}x"))
        #expect(JourneySubject(fileName: "court-\u{301}x.json") == .court)
        #expect(JourneySubject(fileName: "court-\u{600}.json") == .court)
        #expect(JourneySubject(fileName: "court.json\u{301}") == nil)
    }
}
