import Glibc
import ImprovementJourney
import Testing

@testable import JourneyFiles

@Suite struct FolderTests {
    @Test(arguments: FullSample.files.map(\.name))
    func `one broken file leaves the rest, and what points to it is a warning`(name: String) {
        let reading = JourneyFolder.read(files: FullSample.files(replacing: [name: "{\n  \"cases\": [\n"]))
        let faults = reading.problems.filter { $0.severity == .fault }
        #expect(faults.map(\.file) == [name])
        #expect(faults.first?.line == 3)
        #expect(reading.record.files.filter { $0.fault != nil }.map(\.name) == [name])
        #expect(
            reading.record.files.first { $0.name == name }?.fault
                == "Line 3, column 1: A value is expected here, but there is the end of the file.")
        #expect(reading.record.teams.isEmpty == (name == "teams.json"))
        #expect(reading.record.courtCases.isEmpty == (name == "court.json"))
        #expect(reading.record.series.isEmpty == false)
        for warning in reading.problems where warning.severity == .warning && warning.line > 0 {
            #expect(warning.message.contains("that is missing while \(name) has faults"))
            #expect(warning.remedy == "Mend \(name) first.")
        }
    }

    @Test func `a missing team file is one fault, and takes nothing else away`() {
        let whole = JourneyFolder.read(files: FullSample.files)
        let reading = JourneyFolder.read(files: FullSample.files.filter { $0.name != "teams.json" })
        #expect(reading.problems.filter(\.isFault).map(\.file) == ["teams.json"])
        let warned = Set(reading.problems.filter { !$0.isFault }.map(\.file))
        #expect(warned == ["board.json", "clocks.json", "court.json", "practice.json", "workforce.json"])
        #expect(reading.record.courtCases.count == whole.record.courtCases.count)
        #expect(reading.record.actions.count == whole.record.actions.count)
        #expect(reading.record.files.allSatisfy { !$0.isAtFault })
    }

    @Test func `a record in two files is a fault of the later`() {
        let second =
            #"{ "source": "own", "cases": [ { "id": "C-1", "team": "assessment-1", "children": 1, "issued": "2019-01-01" } ] }"#
        let reading = JourneyFolder.read(files: FullSample.files(replacing: ["court-old.json": second]))
        // "court-old.json" stands before "court.json" in the order of names.
        let faults = reading.problems.filter { $0.severity == .fault }
        #expect(faults.map(\.file) == ["court.json"])
        #expect(faults.map(\.message) == ["A court case \"C-1\" stands in court-old.json already."])
        #expect(reading.record.courtCases.map(\.children) == [1])
    }

    @Test func `all faults of a folder are told at once`() {
        let reading = JourneyFolder.read(
            files: FullSample.files(replacing: [
                "court.json": "{ \"source\": \"nobody\", \"cases\": [ {}, { \"id\": 3 } ] }", "teams.json": "[]",
                "stray.json": "{}", "cort.json": "{}",
            ]))
        let told = reading.problems.map { "\($0.file): \($0.severity.rawValue): \($0.message)" }
        for expected in [
            "court.json: fault: The court case has no `id`.", "court.json: fault: The court case has no `issued`.",
            "court.json: fault: `id` is 3.", "teams.json: fault: The value is a list.",
            "stray.json: warning: The file's name begins with no subject; it is not read.",
        ] {
            #expect(told.contains(expected), "\(expected)")
        }
        #expect(reading.problems.first { $0.file == "cort.json" }?.remedy == "Call it court.json, if that is meant.")
    }

    @Test(arguments: [
        ("front-door.json", JourneySubject.frontDoor), ("front-door-illustrative.json", .frontDoor),
        ("teams.json", .teams), ("teams-2.json", .teams), ("front.json", nil), ("teamsx.json", nil),
        ("court.txt", nil), ("Court.json", nil),
    ])
    func `a file's subject is the beginning of its name`(name: String, subject: JourneySubject?) {
        #expect(JourneySubject(fileName: name) == subject)
    }

    @Test func `a folder that is not there, and one that is empty, are told`() throws {
        let missing = JourneyFolder.read("/no/such/folder")
        #expect(missing.problems.map(\.message) == ["The folder cannot be read: there is no such file or folder."])
        #expect(missing.problems.map(\.file) == ["/no/such/folder"])
        try withFolder { folder in
            let empty = JourneyFolder.read(folder)
            #expect(empty.problems.map(\.message) == ["The folder holds no journey file."])
            #expect(empty.hasFaults)
        }
    }

    @Test func `a file that cannot be read is told, and the rest is read`() throws {
        try withFolder { folder in
            for file in FullSample.files { try FileReplacement.write(file.text, to: folder + "/" + file.name) }
            mkdir(folder + "/scrutiny-old.json", 0o700)
            let reading = JourneyFolder.read(folder)
            #expect(reading.problems.map(\.message) == ["It is not a file."])
            #expect(reading.problems.map(\.file) == ["scrutiny-old.json"])
            #expect(reading.record.claims.count == 2)
            rmdir(folder + "/scrutiny-old.json")
        }
    }

    @Test func `without an opening day the journey stands on its last dated thing`() {
        let text = FullSample.journey.replacing("\"opensAt\": \"2019-07-31\",", with: "")
        let reading = JourneyFolder.read(files: FullSample.files(replacing: ["journey.json": text]))
        #expect(reading.problems.isEmpty)
        // The inspection's report came out on 30 July 2019; the case ended on the 20th, and nothing is later.
        #expect(reading.record.ends == Day("2019-07-30"))
    }

    @Test func `a key by its name of an earlier version is read, and the new name is told`() throws {
        let text = FullSample.board.replacing("\"interventions\"", with: "\"directionNotices\"")
            .replacing("\"ended\"", with: "\"lifted\"")
        let reading = JourneyFolder.read(files: FullSample.files(replacing: ["board.json": text]))
        #expect(!reading.hasFaults)
        #expect(
            reading.problems.map(\.message).contains(
                "`directionNotices` is now called `interventions`, and is read as that."))
        let whole = JourneyFolder.read(files: FullSample.files).record
        #expect(reading.record.interventions.map(\.ended) == whole.interventions.map(\.ended))
        #expect(whole.interventions.contains { $0.ended != nil })
    }

    @Test func `null is the same as left out`() {
        let text = FullSample.court.replacing("\"concluded\": \"2019-07-20\"", with: "\"concluded\": null")
        let reading = JourneyFolder.read(files: FullSample.files(replacing: ["court.json": text]))
        #expect(reading.problems.isEmpty)
        #expect(reading.record.courtCases.first?.concluded == nil)
    }

    @Test func `the folder of init has no fault and no warning, whatever the council is called`() {
        for title in ["Our council", "Ćwmï \"児\" \\ 🏛\n"] {
            let reading = JourneyFolder.read(files: JourneyTemplate.files(councilTitle: title))
            #expect(reading.problems.map(\.description) == [])
            #expect(reading.record.council?.title == title)
            #expect(
                Set(reading.record.files.map(\.name))
                    == Set(
                        JourneySubject.allCases.filter {
                            ![
                                .agencyRules, .bankHolidays, .inspectionFrameworks, .localAuthorities, .statutoryClocks,
                            ].contains($0)
                        }.map { "\($0.rawValue).json" }))
            #expect(reading.record.sources["example"]?.kind == .illustrative)
        }
    }

    @Test func `a file is replaced whole, readable by its owner alone`() throws {
        try withFolder { folder in
            let path = folder + "/court.json"
            try FileReplacement.write("old", to: path, mode: 0o644)
            try FileReplacement.write("new", to: path)
            #expect(try FileAccess.bytes(of: path) == Array("new".utf8))
            var status = stat()
            #expect(stat(path, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
            #expect(try FileAccess.namesOfJSON(in: folder) == ["court.json"])
        }
    }

    @Test func `what cannot be written is told, and nothing is left behind`() throws {
        try withFolder { folder in
            mkdir(folder + "/is-a-folder", 0o700)
            for (path, message) in [
                ("/none/x.txt", "there is no such file or folder"), ("/is-a-folder", "it is a folder"),
            ] {
                let failure = #expect(throws: FileReplacement.Failure.self) {
                    try FileReplacement.write("text", to: folder + path)
                }
                #expect(failure?.message == "\"\(folder + path)\" cannot be written: \(message).")
            }
            #expect(throws: FileReplacement.Failure(message: "\"\" names no file to write.")) {
                try FileReplacement.write("text", to: "")
            }
            // Only the folder made above is left: removing it empties the place.
            rmdir(folder + "/is-a-folder")
        }
    }

    @Test func `a link, a device and a pipe are never replaced`() throws {
        try withFolder { folder in
            let (link, pipe) = (folder + "/link.json", folder + "/pipe.json")
            #expect(symlink("/dev/null", link) == 0)
            #expect(mkfifo(pipe, 0o600) == 0)
            for path in [link, pipe, "/dev/stdout", "/dev/full"] {
                let failure = #expect(throws: FileReplacement.Failure.self) {
                    try FileReplacement.write("text", to: path)
                }
                #expect(failure?.message == "\"\(path)\" is no plain file, and is left as it is; name another.")
            }
            var status = stat()
            #expect(lstat(link, &status) == 0)
            #expect(status.st_mode & S_IFMT == S_IFLNK)
        }
    }

    @Test func `a pipe in the folder is told and does not keep the program waiting`() throws {
        try withFolder { folder in
            #expect(mkfifo(folder + "/court.json", 0o600) == 0)
            let reading = JourneyFolder.read(folder)
            #expect(reading.problems.contains { $0.file == "court.json" && $0.message == "It is not a file." })
        }
    }

    /// Gives a folder of its own, removes what was written into it, and expects nothing else to be left.
    private func withFolder(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/journey-files-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try body(folder)
        for name in try FileAccess.namesOfJSON(in: folder) { unlink(folder + "/" + name) }
        #expect(rmdir(folder) == 0)
    }
}

@Suite struct `A folder without its teams` {
    @Test func `names the nearest of so many missing names, and every one as missing`() {
        let teams = (0..<300).map {
            #"{ "id": "team-\#($0)", "title": "T", "service": "s", "opened": "2018-01-01", "source": "own" }"#
        }
        let cases = (0..<300).map {
            #"{ "id": "C-\#($0)", "team": "taem-\#($0)", "children": 1, "issued": "2019-01-01", "source": "own" }"#
        }
        let reading = JourneyFolder.read(files: [
            (
                "teams.json",
                """
                { "sources": [{ "id": "own", "kind": "council", "publisher": "P", "title": "T" }],
                  "services": [{ "id": "s", "title": "S" }], "teams": [\(teams.joined(separator: ", "))] }
                """
            ), ("court.json", "{ \"cases\": [\(cases.joined(separator: ", "))] }"),
        ])
        let faults = reading.problems.filter { $0.severity == .fault }
        #expect(faults.reduce(0) { $0 + $1.count } == 300)
        #expect(faults.dropLast().count == 100)
        #expect(faults.dropLast().allSatisfy { $0.message.hasSuffix("that no file has.") })
        #expect(faults.last?.message == "200 more faults are counted and not told.")
        #expect(reading.record.files.flatMap(\.leftOut).map(\.words) == ["300 of 300 cases left out"])
        // Two letters swapped are one change.
        #expect(faults.first?.remedy == "Write \"team-0\", if that is meant; else add it to teams.json.")
    }
}
