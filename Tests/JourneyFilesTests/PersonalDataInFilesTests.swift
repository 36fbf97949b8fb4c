import ImprovementJourney
import Testing

@testable import JourneyFiles

@Suite struct PersonalDataInFilesTests {
    /// What a message of these files must not repeat.
    private static let secrets = [
        "9434765919", "943 476 5919", "A823432116003", "12/03/2011", "07700 900123", "jane@example.org",
    ]

    @Test
    func `an id, a text, a key and an unknown value that look like personal data are pointed at, each at its place`() {
        let reading = JourneyFolder.read(files: [
            (
                "court.json",
                """
                {"source": "s",
                 "cases": [
                  {"id": "John Smith 12/03/2011", "team": "943 476 5919", "children": 2, "issued": "2019-01-02"},
                  {"id": "A823432116003", "team": "A823432116003", "children": 2, "issued": "2019-01-02",
                   "jane@example.org": 1, "dob": "2011-03-12", "notes": ["07700 900123"]},
                  {"id": "A823432116003", "team": "9434765919", "children": "\\u0039434765919", "issued": "2019-01-02"}]}
                """
            )
        ])
        let warnings = reading.problems.filter { $0.message.contains("looks like") }
        #expect(
            warnings.map { "\($0.line):\($0.column) \($0.message)" } == [
                "3:10 `id` has what looks like a name with a day of birth.",
                "3:43 `team` has what looks like an NHS number.",
                "4:10 `id` has what looks like a unique pupil number.",
                "4:35 `team` has what looks like a unique pupil number.",
                "5:4 A key has what looks like an e-mail address.",
                "5:34 `dob` has what looks like a day of birth.",
                "5:58 An entry of `notes` has what looks like a telephone number.",
                "6:10 `id` has what looks like a unique pupil number.",
                "6:35 `team` has what looks like an NHS number.",
                "6:61 `children` has what looks like an NHS number.",
            ])
        #expect(warnings.allSatisfy { $0.severity == .warning })
        for problem in reading.problems {
            for secret in Self.secrets { #expect(!problem.description.contains(secret), "\(problem.description)") }
        }
    }

    @Test func `one surname with a day is pointed at as a record's name, in the record's time, and not in titles`() {
        let reading = JourneyFolder.read(files: [
            (
                "court.json",
                """
                {"source": "s",
                 "cases": [
                  {"id": "Example 12/03/2015", "team": "t", "children": 2, "issued": "2019-01-02"},
                  {"id": "smith-j-2015-03-12", "team": "t", "children": 2, "issued": "2019-01-02"},
                  {"id": "12 March 2015 Khan", "team": "t", "children": 2, "issued": "2019-01-02"},
                  {"id": "Jones 12/12/2018", "team": "t", "children": 2, "issued": "2019-01-02"},
                  {"id": "SW123456", "team": "t", "children": 2, "issued": "2019-01-02"}]}
                """
            ),
            (
                "journey.json",
                """
                {"opensAt": "2019-07-31",
                 "sources": [{"id": "s", "kind": "council", "publisher": "P", "title": "Kettering 12/03/2015"},
                  {"id": "argus-2015-03-12", "kind": "published", "publisher": "Argus", "title": "T"}]}
                """
            ),
        ])
        let warnings = reading.problems.filter { $0.message.contains("looks like") }
        // The day of the fourth is less than a year before 31 July 2019.
        #expect(
            warnings.map { "\($0.file):\($0.line):\($0.column) \($0.message)" } == [
                "court.json:3:10 `id` has what looks like a name with a day of birth.",
                "court.json:4:10 `id` has what looks like a name with a day of birth.",
                "court.json:5:10 `id` has what looks like a name with a day of birth.",
                "court.json:7:10 `id` has what looks like a social worker's registration number.",
            ])
        #expect(warnings.allSatisfy { $0.severity == .warning && $0.remedy.contains("remove it from the file") })
        for problem in reading.problems {
            for secret in ["Example", "smith", "Khan", "SW123456"] {
                #expect(!problem.description.contains(secret), "\(problem.description)")
            }
        }
    }

    @Test(arguments: [
        "surname", "forename", "firstName", "lastName", "childName", "name", "dob", "dateOfBirth", "date_of_birth",
        "nhsNumber", "NHS number", "upn", "swe", "registrationNumber", "postcode",
    ])
    func `a key for personal data is to be removed from the file, and not only unknown`(key: String) {
        let reading = JourneyFolder.read(files: [
            (
                "court.json",
                """
                {"source": "s", "cases": [
                  {"id": "C-1", "team": "t", "children": 2, "issued": "2019-01-02", "\(key)": "x"}]}
                """
            )
        ])
        let problem = reading.problems.first { $0.message.hasPrefix("`\(key)`") && $0.message.contains("is not a key") }
        #expect(problem?.message == "`\(key)` is not a key of a court case, and is for personal data.")
        #expect(problem?.remedy == "Remove it from the file: records have numbers, never names.")
    }

    @Test func `a team that has a name in place of a title has no personal data`() {
        let reading = JourneyFolder.read(files: [
            ("teams.json", #"{"source": "s", "services": [{"id": "s1", "name": "Safeguarding"}]}"#)
        ])
        #expect(reading.problems.contains { $0.message == "`name` is not a key of a service, and is passed over." })
    }

    @Test(arguments: [("statutory-clocks.json", false), ("clocks.json", true)])
    func `words with a day name a regulation in a file of law, and may be somebody in one of the council`(
        name: String, isWarnedOf: Bool
    ) {
        let reading = JourneyFolder.read(files: [
            (
                name,
                """
                {"sources": [{"id": "regulations-reform-2017-11-29", "kind": "published", "publisher": "Department",
                  "title": "T"}]}
                """
            )
        ])
        #expect(reading.problems.contains { $0.message.contains("looks like") } == isWarnedOf)
    }

    @Test func `addresses of offices under sources are no personal data, and a file's name is looked at as well`() {
        let reading = JourneyFolder.read(files: [
            (
                "journey.json",
                """
                {"sources": [{"id": "s", "kind": "published", "publisher": "Office, M1 2WD, 020 7946 0958, a@example.org",
                  "title": "T"}]}
                """
            )
        ])
        #expect(!reading.problems.contains { $0.message.contains("looks like") })
        let problem = PersonalData.problem(ofFileName: "court-john-smith-12-03-2011.json")
        #expect(problem == nil || problem?.file.contains("12-03-2011") == false)
        #expect(PersonalData.problem(ofFileName: "court-9434765919.json")?.file == "court-9•••••••••.json")
    }
}
