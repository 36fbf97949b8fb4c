import Testing

@testable import ImprovementJourney

@Suite struct `The rules of the region` {
    static func journey() throws -> Journey {
        var record = Record(ends: Day("2017-03-31"))
        record.insert(
            Council(id: "E1", title: "Bound", signedMemorandum: StatedDate("2015"), source: "s"))
        record.insert(
            Council(id: "E3", title: "Bound later", signedMemorandum: StatedDate("2016-06"), source: "s"))
        record.insert(Council(id: "E4", title: "Not bound", source: "s"))
        record.council = Council(id: "E9", title: "Ours", source: "s")
        record[AgencyRules.self] = Register([
            AgencyRules(
                id: "memorandum", title: "Memorandum", from: try #require(StatedDate("2014-08")), binds: .signatories,
                rules: [
                    AgencyRules.Rule(kind: .payCap, law: "memorandum"),
                    AgencyRules.Rule(kind: .bar, length: 12, law: "memorandum"),
                ], source: "s")
        ])
        record[PayCap.self] = Register([
            PayCap(
                id: "senior-2015", role: "Senior social worker", hourlyRate: 32, from: try #require(StatedDate("2015")),
                source: "s"),
            PayCap(
                id: "senior-2017", role: "Senior social worker", hourlyRate: 33,
                from: try #require(StatedDate("2017-01")), source: "s"),
        ])
        return record.journey
    }

    static func placement(
        rate: Double, left: String? = nil, role: String = "Senior social worker", council: Council.ID = "E1"
    ) throws -> Placement {
        Placement(
            id: "p", council: council, role: role, from: try #require(Day("2016-02-29")), hourlyRate: rate,
            leftCouncil: left == nil ? nil : "E2", leftOn: left.flatMap { Day($0) }, source: "s")
    }

    @Test func `a rate is held against the cap of its role when it began`() throws {
        let journey = try Self.journey()
        // It began in February 2016, under the cap of 2015: 32 pounds.
        #expect(journey.poundsAboveCap(try Self.placement(rate: 35.5)) == 3.5)
        #expect(journey.poundsAboveCap(try Self.placement(rate: 32)) == nil)
        #expect(journey.poundsAboveCap(try Self.placement(rate: 99, role: "Manager")) == nil)
    }

    @Test func `the bar lasts twelve months from the day of leaving`() throws {
        let journey = try Self.journey()
        // Left on 28 February 2015: free again from 28 February 2016, a day before the placement.
        #expect(!journey.isWithinBar(try Self.placement(rate: 30, left: "2015-02-28")))
        #expect(journey.isWithinBar(try Self.placement(rate: 30, left: "2015-03-01")))
        #expect(!journey.isWithinBar(try Self.placement(rate: 30)))
    }

    @Test(arguments: ["E3", "E4", "E9", "E8"])
    func `what others signed binds neither a council that had not signed yet, nor one that never did, nor our own`(
        _ council: Council.ID
    ) throws {
        let journey = try Self.journey()
        let standing = PlacementStanding(
            try Self.placement(rate: 99, left: "2016-01-31", council: council), in: journey)
        #expect(standing.cap == nil)
        #expect(!standing.isUnsigned)
        #expect(!standing.isBarred)
    }

    @Test func `the best is first, equals share a rank, the missing have none`() {
        let ranks = RankAmong.ranks([0.3, nil, 0.1, 0.3, 0.5], polarity: .lowerIsBetter)
        #expect(ranks.map { $0?.rank } == [2, nil, 1, 2, 4])
        #expect(ranks.map { $0?.count } == [4, nil, 4, 4, 4])
        #expect(RankAmong.ranks([1, 2], polarity: .higherIsBetter).map { $0?.rank } == [2, 1])
        #expect(RankAmong.ranks([1, 2], polarity: .neutral) == [nil, nil])
    }

    @Test func `eleven ranks fall into quarters of three, three, three and two`() {
        let quarters = (1...11).map { RankAmong(rank: $0, count: 11).quarter }
        #expect(quarters == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4])
    }
}
