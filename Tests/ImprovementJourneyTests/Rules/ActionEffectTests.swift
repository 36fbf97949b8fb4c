import Testing

@testable import ImprovementJourney

@Suite struct `The effect of an action` {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }
    private func month(_ text: String) throws -> Period { try #require(Period(text, cadence: .monthly)) }

    /// Done on 1 July 2016, opened on 1 January 2016.
    private func action(
        _ id: Action.ID = "A", done: [(String, Action.Status)] = [("2016-07-01", .closed)], team: Team.ID? = nil
    )
        throws -> Action
    {
        Action(
            id: id, title: "", measure: "visits", team: team, owner: "", opened: try day("2016-01-01"),
            due: try day("2016-06-30"),
            changes: try done.map { Action.Change(on: try day($0.0), status: $0.1, note: "") }, source: "own")
    }

    /// From January 2014: 24 months of 49 and 51, six of 55, twelve of `after`, then `later`; known at once.
    private func record(
        _ actions: [Action], after: Double = 70, later: [Double] = Array(repeating: 70, count: 12),
        polarity: Polarity = .higherIsBetter
    ) throws -> Record {
        var record = Record(ends: try day("2019-12-31"))
        record[Measure.self] = Register([
            Measure(
                id: "visits", title: "", definition: "", unit: .count, polarity: polarity, cadence: .monthly,
                panel: "practice", source: "own")
        ])
        record[Action.self] = Register(actions)
        let values =
            (0..<24).map { $0.isMultiple(of: 2) ? 49.0 : 51 } + Array(repeating: 55, count: 6)
            + Array(repeating: after, count: 12) + later
        let key = Series.Key("visits")
        record.series[key] = Series(
            key: key, first: try month("2014-01"), points: values.map { Point(.number($0)) }, source: "own")
        return record
    }

    private func effect(_ action: Action, _ record: Record, on text: String) throws -> ActionEffect {
        let journey = record.standing(on: try day(text))
        return journey.actionEffects[try #require(journey.actions[action.id])]
    }

    @Test func `it is too early until the twelve months are over, then it worked`() throws {
        let action = try action()
        let record = try record([action])
        #expect(try effect(action, record, on: "2016-06-30") == .notDone)
        // The months from July 2016 on that had ended by the day.
        #expect(try effect(action, record, on: "2016-07-30") == .tooEarly(known: 0))
        #expect(try effect(action, record, on: "2017-06-29") == .tooEarly(known: 11))
        #expect(try effect(action, record, on: "2017-06-30") == .worked)
        #expect(try effect(action, self.record([action], polarity: .lowerIsBetter), on: "2018-01-01") == .worse)
        #expect(try effect(action, self.record([action], after: 52), on: "2018-01-01") == .notShown)
        #expect(try effect(action, self.record([action], polarity: .neutral), on: "2018-01-01") == .noMeasure)
    }

    @Test func `what was judged stands, and is lost after 7 months in a row on the worse side of the old mean`() throws
    {
        let action = try action()
        // From July 2017: one good month, then seven below 50.
        let record = try record([action], later: [70] + Array(repeating: 45, count: 7) + [80, 80])
        #expect(try effect(action, record, on: "2018-01-31") == .worked)
        #expect(try effect(action, record, on: "2018-02-28") == .lost(since: month("2017-08")))
        #expect(try effect(action, record, on: "2019-12-31") == .lost(since: month("2017-08")))
        #expect(ActionEffect.lost(since: try month("2017-08")).words == "worked, lost since August 2017")
        // Six are not enough.
        let six = try self.record([action], later: Array(repeating: 45, count: 6) + [80, 80, 45])
        #expect(try effect(action, six, on: "2019-12-31") == .worked)
    }

    @Test func `a figure stated anew after the judgement does not change it`() throws {
        let action = try action()
        var record = try record([action])
        let key = Series.Key("visits")
        let whole = try #require(record.series[key])
        var restated = whole
        for place in 30..<42 {
            restated.points[place] = Point(.number(50))
            restated.restatements.append(
                Series.Restatement(
                    period: whole.period(at: place), earlier: whole.points[place], on: try day("2018-01-01"), reason: ""
                ))
        }
        record.series[key] = restated
        #expect(try effect(action, record, on: "2017-12-31") == .worked)
        #expect(try effect(action, record, on: "2018-06-30") == .worked)
    }

    @Test func `an action opened again before its judgement waits for it anew, one opened after keeps it`() throws {
        let again = try action(done: [("2016-07-01", .closed), ("2016-09-01", .inProgress)])
        #expect(try effect(again, record([again]), on: "2018-06-30") == .notDone)
        let later = try action(done: [("2016-07-01", .closed), ("2017-09-01", .inProgress)])
        #expect(try effect(later, record([later]), on: "2018-06-30") == .worked)
    }

    @Test func `two actions whose twelve months overlap by half are not told apart, each naming the other`() throws {
        let first = try action("A")
        let second = try action("B", done: [("2017-01-01", .closed)])
        let both = try record([first, second])
        #expect(try effect(first, both, on: "2018-06-30") == .cannotBeToldApart(from: ["B"]))
        #expect(try effect(second, both, on: "2018-06-30") == .cannotBeToldApart(from: ["A"]))
        // Completed in January, the month after counts first: seven months apart, five in common.
        let third = try action("B", done: [("2017-01-02", .closed)])
        #expect(try effect(first, record([first, third]), on: "2018-06-30") == .worked)
    }

    @Test func `fewer than 10 points in the twelve months are too few`() throws {
        let action = try action()
        var record = try record([action])
        let key = Series.Key("visits")
        for place in [31, 33, 35] { record.series[key]?.points[place] = Point(.missing(.notReported)) }
        #expect(try effect(action, record, on: "2018-06-30") == .tooFewPoints)
    }

    @Test func `four teams without the action stand beside it`() throws {
        let own = try action(team: "own")
        var record = try record([])
        record[Action.self] = Register([own])
        let first = try month("2014-01")
        // The mean before is 50 in each; after it 70 in the own, and 51, 52, 54, 58 elsewhere: changes 1, 2, 4, 8.
        for (team, after) in [("own", 70.0), ("a", 51), ("b", 52), ("c", 54), ("d", 58)] {
            let id = Team.ID(team)
            record[Team.self] = Register(
                Array(record[Team.self])
                    + [Team(id: id, title: team, service: "s", opened: first.firstDay, source: "own")])
            let key = Series.Key("visits", .team(id))
            let values =
                (0..<24).map { $0.isMultiple(of: 2) ? 49.0 : 51 } + Array(repeating: 55, count: 6)
                + Array(repeating: after, count: 12)
            record.series[key] = Series(
                key: key, first: first, points: values.map { Point(.number($0)) }, source: "own")
        }
        let journey = record.standing(on: try day("2018-06-30"))
        let elsewhere = journey.actionEffects.elsewhere(own, in: journey)
        #expect(elsewhere == ActionEffects.Elsewhere(own: 20, median: 3, teams: 4))
    }
}
