import SeededRandomness
import Testing

@testable import ImprovementJourney

@Suite struct `Teams that differ beyond chance` {
    /// Four teams, agency workers of 100 in post each.
    static func journey(_ agency: [Double]) throws -> Journey {
        var record = Record(ends: Day("2019-02-28"))
        record[Measure.self] = Register([
            Measure(
                id: "agency-share", title: "Agency", definition: "D.", unit: .share, polarity: .lowerIsBetter,
                cadence: .monthly, isStock: true, panel: "workforce", source: "s")
        ])
        for (index, numerator) in agency.enumerated() {
            let id = Team.ID("t\(index)")
            record.insert(
                Team(id: id, title: "T\(index)", service: "s", opened: try #require(Day("2012-01-01")), source: "s"))
            let key = Series.Key("agency-share", .team(id))
            record.series[key] = Series(
                key: key, first: try #require(Period("2019-02", cadence: .monthly)),
                points: [Point(.number(numerator / 100), numerator: numerator, denominator: 100)], source: "s")
        }
        return record.journey
    }

    @Test func `a team beyond the 99.8% limits is named with the side it lies on`() throws {
        // 150 of 400 = 37.5%; at 100 in post 3.09 x 4.84 points: 22.5% to 52.5%.
        let journey = try Self.journey([30, 30, 30, 60])
        #expect(journey.teamDifferences == ["t3": [TeamDifference(measure: "agency-share", isHigher: true)]])
        #expect(journey.state(of: "t3")?.differences.count == 1)
    }

    @Test func `teams past as many thresholds are not ranked by their shares`() throws {
        let journey = try Self.journey([30, 33, 28, 35])
        #expect(journey.teamDifferences.isEmpty)
        #expect(journey.teamStates.map(\.team.id) == ["t0", "t1", "t2", "t3"])
        // 61% is past the threshold of 60%.
        #expect(try Self.journey([30, 33, 61, 35]).teamStates.map(\.team.id) == ["t2", "t0", "t1", "t3"])
    }

    @Test func `of forty teams that are alike next to none is called different`() {
        var different = 0
        for seed in 0..<10 as Range<UInt64> {
            var generator = SeededNumbers(seed: seed)
            let teams = (0..<40).map { _ in
                let cases = Int.random(in: 30...400, using: &generator)
                let late = (0..<cases).count { _ in Double.random(in: 0..<1, using: &generator) < 0.25 }
                return TeamComparison.Team(numerator: late, denominator: cases)
            }
            different += TeamComparison.shares(teams).places.count {
                $0.significance == .high99Point8 || $0.significance == .low99Point8
            }
        }
        // 2 in 1,000 by chance: of 400 teams hardly one; 5 would be more than chance has in 999 of 1,000 tries.
        #expect(different < 5)
    }
}
