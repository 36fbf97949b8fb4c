import ImprovementJourney
import Testing

@testable import JourneyFiles

/// What one record, or two, cannot be: told as a warning at its place; nothing is kept out for it.
@Suite struct ContradictionTests {
    private static let journey = """
        {"format": 1, "source": "s", "council": {"id": "E10000021", "title": "Our Council"}, "opensAt": "OPENS",
         "sources": [{"id": "s", "kind": "council", "publisher": "Us", "title": "List"}]}
        """
    private static let teams = """
        {"source": "s", "services": [{"id": "sv", "title": "S"}],
         "teams": [{"id": "t1", "title": "Safeguarding 1", "service": "sv", "opened": "2012-04-01"}]}
        """

    /// The problems of a folder of these files beside the council's own and its team.
    private func problems(opensAt: String = "2019-07-31", _ files: [(name: String, text: String)]) -> [String] {
        let journey = Self.journey.replacing("OPENS", with: opensAt)
        let reading = JourneyFolder.read(files: [("journey.json", journey), ("teams.json", Self.teams)] + files)
        #expect(reading.problems.allSatisfy { $0.severity == .warning })
        return reading.problems.map { "\($0.file):\($0.line):\($0.column): \($0.message)" }
    }

    private func court(_ rest: String, children: Int = 2) -> [String] {
        problems([
            (
                "court.json",
                """
                {"source": "s", "cases": [{"id": "C-1", "team": "t1", "children": \(children), "issued": "2019-01-02",
                 \(rest)}]}
                """
            )
        ])
    }

    @Test func `what is dated before a case was issued, or after its end, is pointed at`() {
        #expect(
            court(#""steps": [{"on": "2011-01-02", "stage": "issued"}, {"on": "2019-01-02", "stage": "hearing"}]"#) == [
                "court.json:2:19: The step is dated 2011-01-02, before the case was issued, on 2019-01-02."
            ])
        #expect(
            court(#""waits": [{"from": "2019-01-01", "waitingFor": "court", "reason": "r"}]"#) == [
                "court.json:2:21: The wait began on 2019-01-01, before the case was issued, on 2019-01-02."
            ])
        #expect(
            court(#""steps": [{"on": "2019-06-02", "stage": "x"}], "concluded": "2019-06-01", "outcome": "care order""#)
                == ["court.json:2:19: The step is dated 2019-06-02, after the final order of 2019-06-01."])
        #expect(
            court(
                #""steps": [{"on": "2019-01-02", "stage": "x"}, {"on": "2019-06-01", "stage": "y"}], "concluded": "2019-06-01""#
            )
                == [])
    }

    @Test func `more children than a case is about are pointed at`() {
        #expect(
            court(#""steps": []"#, children: 5000)
                == ["court.json:1:67: The case is about 5000 children, more than 20."])
        #expect(court(#""steps": []"#, children: 20) == [])
    }

    private func workforce(_ posts: String, workers: String = #"{"id": "W1"}, {"id": "W2"}"#) -> [String] {
        problems([("workforce.json", "{\"source\": \"s\", \"workers\": [\(workers)], \"posts\": [\n\(posts)]}")])
    }

    private func post(_ id: String, _ rest: String) -> String {
        #"{"id": "\#(id)", "team": "t1", "role": "social worker", "established": "2018-01-01", \#(rest)}"#
    }

    @Test func `two people in one post at the same time are pointed at, and one after the other are not`() {
        let first = #"{"worker": "W1", "from": "2018-01-01", "until": "2019-06-01", "contract": "permanent"}"#
        #expect(
            workforce(
                post(
                    "P1",
                    "\"spells\": [\(first),\n{\"worker\": \"W2\", \"from\": \"2018-06-01\", \"contract\": \"agency\"}]")
            )
                == [
                    "workforce.json:3:26: W2 fills the post from 2018-06-01, and W1 from 2018-01-01 until 2019-06-01."
                ])
        #expect(
            workforce(
                post(
                    "P1",
                    "\"spells\": [\(first),\n{\"worker\": \"W2\", \"from\": \"2019-06-01\", \"contract\": \"agency\"}]")
            )
                == [])
    }

    @Test func `one worker in two full-time posts at the same time is pointed at, also over two files`() {
        func spell(_ until: String = "") -> String {
            #""spells": [{"worker": "W1", "from": "2018-06-01"\#(until), "contract": "permanent"}]"#
        }
        let both = "W1 fills post P2 from 2018-06-01, and post P1 at the same time: together more than full time."
        #expect(
            workforce(post("P1", spell()) + ",\n" + post("P2", spell())) == ["workforce.json:3:104: " + both])
        #expect(
            workforce(
                post("P1", "\"fullTimeEquivalent\": 0.5, " + spell()) + ",\n"
                    + post("P2", "\"fullTimeEquivalent\": 0.5, " + spell())) == [])
        let one = "{\"source\": \"s\", \"workers\": [{\"id\": \"W1\"}], \"posts\": [\n\(post("P1", spell()))]}"
        let two = "{\"source\": \"s\", \"posts\": [\n\(post("P2", spell()))]}"
        #expect(
            problems([("workforce-1.json", one), ("workforce-2.json", two)]) == ["workforce-2.json:2:104: " + both])
    }

    @Test func `pay and caseloads that can hardly be are pointed at`() {
        func pay(_ pounds: String) -> [String] {
            workforce(
                post(
                    "P1",
                    "\"spells\": [\n{\"worker\": \"W1\", \"from\": \"2018-01-01\", \"contract\": \"agency\", \"hourlyRate\": \(pounds)}]"
                ))
        }
        #expect(pay("20750") == ["workforce.json:3:76: An hour costs £20750, more than £500."])
        #expect(pay("499.99") == [])
        #expect(
            workforce(post("P1", "\n\"caseload\": {\"first\": \"2019-05\", \"counts\": [12, 2000000, null]}")) == [
                "workforce.json:3:49: A worker's cases are 2000000, more than 500."
            ])
    }

    private func series(_ values: [String], unit: String = "count") -> [String] {
        let lines = values.enumerated().map { place, values in
            "{\"measure\": \"m\", \"scope\": \"\(["council", "england", "team/t1", "service/sv"][place])\", \(values)}"
        }
        return problems([
            (
                "practice.json",
                """
                {"source": "s", "measures": [{"id": "m", "title": "M", "definition": "d", "unit": "\(unit)", "polarity": "neutral",
                  "cadence": "monthly", "panel": "practice"}], "series": [
                \(lines.joined(separator: ",\n"))]}
                """
            )
        ])
    }

    @Test func `a fraction among counts is pointed at, and where most are fractions they are meant`() {
        #expect(
            series([#""first": "2019-04", "values": [5, 10.5, 7], "last": "2019-06""#]) == [
                "practice.json:3:72: The value of May 2019 is 10.5, and `m` counts whole things."
            ])
        #expect(series([#""first": "2019-04", "values": [5.2, 10.5, 7], "last": "2019-06""#]) == [])
        #expect(
            series([#""first": "2019-04", "values": [5, 10.5, 7], "last": "2019-06""#], unit: "full-time equivalent")
                == [])
    }

    @Test func `a series that ended more than a year before those of its measure is pointed at, unless it says so`() {
        let long = "\"first\": \"2017-01\", \"values\": [\((0..<30).map(String.init).joined(separator: ", "))]"
        let short = #""first": "2017-01", "values": [1, 2, 3]"#
        #expect(
            series([long, long, short]) == [
                "practice.json:5:47: The series ends with 2017-03, and most others of `m` go on, to 2019-06."
            ])
        #expect(series([long, long, short + #", "last": "2017-03""#]) == [])
    }

    @Test(arguments: [
        (
            "1950-01-01",
            "`opensAt` is 1950-01-01, before anything that the record holds: its first entry is of 2012-04-01."
        ),
        ("2100-01-01", "`opensAt` is 2100-01-01, years after the record's last entry, of 2012-04-01."),
        ("2012-04-01", nil),
        ("2017-12-31", nil),
    ])
    func `an opening day outside what the record holds is pointed at`(day: String, message: String?) {
        #expect(problems(opensAt: day, []) == [message.map { "journey.json:1:97: \($0)" }].compactMap(\.self))
    }
}
