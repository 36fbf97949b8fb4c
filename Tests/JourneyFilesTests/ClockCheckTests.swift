import ImprovementJourney
import JourneyFiles
import Testing

@Suite struct `Clocks held against their kinds` {
    private func reading(_ clock: String, more: [(name: String, text: String)] = []) -> JourneyReading {
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Our council" },
              "settings": { "closureDays": ["2019-07-04", "2019-07-05"] },
              "sources": [ { "id": "own", "kind": "council", "publisher": "P", "title": "T" } ] }
            """
        let teams = """
            { "source": "own", "services": [{ "id": "s", "title": "S" }],
              "teams": [{ "id": "t", "title": "T", "service": "s", "opened": "2013-01-01" }] }
            """
        let clocks = """
            { "source": "own", "clocks": [ { "id": "K-1", "team": "t", \(clock) } ] }
            """
        return JourneyFolder.read(
            files: [("clocks-a.json", clocks), ("journey.json", journey), ("teams.json", teams)] + more,
            common: dataFolder)
    }

    private func messages(_ clock: String) -> [String] { reading(clock).problems.map(\.message) }

    private func running(_ reading: JourneyReading, on text: String) throws -> RunningClock? {
        reading.record.standing(on: try #require(Day(text))).runningClocks.first
    }

    @Test func `a kind that nobody knows is a fault with the nearest named`() {
        let reading = reading(#""kind": "icpp", "started": "2019-07-01""#)
        #expect(reading.problems.map(\.message) == ["`kind` names a kind of clock \"icpp\" that no file has."])
        #expect(reading.problems.first?.remedy.contains("\"icpc\"") == true)
    }

    @Test func `a stop before the start is a fault, but for what is counted back`() {
        #expect(
            messages(#""kind": "icpc", "started": "2019-07-02", "stopped": "2019-07-01""#) == [
                "`stopped` is 2019-07-01, before `started`, which is 2019-07-02."
            ])
        let notice = #""kind": "private-fostering-notice", "started": "2019-07-02", "stopped": "2019-05-01""#
        #expect(messages(notice) == [])
    }

    @Test func `a day of the council's own is told where law sets one`() {
        // Fifteen working days from 1 July 2019: 2 to 5, 8 to 12, 15 to 19, 22 July.
        #expect(
            messages(#""kind": "icpc", "started": "2019-07-01", "due": "2019-08-01""#) == [
                "`due` is 2019-08-01, and \"icpc\" has a limit of 15 working days: its last day is 2019-07-22, and `due` "
                    + "changes nothing."
            ])
        #expect(messages(#""kind": "cp-visits", "started": "2019-07-01", "due": "2019-07-12""#) == [])
    }

    @Test func `an extension that changes nothing is told`() {
        #expect(
            messages(#""kind": "icpc", "started": "2019-07-01", "extendedTo": "2019-08-01""#) == [
                "\"icpc\" may not be extended. It changes nothing."
            ])
        #expect(
            messages(#""kind": "complaint-1", "started": "2019-07-01", "extendedTo": "2019-07-30""#) == [
                "The extension ends on 2019-07-30, after 2019-07-29, the last day allowed. It changes nothing."
            ])
        #expect(messages(#""kind": "complaint-1", "started": "2019-07-01", "extendedTo": "2019-07-29""#) == [])
    }

    @Test func `a clock of more than five times its limit is told`() {
        // One week is 7 days; five times are 35: 5 August is day 35.
        #expect(messages(#""kind": "lac-visit-first", "started": "2019-07-01", "stopped": "2019-08-05""#) == [])
        #expect(
            messages(#""kind": "lac-visit-first", "started": "2019-07-01", "stopped": "2019-08-06""#) == [
                "The clock ran 36 days, more than 5 times its limit."
            ])
    }

    @Test func `the office's closure days give no more time than the law`() throws {
        // 4 and 5 July are closure days; ten working days from 1 July 2019 are still the 15th.
        let clock = try running(reading(#""kind": "core-group", "started": "2019-07-01""#), on: "2019-07-10")
        #expect(clock?.due == Day("2019-07-15"))
        #expect(clock?.lateness == .ahead(days: 3))
    }

    @Test func `a clock is known from its start, runs until it is stopped, and is then gone`() throws {
        let reading = reading(
            #""kind": "icpc", "started": "2019-07-01", "stopped": "2019-07-30", "children": 2, "waitsFor": "police""#)
        #expect(try running(reading, on: "2019-06-30") == nil)
        let open = try running(reading, on: "2019-07-24")
        #expect(open?.lateness == .late(days: 2))
        #expect(open?.children == 2)
        #expect(open?.waitsFor == "police")
        #expect(open?.waitsForUs == false)
        #expect(open?.limit.text == "15 working days")
        #expect(open?.breach == .guidanceMiss)
        #expect(try running(reading, on: "2019-07-30") == nil)
    }

    @Test func `a kind of the folder's own goes before that of the program`() throws {
        let own = """
            { "source": "own", "kinds": [ { "id": "cp-visits", "title": "Visits", "family": "visits", "starts": "a visit",
              "stops": "a visit", "limit": { "length": 10, "unit": "working days" }, "law": "Our standard",
              "breach": "local standard" } ] }
            """
        let reading = reading(
            #""kind": "cp-visits", "started": "2019-07-01""#, more: [("statutory-clocks.json", own)])
        #expect(reading.problems.map(\.message) == [])
        #expect(try running(reading, on: "2019-07-10")?.due == Day("2019-07-15"))
        #expect(reading.record.clockKinds.count == 61)
    }
}
