import ImprovementJourney
import Testing

/// The queue of time limits and what is counted of those that ended; expected days and shares are counted by hand.
@Suite struct `The queue of time limits` {
    private func kind(
        _ id: ClockKind.ID, _ length: Int, _ unit: TimeLimit.Unit, from: String? = nil, family: String = "visits"
    ) -> ClockKind {
        ClockKind(
            id: id, title: "The \(id)", family: family, starts: "a start", stops: "a stop",
            limit: TimeLimit(length: length, unit: unit), law: "An Act", section: "s1", from: from.map { day($0) },
            breach: .unlawful, source: "law")
    }

    private func record(_ clocks: [Clock]) -> Record {
        var record = Record(ends: day("2019-07-31"))
        record[ClockKind.self] = Register([
            kind("ten", 10, .workingDays), kind("week", 1, .weeks), kind("new", 1, .months, from: "2019-07-01"),
        ])
        record[Clock.self] = Register(clocks)
        return record
    }

    private func clock(
        _ id: Clock.ID, _ kind: ClockKind.ID, _ started: String, _ stopped: String? = nil, team: Team.ID = "a",
        waitsFor: Clock.Party? = nil
    ) -> Clock {
        Clock(
            id: id, kind: kind, team: team, started: day(started), stopped: stopped.map { day($0) },
            waitsFor: waitsFor, source: "own")
    }

    @Test func `the Friday is this week's, and the next one's at the weekend`() {
        // 31 July 2019 is a Wednesday.
        #expect(day("2019-07-31").fridayOfWorkingWeek == day("2019-08-02"))
        #expect(day("2019-08-02").fridayOfWorkingWeek == day("2019-08-02"))
        #expect(day("2019-08-03").fridayOfWorkingWeek == day("2019-08-09"))
        #expect(day("2019-08-04").fridayOfWorkingWeek == day("2019-08-09"))
    }

    @Test func `what has passed stands first, then what ends next, each in its own days`() {
        let journey = record([
            // Ten working days: 23 to 26 July are four, 29 July to 2 August five, 5 August is the tenth.
            clock("next-week", "ten", "2019-07-22"),
            // A week from 20 July: 27 July, a Saturday, four days ago.
            clock("past", "week", "2019-07-20", waitsFor: .manager),
            // A week from 25 July: 1 August.
            clock("tomorrow", "week", "2019-07-25", waitsFor: .health),
            // Ten working days from 10 July: 11, 12, 15 to 19, 22 to 24 July; five working days past.
            clock("past-in-working-days", "ten", "2019-07-10"),
            clock("ended", "week", "2019-07-01", "2019-07-05"),
            // Started before its law, so never late.
            clock("before-its-law", "new", "2019-06-30"),
        ]).standing(on: day("2019-07-31"))
        let queue = journey.clockQueue
        #expect(queue.clocks.map(\.name) == ["past-in-working-days", "past", "tomorrow", "next-week"])
        #expect(queue.clocks.map(\.leftWords.text) == ["LATE 5 wd", "LATE 4d", "1d", "3 wd"])
        #expect(queue.clocks.map(\.waitsForUs) == [false, true, false, false])
        #expect(queue.past.count == 2)
        #expect(queue.endingByFriday.map(\.name) == ["tomorrow"])
        #expect(journey.clocksWithoutLimit.map(\.id) == ["before-its-law"])
        #expect(queue.clocks.first?.law == "An Act, s1")
    }

    @Test func `an earlier day shows what ran then`() {
        let all = record([clock("a", "week", "2019-07-01", "2019-07-12"), clock("b", "week", "2019-07-30")])
        #expect(all.standing(on: day("2019-07-10")).runningClocks.map(\.leftWords.text) == ["LATE 2d"])
        #expect(all.standing(on: day("2019-07-12")).runningClocks.isEmpty)
        #expect(all.standing(on: day("2019-06-30")).runningClocks.isEmpty)
    }

    @Test func `by kind and team, those with most past first`() {
        let groups = record([
            clock("1", "week", "2019-07-29"), clock("2", "week", "2019-07-26", team: "b"),
            clock("3", "week", "2019-07-10", team: "b"), clock("4", "ten", "2019-07-29"),
        ]).standing(on: day("2019-07-31")).clockQueue.groups
        #expect(groups.map { "\($0.kind) \($0.team?.text ?? "")" } == ["week b", "ten a", "week a"])
        #expect(groups[0].past == 1)
        #expect(groups[0].running == 2)
        #expect(groups[0].endingByFriday == 1)
        // A week from 26 July.
        #expect(groups[0].next == day("2019-08-02"))
    }

    @Test func `a team has its own`() {
        let journey = record([clock("1", "week", "2019-07-29"), clock("2", "week", "2019-07-26", team: "b")])
            .standing(on: day("2019-07-31"))
        #expect(journey.runningClocks(of: "b").map(\.name) == ["2"])
        #expect(journey.runningClocks(of: "c").isEmpty)
    }

    @Test func `the share in time counts those that run as far as they have come`() throws {
        let times = record([
            clock("on-the-last-day", "ten", "2019-07-01", "2019-07-15"),
            clock("a-day-late", "ten", "2019-07-01", "2019-07-16"),
            clock("half-way", "ten", "2019-07-01", "2019-07-08"),
            // 25, 26, 29, 30 and 31 July: five of ten.
            clock("runs", "ten", "2019-07-24"),
            clock("long-ago", "ten", "2018-01-01", "2018-01-03"),
        ]).standing(on: day("2019-07-31")).clockTimes
        let time = try #require(times.first)
        #expect(times.count == 1)
        #expect(time.ended == 3)
        #expect(time.endedInTime == 2)
        #expect(time.followed == 4)
        #expect(time.running == 1)
        // At half of the limit 4 at risk, 1 done: 3/4 are left. At the limit 2 at risk, 1 done: 3/8 are left.
        #expect(abs(try #require(time.shareInTime) - 0.625) < 1e-12)
    }

    @Test func `a stop at the weekend after the last working day is late`() throws {
        // Ten working days from Friday 12 July end on Friday 26 July; the 27th is a Saturday.
        let time = try #require(
            record([clock("saturday", "ten", "2019-07-12", "2019-07-27")]).standing(on: day("2019-07-31")).clockTimes
                .first)
        #expect(time.endedInTime == 0)
        #expect(time.shareInTime == 0)
    }

    @Test(arguments: ["C-1", "K-C-1", "C-1/2"])
    func `a clock of the case system that repeats a court case is counted once, and both are said`(_ number: String)
        throws
    {
        var record = record([
            clock(Clock.ID(number), .careProceedings, "2019-03-01"), clock("C-12", .careProceedings, "2019-03-01"),
            clock("K-9", "week", "2019-07-29"),
        ])
        record[ClockKind.self].insert(kind(.careProceedings, 26, .weeks, family: "proceedings"))
        record[CourtCase.self] = Register([
            CourtCase(id: "C-1", team: "b", children: 2, issued: day("2019-03-02"), source: "own")
        ])
        let journey = record.standing(on: day("2019-07-31"))
        // C-12 is another number, not C-1 with something after it.
        #expect(journey.runningClocks.map(\.name) == ["K-9", "C-1", "C-12"])
        let joined = try #require(journey.runningClocks.first { $0.name == "C-1" })
        #expect(joined.repeated?.clock.text == number)
        // 26 weeks beginning with 2 March are over on 30 August; 182 days after 1 March it is 30 August too.
        #expect(joined.due == day("2019-08-30"))
        #expect(joined.repeated?.due == nil)
        #expect(journey.runningClocks(of: "b").count == 1)
        #expect(journey.clockQueue.groups.filter { $0.kind == "care-proceedings" }.map(\.running) == [1, 1])
    }

    @Test(arguments: [("2019-07-29", ["i"]), ("2019-07-30", ["i", "S-1"])])
    func `a clock of the case system that starts with a report is of it and counted once`(
        started: String, names: [String]
    ) throws {
        var record = record([clock("S-1", .statementOfAction, started, team: "b", waitsFor: .manager)])
        record[ClockKind.self].insert(kind(.statementOfAction, 70, .workingDays, family: "statements"))
        record.insert(
            Inspection(
                id: "i", kind: "inspection", title: "Inspection", framework: "ILACS", began: stated("2019-06-17"),
                published: stated("2019-07-29"), judgements: [], letter: "", findings: [], statement: .init(),
                source: "published"))
        let journey = record.standing(on: day("2019-07-31"))
        #expect(journey.runningClocks.map(\.name) == names)
        let statement = try #require(journey.runningClocks.first)
        // 30 and 31 July are two of the seventy.
        #expect(statement.leftWords.text == "68 wd")
        #expect(statement.team == (names.count == 1 ? "b" : nil))
        #expect(statement.waitsFor == (names.count == 1 ? "manager" : nil))
        #expect(statement.repeated?.clock == (names.count == 1 ? "S-1" : nil))
    }

    @Test func `where the case system has another last day for the same case, that is said`() throws {
        var record = record([clock("C-1", .careProceedings, "2019-03-05", waitsFor: .court)])
        record[ClockKind.self].insert(kind(.careProceedings, 26, .weeks, family: "proceedings"))
        record[CourtCase.self] = Register([
            CourtCase(id: "C-1", team: "a", children: 2, issued: day("2019-03-02"), source: "own")
        ])
        let running = record.standing(on: day("2019-07-31")).runningClocks
        let only = try #require(running.first)
        #expect(running.count == 1)
        #expect(only.record == .record(CourtCase.ID("C-1")))
        #expect(only.due == day("2019-08-30"))
        // 182 days after 5 March.
        #expect(only.repeated?.due == day("2019-09-03"))
        // The court's file says of no wait.
        #expect(only.waitsFor == "court")
    }
}
