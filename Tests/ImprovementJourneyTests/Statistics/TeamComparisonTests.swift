import ImprovementJourney
import Testing

struct TeamComparisonTests {
    struct Team: Decodable {
        let x: Int
        let n: Int
    }

    struct Input: Decodable {
        let statistic: String
        let multiplier: Double
        let teams: [Team]
    }

    struct ExpectedTeam: Decodable {
        let value: Double?
        let lower95: Double?
        let upper95: Double?
        let lower998: Double?
        let upper998: Double?
        let ci95_lower: Double?
        let ci95_upper: Double?
        let ci998_lower: Double?
        let ci998_upper: Double?
        let expected_events: Double?
        let significance: String
    }

    struct Expected: Decodable {
        let average: Double
        let teams: [ExpectedTeam]
    }

    @Test func `every reference team has its limits and its significance`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("funnel")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let isShare = item.input.statistic == "proportion"
            let teams = item.input.teams.map { TeamComparison.Team(numerator: $0.x, denominator: $0.n) }
            let comparison = isShare ? TeamComparison.shares(teams) : TeamComparison.rates(teams)
            #expect(agree(comparison.average, item.expected.average), "\(item.id)")
            try #require(comparison.places.count == item.expected.teams.count)
            let scale = item.input.multiplier
            for (place, expected) in zip(comparison.places, item.expected.teams) {
                #expect(agree(place.value.map { $0 * scale }, expected.value), "\(item.id)")
                let found = [
                    place.interval95?.lower, place.interval95?.upper,
                    place.interval99Point8?.lower, place.interval99Point8?.upper,
                ].map { $0.map { $0 * scale } }
                let wanted =
                    isShare
                    ? [expected.lower95, expected.upper95, expected.lower998, expected.upper998]
                    : [expected.ci95_lower, expected.ci95_upper, expected.ci998_lower, expected.ci998_upper]
                for (left, right) in zip(found, wanted) { #expect(agree(left, right), "\(item.id)") }
                if !isShare { #expect(agree(place.expected, expected.expected_events), "\(item.id)") }
                #expect(Self.name(place.significance) == expected.significance, "\(item.id)")
            }
        }
    }

    static func name(_ significance: FunnelSignificance) -> String {
        switch significance {
        case .high99Point8: "High (0.001)"
        case .high95: "High (0.025)"
        case .notSignificant: "Not significant"
        case .low95: "Low (0.025)"
        case .low99Point8: "Low (0.001)"
        }
    }

    @Test func `a team without cases has no place, and no team at all has no average`() {
        let comparison = TeamComparison.shares([
            .init(numerator: 5, denominator: 10), .init(numerator: 0, denominator: 0),
        ])
        #expect(comparison.average == 0.5)
        #expect(comparison.places[1].value == nil)
        #expect(comparison.places[1].interval95 == nil)
        #expect(TeamComparison.rates([]).average == nil)
    }

    @Test func `a small team is not called different, however odd its share looks`() {
        // Average 52/204 = 25.5%; the small team expects 4 x 0.255 = 1.02 cases.
        let comparison = TeamComparison.shares([
            .init(numerator: 4, denominator: 4), .init(numerator: 48, denominator: 200),
        ])
        #expect(comparison.places[0].significance == .high99Point8)
        #expect(comparison.places[0].words == "Too few cases to compare")
        #expect(comparison.places[1].words == "No different from the others")
    }

    @Test func `only beyond the outer limit is a team called different`() {
        #expect(FunnelSignificance.high99Point8.words(expected: 5) == "Different: higher than chance explains")
        #expect(FunnelSignificance.low95.words(expected: 5) == "Worth a look: lower than most chance explains")
        #expect(FunnelSignificance.high99Point8.words(expected: 4.9) == "Too few cases to compare")
    }
}
