import Testing

@testable import ImprovementJourney

/// Whom the council is most like, and how it stands among them.
@Suite struct StatisticalNeighbourTests {
    /// A council A with neighbours B to E in 2021 and B, C, F in 2025; A began in 2021 and followed P.
    private func record(own: [String] = []) -> Record {
        var record = Record()
        record.council = Council(id: "A", title: "Ours", neighbours: own, source: "s")
        func authority(_ id: String, _ editions: [LocalAuthority.NeighbourEdition] = [], since: Int? = nil) {
            record.insert(
                LocalAuthority(
                    id: LocalAuthority.ID(id), number: "0\(id)", title: "Council \(id)", region: "R",
                    regionTitle: "Region", firstYear: since, predecessors: since == nil ? [] : ["P"],
                    neighbours: editions, source: "s"))
        }
        authority(
            "A",
            [
                .init(edition: 2021, veryClose: ["B", "C"], close: ["D", "E"]),
                .init(edition: 2025, close: ["F", "B"], notClose: ["C"]),
            ], since: 2021)
        authority("P", [.init(edition: 2021, close: ["B", "A"])])
        for id in ["B", "C", "D", "E", "F"] { authority(id) }
        return record
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `an edition holds from its year on, and before its first year the earliest stands in`() throws {
        let now = try #require(record().standing(on: day("2025-01-01")).statisticalNeighbours)
        #expect(now.words == "statistical neighbours, 2025 edition")
        #expect(now.members.map(\.title) == ["Council F", "Council B", "Council C"])
        #expect(now.members.map(\.closeness) == ["close", "close", "not close"])
        let before = try #require(record().standing(on: day("2024-12-31")).statisticalNeighbours)
        #expect(before.words == "statistical neighbours, 2021 edition")
        #expect(before.members.map(\.id) == ["B", "C", "D", "E"])
    }

    @Test func `before a council began those of the council that it followed are shown, and said to be its`() throws {
        let before = try #require(record().standing(on: day("2020-12-31")).statisticalNeighbours)
        #expect(before.words == "statistical neighbours of Council P, 2021 edition")
        #expect(before.members.map(\.id) == ["B"])
    }

    @Test func `a folder may name others`() throws {
        let own = try #require(record(own: ["E", "0D"]).standing(on: day("2025-01-01")).statisticalNeighbours)
        #expect(own.words == "statistical neighbours, as this folder names them")
        #expect(own.members.map(\.id) == ["E", "D"])
        #expect(own.members.map(\.closeness) == [nil, nil])
    }

    private func compared(_ polarity: Polarity, _ values: [(String, Double?)], own: Double?) throws
        -> NeighbourComparison?
    {
        var record = record()
        record.insert(
            Measure(
                id: "m", title: "M", definition: "M.", unit: .share, polarity: polarity, cadence: .yearToMarch,
                panel: "region", source: "s"))
        let period = try Period(containing: day("2024-03-31"), cadence: .yearToMarch)
        func add(_ scope: Scope, _ value: Double?) {
            let key = Series.Key("m", scope)
            record.series[key] = Series(
                key: key, first: period, points: [Point(value.map { .number($0) } ?? .missing(.suppressed))],
                source: "s")
        }
        add(.council, own)
        for (id, value) in values { add(.otherCouncil(Council.ID(id)), value) }
        return NeighbourComparison("m", in: record.standing(on: try day("2025-06-01")))
    }

    private func ranked(_ polarity: Polarity, _ values: [(String, Double?)], own: Double?) throws
        -> NeighbourComparison
    {
        let comparison = try compared(polarity, values, own: own)
        return try #require(comparison)
    }

    @Test func `rank and quarter are among the council and the neighbours that have a figure`() throws {
        // Of 0.3, 0.1 and 0.2, the lower the better: third of three. The middle of the neighbours is 0.15.
        let comparison = try ranked(.lowerIsBetter, [("B", 0.1), ("C", nil), ("F", 0.2)], own: 0.3)
        #expect(comparison.rank?.rank == 3)
        #expect(comparison.rank?.count == 3)
        #expect(comparison.count == 2)
        #expect(comparison.middle.value.number.map { ($0 * 100).rounded() } == 15)
        #expect(comparison.withoutFigure == ["Council C"])
    }

    @Test func `a measure of which neither way is better has no rank, and no figure has none either`() throws {
        #expect(try ranked(.neutral, [("B", 0.1), ("C", 0.2)], own: 0.3).rank == nil)
        #expect(try ranked(.lowerIsBetter, [("B", 0.1), ("C", 0.2)], own: nil).rank == nil)
    }

    @Test func `a record that knows a few of them alone compares with none`() throws {
        #expect(try compared(.lowerIsBetter, [("B", 0.1)], own: 0.3) == nil)
    }
}
