import ImprovementJourney
import JSON
import Testing

@testable import JourneyFiles

/// A kind of record that the program does not know: its type, its shape and one line in a subject are all there is.
private struct Complaint: Hashable, NamedRecord {
    var id: Identifier<Complaint>
    var team: Team.ID
    var received: Day
    var answered: Day?
    var source: Source.ID

    static let noun = "odd complaint"

    func known(on day: Day) -> Complaint? {
        guard received <= day else { return nil }
        var complaint = self
        if let answered, answered > day { complaint.answered = nil }
        return complaint
    }

    var lastDated: Day? { answered ?? received }

    static let shape = Shape(
        blank: Complaint(id: "", team: "", received: blankDay, source: ""),
        [
            .id(\.id, "Its number."), .required("team", \.team, "The team it is about."),
            .required("received", \.received, "When it came."),
            .optional("answered", \.answered, "When it was answered."),
            .source(\.source),
        ])
}

@Suite struct `A new kind of record is its type, its shape and one line` {
    private let shape = JourneySubject.practice.shape(adding: [.records("complaints", Complaint.self, "Complaints.")])

    private let teams = """
        { "sources": [{ "id": "own", "kind": "council", "publisher": "P", "title": "T" }], "source": "own",
          "services": [{ "id": "s", "title": "S" }],
          "teams": [{ "id": "t", "title": "T", "service": "s", "opened": "2018-01-01" }] }
        """

    private func read(_ complaints: String...) -> Joining {
        var files = [FileReading(name: "teams.json", subject: .teams, bytes: Array(teams.utf8))]
        for (number, text) in complaints.enumerated() {
            let file = "{ \"source\": \"own\", \"complaints\": [\(text)] }"
            files.append(
                FileReading(
                    name: "practice-\(number).json", subject: .practice, bytes: Array(file.utf8), shape: shape))
        }
        let joining = Joining(files)
        return joining
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `it is read, joined, dated and moved in time`() throws {
        let joining = read(
            #"{ "id": "K-1", "team": "t", "received": "2019-01-10", "answered": "2019-03-01" }"#,
            #"{ "id": "K-2", "team": "t", "received": "2019-02-01" }"#)
        #expect(joining.problems.map(\.description) == [])
        let record = joining.record
        #expect(record[Complaint.self].map(\.id) == ["K-1", "K-2"])
        // The last thing that happened is the answer to the first.
        #expect(record.ends == (try day("2019-03-01")))
        #expect(record.standing(on: try day("2019-01-09")).registers[Complaint.self].isEmpty)
        let then = record.standing(on: try day("2019-02-28")).registers[Complaint.self]
        #expect(then.count == 2)
        #expect(then["K-1"]?.answered == nil)
        #expect(
            record.journey.registers[
                Complaint.self]["K-1"]?.answered == (try day("2019-03-01")))
    }

    @Test func `two of one id, and one that names no team, are told in its words`() {
        let twice = read(
            #"{ "id": "K-1", "team": "t", "received": "2019-01-10" }"#,
            #"{ "id": "K-1", "team": "t", "received": "2019-01-11" }"#)
        #expect(twice.problems.map(\.message) == ["An odd complaint \"K-1\" stands in practice-0.json already."])
        let nobody = read(#"{ "id": "K-1", "team": "nobody", "received": "2019-01-10" }"#)
        #expect(nobody.problems.map(\.message) == ["`team` names a team \"nobody\" that no file has."])
    }

    @Test func `it is written as it was read`() {
        let text = #"{ "id": "K-1", "team": "t", "received": "2019-01-10", "answered": "2019-03-01" }"#
        let json = shape.json(read(text).record, WritingContext(defaultSource: "own"))
        #expect(json.text(width: 116).contains(text))
    }
}
