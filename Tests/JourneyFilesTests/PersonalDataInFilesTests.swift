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
