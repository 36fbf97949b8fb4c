import ImprovementJourney
import Testing

/// How actions, notices, findings and claims stand on a day.
struct PlanStandingTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }
    private func stated(_ text: String) throws -> StatedDate { try #require(StatedDate(text)) }

    private func action(_ changes: [Action.Change]) throws -> Action {
        Action(
            id: "A", title: "Visit", findings: ["answered"], owner: "", opened: try day("2019-07-03"),
            due: try day("2019-08-01"), changes: changes, source: "own")
    }

    @Test func `an open action is silent from the day that the settings name`() throws {
        let open = try action([])
        // 3 July + 28 days is 31 July.
        #expect(open.isSilent(on: try day("2019-07-31"), for: 28))
        #expect(!open.isSilent(on: try day("2019-07-30"), for: 28))
        let closed = try action([Action.Change(on: try day("2019-07-03"), status: .closed, note: "")])
        #expect(!closed.isSilent(on: try day("2019-07-31"), for: 28))
    }

    @Test func `only an open action counts as put back`() throws {
        let later = Action.Change(on: try day("2019-07-10"), due: try day("2019-09-01"), note: "")
        #expect(try action([later]).isPutBack(times: 1))
        #expect(try !action([later]).isPutBack(times: 2))
        let closed = Action.Change(on: try day("2019-07-11"), status: .closed, note: "")
        #expect(try !action([later, closed]).isPutBack(times: 1))
    }

    @Test(arguments: [
        (Action.Status.notStarted, false), (.inProgress, false), (.reportedComplete, true), (.closed, true),
        (.withdrawn, false),
    ]) func `what is reported complete or closed is done`(_ status: Action.Status, _ isDone: Bool) {
        #expect(status.isDone == isDone)
    }

    @Test func `a finding is answered by an open action or by evidence, and a strength needs no answer`() throws {
        func finding(_ id: Finding.ID, _ kind: Finding.Kind) -> Finding {
            Finding(id: id, kind: kind, title: "", text: "", panel: "practice", source: "own")
        }
        var record = Record(ends: try day("2019-08-03"))
        func answers(_ finding: Finding) -> FindingAnswers {
            let journey = record.journey
            return FindingAnswers(to: finding, journey.actionEffects, in: journey)
        }
        record[Action.self] = Register([try action([])])
        let answered = answers(finding("answered", .improvement))
        #expect(!answered.isUnanswered)
        // Due on 1 August: late on the 3rd.
        #expect([answered.open, answered.late, answered.worked, answered.evidence] == [1, 1, 0, 0])
        #expect(answers(finding("other", .improvement)).isUnanswered)
        #expect(!answers(finding("other", .strength)).isUnanswered)

        let closing = try day("2019-08-02")
        record[Action.self] = Register([try action([Action.Change(on: closing, status: .closed, note: "")])])
        #expect(answers(finding("answered", .improvement)).isUnanswered)
        record[Action.self] = Register([
            try action([Action.Change(on: closing, status: .closed, note: "", evidence: "An audit")])
        ])
        #expect(!answers(finding("answered", .improvement)).isUnanswered)
    }

    @Test func `claims that the data contradict come first, each in the order in which it was stated`() throws {
        var record = Record(ends: try day("2019-07-31"))
        record[Source.self] = Register([Source(id: "own", kind: .council, publisher: "", title: "")])
        record[Measure.self] = Register([
            Measure(
                id: "visits", title: "Visits", definition: "", unit: .count, polarity: .neutral, cadence: .monthly,
                panel: "practice", source: "own")
        ])
        let june = try #require(Period("2019-06", cadence: .monthly))
        record.series = [
            Series.Key("visits"): Series(
                key: Series.Key("visits"), first: june, points: [Point(.number(10))], source: "own")
        ]
        func claim(_ id: Claim.ID, _ value: Double, on text: String) throws -> Claim {
            Claim(
                id: id, statement: "", statedBy: "", on: try stated(text), kind: .level, value: value, unit: .count,
                measure: "visits", period: june, tolerance: 0.5, panel: "practice", source: "own")
        }
        let claims = [
            try claim("agrees", 10, on: "2019-07-01"), try claim("later", 12, on: "2019-07-30"),
            try claim("earlier", 11, on: "2019-07-02"),
        ]
        let journey = record.journey
        let comparisons = claims.map { ClaimComparison($0, in: journey) }
        #expect(comparisons.contradictedFirst.map(\.claim.id) == ["earlier", "later", "agrees"])
    }
}
