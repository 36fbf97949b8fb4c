import Testing

@testable import ImprovementJourney

/// What goes on if nothing is changed, and how far that was off before.
struct WorkforceForecastTests {
    private func start() -> WorkforceProjection.Start {
        WorkforceProjection.Start(established: 100, permanent: 50, agency: 40, cost: WorkforceCost())
    }

    private func months(
        _ start: WorkforceProjection.Start, posts: Int = 0
    ) throws -> [WorkforceProjection.MonthEnd] {
        var trial = start.unchanged
        trial.posts = posts
        return WorkforceProjection(start: start, trial: trial, after: try SmallWorkforce.month("2019-07")).months
    }

    /// Twenty full-time posts since 2010, ten of them with permanent workers, the others as told.
    private func journey(asAt: String, agency: [(from: String, until: String?)]) throws -> Journey {
        let began = try SmallWorkforce.day("2010-01-01")
        var posts = (0..<10).map { place in
            Post(
                id: Post.ID("P\(place)"), team: "north", role: "social worker", established: began,
                spells: [Spell(worker: Worker.ID("P\(place)"), from: began, contract: .permanent)], source: "own")
        }
        for place in 0..<10 {
            let spells =
                try agency.indices.contains(place)
                ? [
                    Spell(
                        worker: Worker.ID("A\(place)"), from: try SmallWorkforce.day(agency[place].from),
                        until: agency[place].until.map { try SmallWorkforce.day($0) }, contract: .agency)
                ] : []
            posts.append(
                Post(
                    id: Post.ID("A\(place)"), team: "north", role: "social worker", established: began, spells: spells,
                    source: "own"))
        }
        var record = Record(ends: try SmallWorkforce.day(asAt))
        record[Post.self] = Register(posts)
        record[Measure.self] = Register([
            Measure(
                id: .agencyShare, title: "Agency share", definition: "Agency workers among all.", unit: .share,
                polarity: .lowerIsBetter, cadence: .monthly,
                target: Measure.Target(value: 0.12, origin: "the board"), panel: "workforce", source: "own")
        ])
        return record.standing(on: try SmallWorkforce.day(asAt))
    }

    /// Five of ten agency workers leave in June 2014, and nobody comes after them.
    private func step(asAt: String = "2016-12-31") throws -> Journey {
        try journey(
            asAt: asAt,
            agency: Array(repeating: ("2010-01-01", "2014-06-15"), count: 5)
                + Array(repeating: ("2010-01-01", nil), count: 5))
    }

    @Test func `filled posts go on growing until all are filled`() throws {
        var start = start()
        start.growthEachYear = 12
        start.filledGrowthEachYear = 24
        let months = try months(start)
        // 90 filled and 2 more each month, 100 posts and 1 more: 92 in the first, 110 of 110 in the tenth, then 111.
        #expect(months[0].agency == 42)
        #expect(months[9].agency == 60)
        #expect(months[10].agency == 61)
    }

    @Test func `posts that become fewer are the empty ones`() throws {
        var start = start()
        start.growthEachYear = -24
        start.arrivalsEachYear = 120
        let months = try months(start)
        // 90 stay filled while posts fall to them in the fifth month: 50 permanent and 10 more each month, 90 in the
        // fourth and no more after it.
        #expect(months[2].permanent == 80)
        #expect(months[2].agency == 10)
        #expect(months[3].permanent == 90)
        #expect(months[11].permanent == 90)
        #expect(months[11].agency == 0)
    }

    @Test func `fewer posts lower the agency share and raise the cases a worker`() throws {
        var start = start()
        start.caseload = .init(cases: 900, holding: 45)
        start.caseGrowthEachYear = 12
        // Half of the workers hold cases. 901 cases for half of 90, then for half of the 50 permanent workers: 45 of 50
        // posts would be filled, and all 50 are.
        #expect(start.casesEach.value == .number(20))
        let same = try months(start)[0]
        #expect(same.casesEach.value == .number(901.0 / 45))
        let fewer = try months(start, posts: -50)[0]
        #expect(fewer.share.value == .number(0))
        #expect(fewer.casesEach.value == .number(901.0 / 25))
    }

    @Test func `a year's change of cases is carried on to half of today's or to twice, and no further`() throws {
        var start = start()
        start.caseload = .init(cases: 900, holding: 45)
        start.caseGrowthEachYear = -300
        let months = try months(start)
        // 900 - 300 x 1.5 = 450, half of 900, at the end of month 18.
        #expect(months[17].casesEach.value.number != nil)
        #expect(months[18].casesEach.value == .missing(.notReported))
        start.caseGrowthEachYear = 450
        // 900 + 450 x 2 = 1,800, twice 900, at the end of month 24.
        let growing = try self.months(start)
        #expect(growing[23].casesEach.value.number != nil)
        #expect(growing[24].casesEach.value == .missing(.notReported))
    }

    @Test func `what goes on is what the last twelve months did`() throws {
        let start = try #require(try SmallWorkforce.journey().projectionStart)
        // December 2018: P1 to P4 stand as in December 2017; then B alone filled a half, now A, D and C fill three.
        #expect(start.growthEachYear == 0)
        #expect(start.filledGrowthEachYear == 2.5)
        // D alone began, in May, of three places.
        #expect(start.startersLastYear == 1)
        #expect(start.academyMonth == 5)
        #expect(start.unchanged == .init(posts: 0, conversionsEachYear: 1, startersEachYear: 1))
        #expect(start.monthsKnown == 12)
        // Nothing was reported of December's cases.
        #expect(start.casesEach.value == .missing(.notReported))
        // June 2017: the record begins in January.
        #expect(try SmallWorkforce.journey(asAt: "2017-06-30").projectionStart?.monthsKnown == 5)
    }

    @Test func `forecasts of earlier months are held against what came`() throws {
        let test = try step().workforceBackTest
        // Made at the ends of January 2013 to December 2015. To May 2013 the forecast of 50% came true (5 times). To May
        // 2014 5 of 15 came, 1/6 less (12). To May 2015 filled posts go on falling by 5: none of 10 instead of 5 of 15,
        // 1/3 off (12). After that 5 of 15 came true (7). In order, 12 x 0, 12 x 1/6, 12 x 1/3: place 28 of 35.
        #expect(test.count(of: .share, months: 12) == 36)
        #expect(abs((test.reach(of: .share, months: 12) ?? 0) - 1.0 / 3) < 1e-9)
        // The twenty-fourth has 12 known before it: 5 x 0 and 7 x 1/6, place 8.8: 1/6. So have those to the
        // twenty-ninth: six that are 1/3 off lie outside. The last seven lie inside.
        let inside = test.inside(of: .share, months: 12)
        #expect(inside.inside == 7)
        #expect(inside.of == 13)
        // Two years came of those to December 2014, three of those to December 2013, five of none.
        #expect([24, 36, 60].map { test.count(of: .share, months: $0) } == [24, 12, 0])
        #expect(test.reach(of: .share, months: 36) != nil)
        #expect(test.reach(of: .share, months: 60) == nil)
        #expect(test.count(of: .casesEach, months: 12) == 0)
    }

    @Test func `with fewer than twelve forecasts there is no band`() throws {
        // The record begins with January 2010: twelve months before and after have the ends of January to November 2011.
        let few = try step(asAt: "2012-11-30").workforceBackTest
        #expect(few.count(of: .share, months: 12) == 11)
        #expect(few.reach(of: .share, months: 12) == nil)
        let enough = try step(asAt: "2012-12-31").workforceBackTest
        #expect(enough.reach(of: .share, months: 12) == 0)
        #expect(try step(asAt: "2010-06-30").workforceBackTest == WorkforceBackTest())
    }

    @Test func `what goes on leads where the trend leads, or it is said why not`() throws {
        // From February to November 2016 one agency worker more each month, until all twenty posts are filled: half are
        // agency workers, and none can be added.
        let months = ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11"]
        let filled = try journey(asAt: "2016-11-30", agency: months.map { ("2016-\($0)-15", nil) })
        let full = try #require(filled.workforceDirection)
        #expect(full.trend == .rises)
        #expect(full.reckoned == .stays)
        #expect(full.reason == .full(filled: 10, posts: 0))
        #expect(
            full.words?.text
                == "The share's trend rises, reckoned on it stays: in the last 12 months filled posts grew by "
                + "10.0 full-time equivalents and posts by 0.0, and no more can be filled than stand.")
        // Three months before, seven of ten are filled and it goes on.
        let before = try journey(asAt: "2016-08-31", agency: months.prefix(7).map { ("2016-\($0)-15", nil) })
        #expect(before.workforceDirection?.trend == .rises)
        #expect(before.workforceDirection?.reckoned == .rises)
        #expect(before.workforceDirection?.words == nil)
        // They came to July 2015, one a month, and nobody since: the last 12 months are level.
        let level = try journey(
            asAt: "2016-07-31",
            agency: (1...7).map { ("2015-0\($0)-15", nil) })
        #expect(level.workforceDirection?.trend == .rises)
        #expect(level.workforceDirection?.reason == .lastYear(from: 7.0 / 17, to: 7.0 / 17))
        // A level share has no clear trend to agree with.
        #expect(try step(asAt: "2013-12-31").workforceDirection?.trend == nil)
        #expect(try step(asAt: "2013-12-31").workforceDirection?.words == nil)
    }
}
