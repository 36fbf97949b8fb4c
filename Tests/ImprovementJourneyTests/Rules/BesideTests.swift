import Testing

@testable import ImprovementJourney

@Suite struct `Teams beside each other on a measure` {
    static func measure(_ unit: MeasureUnit, isStock: Bool = false) -> Measure {
        Measure(
            id: "m", title: "M", definition: "D.", unit: unit, polarity: .higherIsBetter, cadence: .monthly,
            isStock: isStock, panel: "practice", source: "s")
    }

    /// Fourteen months to February 2019 of each team, or fewer where it began later or ended before.
    static func journey(_ teams: [(id: Team.ID, above: Double, below: Double, months: Range<Int>)]) throws -> Journey {
        var record = Record(ends: Day("2019-02-28"))
        let first = try #require(Period("2018-01", cadence: .monthly))
        for team in teams {
            let key = Series.Key("m", .team(team.id))
            record.series[key] = Series(
                key: key, first: first.adding(team.months.lowerBound),
                points: team.months.map { _ in
                    Point(.number(team.above / team.below), numerator: team.above, denominator: team.below)
                }, source: "s")
        }
        return record.journey
    }

    static func keys(_ teams: Team.ID...) -> [Series.Key] { teams.map { Series.Key("m", .team($0)) } }

    @Test func `twelve months are taken together, those that differ come first`() throws {
        let journey = try Self.journey([
            ("a", 70, 100, 0..<14), ("b", 72, 100, 0..<14), ("c", 40, 100, 0..<14), ("d", 71, 100, 0..<14),
        ])
        let beside = try #require(Beside(Self.measure(.share), Self.keys("a", "b", "c", "d"), in: journey))
        #expect(beside.count == 12)
        #expect(beside.periodWords == "the 12 months to February 2019")
        // (70 + 72 + 40 + 71) / 400.
        #expect(beside.average == 0.6325)
        // At 1,200 visits the 99.8% limits are 63.25% +- 4.3 points: all four lie beyond, so the order given stands.
        #expect(beside.rows.map(\.key) == Self.keys("a", "b", "c", "d"))
        #expect(beside.rows[2].place?.significance == .low99Point8)
        #expect(beside.rows[2].figure.parts?.text == "480 of 1,200")
    }

    @Test func `a team that began in the year counts from then, one that ended has no figure`() throws {
        let journey = try Self.journey([("old", 5, 10, 0..<10), ("new", 5, 10, 12..<14), ("all", 5, 10, 0..<14)])
        let beside = try #require(Beside(Self.measure(.share), Self.keys("old", "new", "all"), in: journey))
        #expect(beside.rows.map { $0.figure.parts?.text } == [nil, "10 of 20", "60 of 120"])
        #expect(beside.rows[0].figure.value == .missing(.notReported))
    }

    @Test func `a level is taken at its latest, never added up`() throws {
        let journey = try Self.journey([("a", 5, 10, 0..<14)])
        let beside = try #require(Beside(Self.measure(.share, isStock: true), Self.keys("a"), in: journey))
        #expect(beside.count == 1)
        #expect(beside.rows[0].figure.parts?.text == "5 of 10")
    }

    @Test func `what differs beyond chance goes before what is worth a look and the rest`() throws {
        // 1,120 of 2,280 = 49.1%. At 120 the standard deviation is 4.56 points: 60% is 2.4 of them off, worth a look.
        // At 1,200 it is 1.44 points: 40% is 6.3 off, different. 47.5% of 120 is like the others.
        let journey = try Self.journey([
            ("like", 4.75, 10, 0..<14), ("look", 6, 10, 0..<14), ("far", 40, 100, 0..<14), ("high", 42.6, 70, 0..<14),
        ])
        let beside = try #require(Beside(Self.measure(.share), Self.keys("like", "look", "far", "high"), in: journey))
        #expect(beside.rows.map(\.key) == Self.keys("far", "high", "look", "like"))
    }

    @Test func `parts of full-time equivalents are compared unrounded`() throws {
        let journey = try Self.journey([("a", 4.8, 12.4, 0..<14), ("b", 3, 11.6, 0..<14)])
        let beside = try #require(Beside(Self.measure(.share, isStock: true), Self.keys("a", "b"), in: journey))
        // 7.8 of 24.0.
        #expect(((beside.average ?? 0) - 0.325).magnitude < 1e-12)
        #expect(((beside.rows[0].place?.value ?? 0) - 4.8 / 12.4).magnitude < 1e-12)
    }

    @Test func `counts are not compared, and nothing known is nothing shown`() throws {
        let journey = try Self.journey([("a", 5, 10, 0..<14)])
        #expect(try #require(Beside(Self.measure(.count), Self.keys("a"), in: journey)).average == nil)
        #expect(Beside(Self.measure(.share), Self.keys("nobody"), in: journey) == nil)
    }
}
