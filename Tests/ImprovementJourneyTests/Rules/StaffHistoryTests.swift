import ImprovementJourney
import Testing

struct StaffHistoryTests {
    @Test func `who becomes permanent has not left and has not come`() throws {
        let journey = try SmallWorkforce.journey()
        let staff = journey.staff
        let from = try SmallWorkforce.day("2017-12-31")
        #expect(staff.conversions(after: from, through: journey.asAt).map(\.worker) == ["A"])
        #expect(staff.departures(.agency, after: from, through: journey.asAt).map(\.worker) == ["E"])
        #expect(staff.departures(.permanent, after: from, through: journey.asAt).map(\.worker) == ["B"])
        #expect(staff.arrivals(.permanent, after: from, through: journey.asAt).map(\.worker) == ["D"])
    }

    @Test func `a move within a month is no departure, and later is`() throws {
        func departures(returning day: String) throws -> Int {
            let spells = [
                Spell(
                    worker: "W", from: try SmallWorkforce.day("2018-01-01"),
                    until: try SmallWorkforce.day("2018-05-01"), contract: .permanent),
                Spell(worker: "W", from: try SmallWorkforce.day(day), contract: .permanent),
            ]
            let posts = spells.enumerated().map { index, spell in
                Post(
                    id: Post.ID("P\(index)"), team: "north", role: "social worker", established: spell.from,
                    spells: [spell], source: "own")
            }
            var record = Record(ends: try SmallWorkforce.day("2018-12-31"))
            record[Post.self] = Register(posts)
            return record.journey.staff.departures(
                .permanent, after: try SmallWorkforce.day("2018-01-31"), through: try SmallWorkforce.day("2018-12-31")
            ).count
        }
        #expect(try departures(returning: "2018-06-01") == 0)  // 31 days after
        #expect(try departures(returning: "2018-06-02") == 1)
    }

    @Test func `the period of departures begins after its first day and ends with its last`() throws {
        let staff = try SmallWorkforce.journey().staff
        let end = try SmallWorkforce.day("2018-08-15")
        #expect(staff.departures(.agency, after: end.adding(days: -1), through: end).count == 1)
        #expect(staff.departures(.agency, after: end, through: end.adding(days: 1)).isEmpty)
    }

    @Test func `reasons are counted, the most frequent first`() throws {
        let journey = try SmallWorkforce.journey()
        let staff = journey.staff
        let left = staff.departures(.permanent, after: try SmallWorkforce.day("2017-12-31"), through: journey.asAt)
        let reasons = StaffHistory.reasons(left + left)
        #expect(reasons.map(\.reason) == ["moved to another council"])
        #expect(reasons.map(\.count) == [2])
    }

    @Test func `academy starters are those who have begun`() throws {
        #expect(try SmallWorkforce.journey(asAt: "2018-05-30").academyStarters == 0)
        let journey = try SmallWorkforce.journey(asAt: "2018-05-31")
        #expect(journey.academyStarters == 1)
        let months = try SmallWorkforce.month("2018-04")...SmallWorkforce.month("2018-05")
        #expect(journey.academyStarters(in: months).map(\.text) == ["0", "1"])
    }

    @Test func `an annual review is due after a year and counts for 365 days`() throws {
        let journey = try SmallWorkforce.journey(asAt: "2019-12-31")
        let months = try SmallWorkforce.month("2018-02")...SmallWorkforce.month("2019-07")
        let shares = journey.annualReviewShares(in: months)
        // February 2018: B began on 15 March 2017, not a year yet: nobody is due.
        #expect(shares[0].value == .missing(.notApplicable))
        // March 2018: B is due and was reviewed on 1 March.
        #expect(shares[1].text == "100.0%")
        // May 2019: D, began on 31 May 2018, is due from 31 May 2019 and was not reviewed.
        #expect(shares[15].numerator == 0)
        #expect(shares[15].denominator == 1)
        // July 2019: A is due too, a year after becoming permanent on 1 July 2018.
        #expect(shares[17].denominator == 2)
    }

    @Test func `an overdue review says by how many days`() throws {
        let journey = try SmallWorkforce.journey(asAt: "2019-07-31")
        // D began on 31 May 2018: 426 days to 31 July 2019, 61 overdue. A, 1 July 2018: 395 days, 30 overdue.
        #expect(journey.overdueReviews.map(\.stay.worker) == ["D", "A"])
        #expect(journey.overdueReviews.map(\.daysOverdue) == [61, 30])
    }
}

struct WorkforceProjectionTests {
    private let cost = {
        var cost = WorkforceCost([Post](), on: Day(daysSince1970: 0), agencyCostRatio: 2)
        cost.permanentHour = 20
        cost.agencyHour = 40
        return cost
    }()

    private func start(leaving: Double = 0, arrivals: Double = 0) -> WorkforceProjection.Start {
        var start = WorkforceProjection.Start(established: 100, permanent: 50, agency: 40, cost: cost)
        start.leavingRate = leaving
        start.arrivalsEachYear = arrivals
        return start
    }

    @Test func `conversions alone take the agency share down by so many a month`() throws {
        let projection = WorkforceProjection(
            start: start(), trial: .init(posts: 0, conversionsEachYear: 24, startersEachYear: 0),
            after: try SmallWorkforce.month("2019-07"))
        // 40 of 90 less 2 a month: at or below 12% (10.8) from the 15th month (10 of 90), October 2020.
        #expect(projection.months[0].agency == 38)
        #expect(projection.month(reaching: 0.12) == Month("2020-10"))
        // 0 from the 20th month, March 2021.
        #expect(projection.month(reaching: 0) == Month("2021-03"))
    }

    @Test func `the academy comes in September and leavers go all year`() throws {
        let projection = WorkforceProjection(
            start: start(leaving: 0.12), trial: .init(posts: 0, conversionsEachYear: 0, startersEachYear: 10),
            after: try SmallWorkforce.month("2019-07"))
        // August: 50 - 1% = 49.5; September: 49.5 - 0.495 + 10 = 59.005.
        #expect(abs(projection.months[0].permanent - 49.5) < 1e-9)
        #expect(abs(projection.months[1].permanent - 59.005) < 1e-9)
        #expect(abs(projection.months[1].agency - 30.995) < 1e-9)
    }

    @Test func `added posts are filled as the others are, by agency workers`() throws {
        let projection = WorkforceProjection(
            start: start(), trial: .init(posts: 10, conversionsEachYear: 0, startersEachYear: 0),
            after: try SmallWorkforce.month("2019-07"))
        // 90 of 100 filled, so 99 of 110: 49 agency of 99.
        #expect(projection.months[0].agency == 49)
        #expect(projection.month(reaching: 0.12) == nil)
        #expect(WorkforceProjection.horizon == projection.months.count)
    }

    @Test func `a year costs its hours at what an hour costs`() throws {
        let projection = WorkforceProjection(
            start: start(), trial: .init(posts: 0, conversionsEachYear: 480, startersEachYear: 0),
            after: try SmallWorkforce.month("2019-07"))
        // 37 x 365/7 = 1,929.29 hours; today 50 x 20 + 40 x 40 = 2,600 pounds an hour; then 90 x 20 = 1,800.
        #expect(projection.yearlyCost(afterMonths: 0).text == "£5,016,143")
        #expect(projection.yearlyCost(afterMonths: 1).text == "£3,472,714")
    }

    @Test func `more conversions than agency workers leave none`() throws {
        let projection = WorkforceProjection(
            start: start(), trial: .init(posts: -95, conversionsEachYear: 6000, startersEachYear: 0),
            after: try SmallWorkforce.month("2019-07"))
        // 5 posts stay, and no more than 5 permanent workers.
        #expect(projection.months.allSatisfy { $0.agency == 0 && $0.permanent == 5 })
        let none = WorkforceProjection(
            start: start(), trial: .init(posts: -500, conversionsEachYear: 0, startersEachYear: 5),
            after: try SmallWorkforce.month("2019-07"))
        #expect(none.months[0].share.value == .missing(.notApplicable))
    }

    @Test func `the start counts the last twelve months`() throws {
        let start = try #require(try SmallWorkforce.journey().projectionStart)
        #expect(start.established == 3.5)
        #expect(start.permanent == 2)
        #expect(start.agency == 1)
        #expect(start.conversionsLastYear == 1)
        // D came with the academy and A by conversion: nobody else.
        #expect(start.arrivalsEachYear == 0)
        // B's 0.5 left. In post at the ends of December 2017 to November 2018: 0.5 to April (5 months), 1.5 in May,
        // 1 in June, 2 from July (5 months): 2.5 + 1.5 + 1 + 10 = 15, 1.25 on average: 0.4.
        #expect(abs(start.leavingRate - 0.4) < 1e-9)
        // Permanent 20 and 22, agency 44.
        #expect(start.cost.permanentHour == 21)
        #expect(start.cost.agencyHour == 44)
    }

    @Test func `an unknown rate follows from the other, or there is none`() throws {
        let day = try SmallWorkforce.day("2018-06-15")
        let posts = try SmallWorkforce.journey().posts
        // Permanent workers P4 only: 22; the agency's rates left out.
        let permanent = WorkforceCost(posts.filter { $0.id == "P4" }, on: day, agencyCostRatio: 2)
        #expect(permanent.agencyHour == 44)
        #expect(WorkforceCost(posts.filter { $0.id == "P2" }, on: day, agencyCostRatio: 2).ratio.text == "x")
    }
}
