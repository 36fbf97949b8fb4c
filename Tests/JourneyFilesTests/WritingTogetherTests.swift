import Glibc
import Testing

@testable import JourneyFiles

/// Several files of one step: all of them or none.
@Suite struct WritingTogetherTests {
    private func texts(in folder: String) throws -> [String: String] {
        var texts: [String: String] = [:]
        for name in try names(in: folder) {
            texts[name] = String(decoding: try FileAccess.bytes(of: folder + "/" + name), as: UTF8.self)
        }
        return texts
    }

    @Test func `new files and replaced ones are written, and nothing else is left`() throws {
        try withFolder { folder in
            try FileReplacement.write("old", to: folder + "/a.json")
            try FileReplacement.writeTogether([(folder + "/a.json", "new a"), (folder + "/b.json", "new b")])
            #expect(try texts(in: folder) == ["a.json": "new a", "b.json": "new b"])
            var status = stat()
            #expect(stat(folder + "/b.json", &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
        }
    }

    @Test func `where one cannot be written the folder stays as it was`() throws {
        try withFolder { folder in
            try FileReplacement.write("old", to: folder + "/a.json")
            #expect(mkdir(folder + "/c.json", 0o700) == 0)
            #expect(throws: FileReplacement.Failure.self) {
                try FileReplacement.writeTogether([
                    (folder + "/a.json", "new"), (folder + "/b.json", "new"), (folder + "/c.json", "new"),
                ])
            }
            #expect(rmdir(folder + "/c.json") == 0)
            #expect(try texts(in: folder) == ["a.json": "old"])
        }
    }

    @Test(arguments: 0..<3) func `where a name cannot be taken those before it are put back`(_ failing: Int) throws {
        try withFolder { folder in
            try FileReplacement.write("old a", to: folder + "/a.json")
            try FileReplacement.write("old c", to: folder + "/c.json")
            var count = 0
            #expect(throws: FileReplacement.Failure.self) {
                try FileReplacement.writeTogether(
                    ["a", "b", "c"].map { (folder + "/\($0).json", "new") }, mode: 0o600
                ) { temporary, path in
                    defer { count += 1 }
                    if count == failing {
                        errno = EIO
                        return -1
                    }
                    return rename(temporary, path)
                }
            }
            #expect(try texts(in: folder) == ["a.json": "old a", "c.json": "old c"])
        }
    }

    @Test func `a signal that comes meanwhile counts afterwards`() throws {
        func isHeld(_ signal: Int32) -> Bool {
            var held = sigset_t()
            pthread_sigmask(SIG_BLOCK, nil, &held)
            return sigismember(&held, signal) == 1
        }
        let signals = [SIGINT, SIGTERM, SIGHUP]
        let before = signals.map(isHeld)
        HeldSignals.during { #expect(signals.allSatisfy(isHeld)) }
        #expect(signals.map(isHeld) == before)
    }
}
