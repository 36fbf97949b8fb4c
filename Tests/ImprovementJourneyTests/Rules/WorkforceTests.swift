import ImprovementJourney
import Testing

/// A small workforce, its figures reckoned by hand beside each test.
enum SmallWorkforce {
    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
    static func month(_ text: String) throws -> Month { try #require(Month(text)) }

    /// Five posts of two teams, 4.5 full-time equivalents of social work, and one administrator.
    ///
    /// P1 (1.0): agency A1 2018-01-01 to 2018-07-01, then the same worker permanent.
    /// P2 (0.5): permanent B from 2017-03-15 to 2018-06-30 (`moved to another council`), vacant after.
    /// P3 (1.0): agency C from 2018-02-10.
    /// P4 (1.0): permanent D from 2018-05-31; newly qualified, first year to 2019-06-01, academy 2018.
    /// P5 (1.0): established 2018-04-01, given up 2018-08-15, agency E from 2018-04-01 to 2018-08-15.
    /// P6: an administrator, permanent F, never counted.
    static func journey(asAt: String = "2018-12-31") throws -> Journey {
        var record = Record(ends: try day("2019-12-31"))
        let started = try day("2017-01-01")
        func post(
            _ id: String, team: String = "north", role: String = "social worker", size: Double = 1,
            established: Day? = nil, abolished: Day? = nil, _ spells: [Spell], cases: [Int?] = []
        ) throws -> Post {
            Post(
                id: Post.ID(id), team: Team.ID(team), role: role, established: established ?? started,
                abolished: abolished, fullTimeEquivalent: size, spells: spells,
                caseload: cases.isEmpty ? nil : MonthlyCounts(first: try month("2018-05"), counts: cases),
                source: "own")
        }
        record[Post.self] = Register([
            try post(
                "P1",
                [
                    Spell(
                        worker: "A", from: try day("2018-01-01"), until: try day("2018-07-01"), contract: .agency,
                        hourlyRate: 40, ending: "became permanent"),
                    Spell(worker: "A", from: try day("2018-07-01"), contract: .permanent, hourlyRate: 20),
                ], cases: [20, 21, nil, 20]),
            try post(
                "P2", size: 0.5,
                [
                    Spell(
                        worker: "B", from: try day("2017-03-15"), until: try day("2018-06-30"), contract: .permanent,
                        ending: "moved to another council")
                ], cases: [30, 30, 30, 30]),
            try post(
                "P3", team: "south",
                [Spell(worker: "C", from: try day("2018-02-10"), contract: .agency, hourlyRate: 44)],
                cases: [35, 0, 10, 12]),
            try post(
                "P4", team: "south",
                [Spell(worker: "D", from: try day("2018-05-31"), contract: .permanent, hourlyRate: 22)],
                cases: [15, 16, 16, 18]),
            try post(
                "P5", team: "south", established: try day("2018-04-01"), abolished: try day("2018-08-15"),
                [
                    Spell(
                        worker: "E", from: try day("2018-04-01"), until: try day("2018-08-15"), contract: .agency,
                        ending: "unsafe practice")
                ]),
            try post(
                "P6", role: "administrator", [Spell(worker: "F", from: started, contract: .permanent)]),
        ])
        record[Worker.self] = Register([
            Worker(id: "A", annualReviews: [], source: "own"),
            Worker(id: "B", annualReviews: [try day("2018-03-01")], source: "own"),
            Worker(
                id: "D", supportedYearFrom: try day("2018-05-31"), supportedYearUntil: try day("2019-06-01"),
                cohort: "academy-2018", annualReviews: [], source: "own"),
        ])
        record[AcademyCohort.self] = Register([
            AcademyCohort(
                id: "academy-2018", title: "Academy 2018", began: try day("2018-05-31"), places: 3, source: "own")
        ])
        return record.standing(on: try day(asAt))
    }
}

extension Sequence where Element == Post {
    /// The workforce at months' ends, with at most 20 cases each.
    func counted(in months: ClosedRange<Month>) -> WorkforceMonths {
        WorkforceMonths(self, in: months, caseload: 20)
    }

    /// The workforce at a month's end.
    func counted(in month: Month) -> WorkforceMonths { counted(in: month...month) }

    /// The agency share at a month's end.
    func agencyShare(_ month: String) throws -> Figure {
        let month = try SmallWorkforce.month(month)
        return counted(in: month...month).agencyShares[0]
    }

    /// The vacancy share at a month's end.
    func vacancyShare(_ month: String) throws -> Figure {
        let month = try SmallWorkforce.month(month)
        return counted(in: month...month).vacancyShares[0]
    }

    /// The agency share on a day, by looking at each post: what the monthly count must come to.
    func countedAgencyShare(on day: Day) -> Figure {
        let spells = filter(\.isSocialWork).compactMap { post in post.spell(on: day).map { (post, $0) } }
        return Figure(
            share: spells.filter { $0.1.contract == .agency }.reduce(0) { $0 + $1.0.fullTimeEquivalent },
            of: spells.reduce(0) { $0 + $1.0.fullTimeEquivalent })
    }

    /// The vacancy share on a day, by looking at each post.
    func countedVacancyShare(on day: Day) -> Figure {
        let posts = filter { $0.isSocialWork && $0.isEstablished(on: day) }
        return Figure(
            share: posts.filter { $0.spell(on: day)?.contract != .permanent }.reduce(0) { $0 + $1.fullTimeEquivalent },
            of: posts.reduce(0) { $0 + $1.fullTimeEquivalent })
    }
}

struct WorkforceShareTests {
    @Test func `the agency share counts full-time equivalents in post and no administrators`() throws {
        let journey = try SmallWorkforce.journey()
        // 31 May 2018: A, C, E agency = 3; B 0.5, D 1 permanent = 1.5; 3 of 4.5.
        let may = try journey.posts.agencyShare("2018-05")
        #expect(may.numerator == 3)
        #expect(may.denominator == 4.5)
        // 31 December: C agency = 1; A and D permanent; 1 of 3.
        #expect(try journey.posts.agencyShare("2018-12").text == "33.3%")
    }

    @Test func `a post that an agency worker covers is vacant`() throws {
        let journey = try SmallWorkforce.journey()
        // 31 May: 4.5 established, permanent B and D 1.5, so 3 vacant.
        let may = try journey.posts.vacancyShare("2018-05")
        #expect(may.numerator == 3)
        #expect(may.denominator == 4.5)
        // 31 December, P5 given up: 3.5 established, A and D permanent, 1.5 vacant (P2 empty, P3 agency).
        let december = try journey.posts.vacancyShare("2018-12")
        #expect(december.numerator == 1.5)
        #expect(december.denominator == 3.5)
    }

    @Test func `a share of nobody is not applicable, not zero`() throws {
        #expect(try SmallWorkforce.journey().posts.agencyShare("2016-12").value == .missing(.notApplicable))
    }

    @Test func `the monthly shares are those of each month's last day`() throws {
        let journey = try SmallWorkforce.journey()
        let months = try SmallWorkforce.month("2016-11")...SmallWorkforce.month("2018-12")
        let days = (0...25).map { months.lowerBound.adding(months: $0).lastDay }
        #expect(journey.posts.counted(in: months).agencyShares == days.map { journey.posts.countedAgencyShare(on: $0) })
        #expect(
            journey.posts.counted(in: months).vacancyShares == days.map { journey.posts.countedVacancyShare(on: $0) })
    }

    @Test func `workers, costs and administrative staff are counted at each month's end`() throws {
        let posts = try SmallWorkforce.journey().posts
        let may = try SmallWorkforce.month("2018-05")
        // A, B by half, C, D and E; by December A, C and D.
        #expect(posts.counted(in: may).staffInPost.map(\.text) == ["4.5"])
        #expect(posts.counted(in: may...may.adding(months: 7)).staffInPost.last?.text == "3.0")
        // A 40 and C 44, 42 on average, against D 22 (what B and E cost is not recorded): 1.9 times.
        #expect(posts.counted(in: may).agencyCostTimes.map(\.text) == ["1.9 times"])
        // In April nobody permanent has a rate.
        let april = may.adding(months: -1)
        #expect(posts.counted(in: april).agencyCostTimes.map(\.value) == [.missing(.notAvailable)])
        // F began on 1 January 2017: in the twelve months to December 2017, no longer in those to January 2018.
        let december = try SmallWorkforce.month("2017-12")
        #expect(posts.counted(in: december...december.adding(months: 1)).administratorsBegun.map(\.text) == ["1", "0"])
    }

    @Test func `an earlier day does not know how a spell went on`() throws {
        let journey = try SmallWorkforce.journey(asAt: "2018-06-29")
        // A agency, B still permanent: agency 3 of 4.5.
        #expect(try journey.posts.agencyShare("2018-06").numerator == 3)
        #expect(journey.posts["P2"]?.currentSpell?.ending == nil)
    }
}

struct WorkforceCaseloadTests {
    @Test func `caseloads count workers who hold any`() throws {
        let posts = try SmallWorkforce.journey().posts
        // May: A 20, B 30, C 35, D 15: two of four at 20 or fewer.
        let may = posts.counted(in: try SmallWorkforce.month("2018-05")).caseloadShares[0]
        #expect(may.numerator == 2)
        #expect(may.denominator == 4)
        // June: B left on the 30th and C holds none: A 21, D 16: one of two.
        let june = posts.counted(in: try SmallWorkforce.month("2018-06")).caseloadShares[0]
        #expect(june.numerator == 1)
        #expect(june.denominator == 2)
        // July: A not reported: C 10, D 16.
        #expect(posts.counted(in: try SmallWorkforce.month("2018-07")).caseloadShares[0].text == "100.0%")
    }

    @Test func `the average caseload is by full-time equivalents`() throws {
        // May: 20 + 30 + 35 + 15 = 100 cases, 1 + 0.5 + 1 + 1 = 3.5 workers: 28.57.
        let may = try SmallWorkforce.journey().posts.counted(in: try SmallWorkforce.month("2018-05")).averageCaseloads[
            0]
        #expect(may.numerator == 100)
        #expect(may.denominator == 3.5)
        #expect(may.text == "28.6")
    }

    @Test func `a month before any caseload has none`() throws {
        let before = try SmallWorkforce.journey().posts.counted(in: try SmallWorkforce.month("2018-04"))
            .averageCaseloads[0]
        #expect(before.value == .missing(.notApplicable))
    }

    @Test func `one band ends exactly at the limit`() throws {
        let posts = try SmallWorkforce.journey().establishment
        // August: A 20, C 12, D 18.
        let bands = posts.caseloadBands(around: 20, in: try SmallWorkforce.month("2018-08"))
        #expect(bands.map(\.title) == ["1 to 10", "11 to 15", "16 to 20", "21 to 25", "26 to 30", "over 30"])
        #expect(bands.map(\.workers) == [0, 1, 2, 0, 0, 0])
        let narrow = posts.caseloadBands(around: 7, in: try SmallWorkforce.month("2018-08"))
        #expect(narrow.map(\.title) == ["1 to 2", "3 to 7", "8 to 12", "13 to 17", "over 17"])
        #expect(narrow.map(\.workers) == [0, 0, 1, 0, 2])
    }

    @Test func `a newly qualified worker above the protected caseload is a breach, at it not`() throws {
        let journey = try SmallWorkforce.journey()
        func breaches(_ month: String) throws -> [Int] {
            journey.establishment.protectedCaseloadBreaches(of: 15, in: try SmallWorkforce.month(month)).map(\.cases)
        }
        #expect(try breaches("2018-05") == [])
        #expect(try breaches("2018-06") == [16])
        #expect(try breaches("2018-08") == [18])
    }
}
