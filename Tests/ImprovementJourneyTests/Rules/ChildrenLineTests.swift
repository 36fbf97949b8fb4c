import Testing

@testable import ImprovementJourney

@Suite struct `The children's line` {
    /// Thirteen months to June 2019 of children in care, shorter series of others, and none of children not seen.
    static func record() -> Record {
        var record = Record.test(ends: "2019-07-31")
        record[Measure.self] = Register(
            ChildrenLine.Group.allCases.map { group in
                Measure(
                    id: group.measure, title: group.rawValue, definition: "Counted.", unit: .count, polarity: .neutral,
                    cadence: .monthly, isStock: true, panel: "practice", source: "council")
            })
        func add(_ measure: Measure.ID, _ scope: Scope = .council, first: String, _ values: [Value]) {
            let key = Series.Key(measure, scope)
            record.series[key] = Series(
                key: key, first: Period(month(first)), points: values.map { Point($0) }, source: "council",
                knownAfterDays: 14)
        }
        // June 2018: 1,090; each month one more, and June 2019: 1,102.
        add(.childrenInCare, first: "2018-06", (0..<13).map { .number(Double(1090 + $0)) })
        // No June 2018: held against May 2019.
        add(.childrenOnPlans, first: "2019-05", [.number(675), .number(661)])
        // Suppressed in its last month.
        add(.childrenInNeed, first: "2019-05", [.number(3710), .missing(.suppressed)])
        // One month behind the others.
        add(.childrenUnallocated, first: "2019-04", [.number(23), .number(23)])
        add(.childrenUnallocated, .team("a"), first: "2019-06", [.number(0)])
        return record
    }

    @Test func `each group has its newest figure, and what is missing stays missing`() throws {
        let line = try #require(Self.record().journey.childrenLine)
        #expect(
            line.words.text
                == "CHILDREN  in care 1,102  on plans 661  in need c  unallocated 23 (May 2019)  "
                + "not seen when due -  (June 2019)")
        #expect(line.period == Period(month("2019-06")))
        #expect(line[.notSeen]?.figure.value == .missing(.notReported))
        #expect(line[.notSeen]?.period == nil)
    }

    @Test func `the change is on the year before, else on the period before`() throws {
        let line = try #require(Self.record().journey.childrenLine)
        // 1,102 less 1,090; 661 less 675.
        #expect(line[.inCare]?.change?.value == .number(12))
        #expect(line[.onPlans]?.change?.value == .number(-14))
        #expect(line[.inNeed]?.change == nil)
        #expect(
            line.changeWords?.text
                == "Against June 2018: in care +12; against May 2019: on plans -14; against April 2019: unallocated 0."
        )
    }

    @Test func `it stands on the journey's day`() throws {
        // June is known 14 days after its end, on 14 July: the day before, May is the newest.
        let line = try #require(Self.record().standing(on: day("2019-07-13")).childrenLine)
        #expect(line.period == Period(month("2019-05")))
        #expect(line[.inCare]?.figure.value == .number(1101))
        #expect(line[.inNeed]?.figure.value == .number(3710))
    }

    @Test func `a team has its own line, where none waits is 0, and a team without figures has none`() throws {
        let journey = Self.record().journey
        let line = try #require(journey.childrenLine(of: .team("a")))
        #expect(line[.unallocated]?.figure.value == .number(0))
        #expect(line[.inCare]?.figure.value == .missing(.notReported))
        #expect(journey.childrenLine(of: .team("b")) == nil)
    }

    @Test func `a folder with none of the measures has no line`() {
        #expect(Record.test(ends: "2019-07-31").journey.childrenLine == nil)
    }

    @Test func `a figure is that of its series, so that it is one number everywhere`() throws {
        let journey = Self.record().journey
        let figure = try #require(journey.childrenLine?[.inCare]?.figure)
        #expect(figure.origin == Figure.Origin(Series.Key(.childrenInCare), last: Period(month("2019-06"))))
        #expect(figure.counts == .children)
    }
}
