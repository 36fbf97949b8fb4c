import ImprovementJourney
import Testing

@testable import JourneyFiles

/// What a fault takes away: its own record, and no more.
@Suite struct `A record with a fault` {
    /// A folder of three cases of two teams.
    private func files(
        opensAt: String = "\"2019-07-31\"", settings: String = "{}", service: String = "\"s\"",
        team: String = "\"t1\"", source: String = "\"own\""
    ) -> [(name: String, text: String)] {
        func court(_ id: String, _ team: String) -> String {
            "{ \"id\": \"\(id)\", \"team\": \(team), \"children\": 1, \"issued\": \"2019-01-07\" }"
        }
        return [
            (
                "journey.json",
                """
                { "format": 1, "source": "own", "council": { "id": "E1", "title": "Our council" }, "opensAt": \(opensAt),
                  "settings": \(settings),
                  "sources": [{ "id": "own", "kind": "council", "publisher": "P", "title": "T" }] }
                """
            ),
            (
                "teams.json",
                """
                { "source": "own", "services": [{ "id": "s", "title": "S" }],
                  "teams": [{ "id": "t1", "title": "One", "service": \(service), "opened": "2018-01-01" },
                            { "id": "t2", "title": "Two", "service": "s", "opened": "2018-01-01" }] }
                """
            ),
            (
                "court.json",
                """
                { "source": \(source), "cases": [
                  \(court("C-1", team)),
                  \(court("C-2", "\"t1\"")),
                  \(court("C-3", "\"t2\"")) ] }
                """
            ),
        ]
    }

    private func file(_ name: String, _ reading: JourneyReading) -> JourneyFile? {
        reading.record.files.first { $0.name == name }
    }

    @Test(arguments: ["\"t9\"", "7", "null"])
    func `is left out alone, and counted with its place`(team: String) {
        let reading = JourneyFolder.read(files: files(team: team))
        #expect(reading.record.courtCases.map(\.id.text) == ["C-2", "C-3"])
        let court = file("court.json", reading)
        #expect(court?.fault == nil)
        #expect(court?.leftOut.map(\.words) == ["1 of 3 cases left out"])
        // A missing team is told at the record: null is the same as left out.
        let column = team == "null" ? 3 : 26
        #expect(court?.note == "1 of 3 cases left out (court.json:2:\(column))")
        #expect(reading.problems.filter(\.isFault).map(\.path) == [team == "null" ? "/cases/0" : "/cases/0/team"])
        #expect(reading.hasFaults)
    }

    @Test func `takes away nothing that speaks of it`() {
        let reading = JourneyFolder.read(files: files(service: "\"nowhere\""))
        #expect(reading.record.teams.map(\.id.text) == ["t2"])
        #expect(reading.record.courtCases.count == 3)
        #expect(reading.problems.filter(\.isFault).map(\.file) == ["teams.json"])
        let knockOn = reading.problems.first { $0.file == "court.json" }
        #expect(knockOn?.severity == .warning)
        #expect(
            knockOn?.message
                == "`team` names a team \"t1\" that is left out of teams.json for a fault; 1 more place of this file names it."
        )
        #expect(file("court.json", reading)?.isAtFault == false)
    }

    @Test func `that stands twice stays once`() {
        let reading = JourneyFolder.read(
            files: files().map { ($0.name, $0.text.replacing("\"C-3\"", with: "\"C-1\"")) })
        #expect(reading.record.courtCases.map(\.id.text) == ["C-1", "C-2"])
        #expect(file("court.json", reading)?.note == "1 of 3 cases left out (court.json:4:11)")
    }

    @Test func `among the settings leaves the standard ones, and says so`() {
        let reading = JourneyFolder.read(files: files(settings: "{ \"willPassWeeks\": true, \"silentDays\": 3 }"))
        #expect(reading.record.settings == Settings())
        #expect(reading.record.council?.title == "Our council")
        #expect(file("journey.json", reading)?.leftOut.map(\.words) == ["settings left out, the standard ones hold"])
        #expect(reading.openingFault == nil)
    }

    @Test(arguments: ["\"soon\"", "19", "\"2019-02-30\""])
    func `in the day of opening leaves that day unknown`(day: String) {
        let reading = JourneyFolder.read(files: files(opensAt: day))
        #expect(reading.record.opensAt == nil)
        #expect(reading.openingFault?.path == "/opensAt")
    }

    @Test func `leaves the day of opening unknown where it keeps the whole file out, and not where no file names one`()
    {
        var broken = files()
        broken[0].text = "{ \"format\": 1, \"council\":"
        #expect(JourneyFolder.read(files: broken).openingFault?.file == "journey.json")
        var unnamed = files()
        unnamed[0].text = unnamed[0].text.replacing("\"opensAt\": \"2019-07-31\",", with: "")
        #expect(JourneyFolder.read(files: unnamed).openingFault == nil)
    }

    @Test(arguments: [("court.json", "\"nobody\""), ("court.json", "4")])
    func `keeps the whole file out only where all others depend on it`(name: String, source: String) {
        let reading = JourneyFolder.read(files: files(source: source))
        #expect(reading.record.courtCases.isEmpty)
        #expect(file(name, reading)?.fault != nil)
        #expect(reading.record.teams.count == 2)
    }

    @Test func `whose source is not known for another file's fault stays, and its source is unknown`() {
        var broken = files()
        broken[0].text = "{"
        let reading = JourneyFolder.read(files: broken)
        #expect(reading.record.courtCases.count == 3)
        #expect(reading.record.sources["own"]?.kind == .unknown)
        #expect(reading.problems.filter(\.isFault).map(\.file) == ["journey.json"])
    }

    @Test func `in journey.json puts no other council in the place of the journey's own`() {
        var broken = files()
        broken[0].text = "{"
        let region =
            """
            { "source": "own", "sources": [{ "id": "own", "kind": "council", "publisher": "P", "title": "T" }],
              "regions": [{ "id": "R", "title": "Region" }],
              "councils": [{ "id": "E2", "title": "Other", "region": "R" }],
              "placements": [{ "id": "AP-1", "council": "E2", "role": "social worker", "from": "2019-01-01",
                "hourlyRate": 30, "leftCouncil": "E1", "leftOn": "2018-09-01" }] }
            """
        let reading = JourneyFolder.read(files: broken + [("region.json", region)])
        let told = reading.problems.filter { $0.message.contains("\"E1\"") }
        #expect(told.map(\.severity) == [.warning], "\(reading.problems.map(\.description))")
        #expect(told.first?.remedy == "Mend journey.json first.")
    }

    @Test func `has a source of a kind that files may name`() {
        let reading = JourneyFolder.read(
            files: files().map { ($0.name, $0.text.replacing("\"kind\": \"council\"", with: "\"kind\": \"unknown\"")) })
        #expect(reading.problems.first(where: \.isFault)?.message == "`kind` is \"unknown\", a word that is not known.")
    }
}

/// What a program wrote that was wrong in every line is told as fast as what a person mistyped.
@Suite struct `Faults without number` {
    private func told(_ text: String, _ name: String = "court.json") -> [FileProblem] {
        JourneyFolder.read(files: [("journey.json", "{ \"format\": 1, \"opensAt\": \"2019-07-31\" }"), (name, text)])
            .problems.filter { $0.file == name }
    }

    @Test(.timeLimit(.minutes(1))) func `in one line are counted, and a hundred of them told`() {
        let entries = Array(repeating: "{\"id\":1}", count: 300_000).joined(separator: ",")
        let faults = told("{\"cases\":[\(entries)]}").filter(\.isFault)
        // Each has a wrong id, and neither team, children, issued nor source.
        #expect(faults.reduce(0) { $0 + $1.count } == 5 * 300_000)
        #expect(faults.count == 101)
        #expect(faults.last?.message == "1499900 more faults are counted and not told.")
    }

    @Test(.timeLimit(.minutes(1))) func `in a flat list are counted, and a hundred of them told`() {
        let faults = told("{\"cases\":[\(Array(repeating: "0", count: 300_000).joined(separator: ","))]}").filter(
            \.isFault)
        #expect(faults.reduce(0) { $0 + $1.count } == 300_000)
        #expect(faults.dropLast().allSatisfy { $0.message == "An entry of `cases` is 0." })
    }

    @Test(.timeLimit(.minutes(1))) func `of unknown keys are counted, and a hundred of them told`() {
        let keys = (0..<100_000).map { "\"key\($0)\":0" }.joined(separator: ",")
        let warnings = told("{\(keys)}")
        #expect(warnings.reduce(0) { $0 + $1.count } == 100_000)
        #expect(warnings.count == 101)
        #expect(warnings.last?.message == "99900 more warnings are counted and not told.")
    }

    @Test(.timeLimit(.minutes(1))) func `of missing names are counted, and a hundred of them told`() {
        let cases = (0..<100_000).map {
            "{\"id\":\"C-\($0)\",\"team\":\"x\($0)\",\"children\":1,\"issued\":\"2019-01-07\",\"source\":\"own\"}"
        }
        let text =
            "{\"sources\":[{\"id\":\"own\",\"kind\":\"council\",\"publisher\":\"P\",\"title\":\"T\"}],\"cases\":["
        let teams =
            "{\"services\":[{\"id\":\"s\",\"title\":\"S\"}],\"teams\":[{\"id\":\"t\",\"title\":\"T\",\"service\":\"s\",\"opened\":\"2018-01-01\",\"source\":\"own\"}]}"
        let reading = JourneyFolder.read(files: [
            ("court.json", text + cases.joined(separator: ",") + "]}"), ("teams.json", teams),
        ])
        let faults = reading.problems.filter(\.isFault)
        #expect(faults.reduce(0) { $0 + $1.count } == 100_000)
        #expect(reading.record.files.first?.leftOut.map(\.words) == ["100000 of 100000 cases left out"])
    }

    @Test func `a key that stands twice among many is found, and so is the first of several`() {
        func faults(_ keys: [String]) -> [String] {
            told("{\(keys.map { "\"\($0)\":0" }.joined(separator: ","))}").filter(\.isFault).map(\.message)
        }
        let many = (0..<1000).map { "key\($0)" }
        #expect(faults(many) == [])
        #expect(faults(many + ["key7"]) == ["The key \"key7\" stands twice in the object."])
        #expect(faults(many + ["key7", "key3"]) == ["The key \"key7\" stands twice in the object."])
        // An escape writes the same key.
        #expect(faults(many + ["key\\u0037"]) == ["The key \"key\\u0037\" stands twice in the object."])
    }
}
