import Testing

@testable import ImprovementJourney

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

    @Test func `a team of so few that neither none nor all of them would be odd is not compared`() {
        // Average 52/204 = 25.5%: all 2 of 2 come by chance in 6.5% of such teams, none of them in 55.5%.
        let comparison = TeamComparison.shares([
            .init(numerator: 2, denominator: 2), .init(numerator: 50, denominator: 202),
        ])
        #expect(comparison.places[0].words == "Too few cases to compare")
        #expect(comparison.places[1].words == "No different from the others")
    }

    @Test func `a small team is judged by what chance exactly allows`() {
        // 11 of 14 where all have 30.5%: 11 or more come by chance in 0.029% of such teams. All: 305 of 1,000.
        let high = TeamComparison.shares([
            .init(numerator: 11, denominator: 14), .init(numerator: 294, denominator: 986),
        ])
        #expect(high.places[0].expected < 5)
        #expect(high.places[0].words == "Different: higher than chance explains")
        // 8 or more of 14 come by chance in 3.5%, 9 or more in 0.93%.
        for (numerator, words) in [
            (8, "No different from the others"), (9, "Worth a look: higher than most chance explains"),
        ] {
            let comparison = TeamComparison.shares([
                .init(numerator: numerator, denominator: 14), .init(numerator: 305 - numerator, denominator: 986),
            ])
            #expect(comparison.places[0].words == words)
        }
    }

    @Test func `a share near all is judged by those who are missing`() {
        // All have 95%: of 20, 15 or fewer come by chance in 0.26%, 14 or fewer in 0.033%. All: 950 of 1,000.
        for (numerator, words) in [
            (14, "Different: lower than chance explains"), (15, "Worth a look: lower than most chance explains"),
        ] {
            let comparison = TeamComparison.shares([
                .init(numerator: numerator, denominator: 20), .init(numerator: 950 - numerator, denominator: 980),
            ])
            #expect(comparison.places[0].words == words)
        }
    }

    @Test func `a rate of few events is judged by what chance exactly allows`() {
        // 150 of 10,000 lead to expect 1.5 of 100: 6 or more come by chance in 0.45%.
        let comparison = TeamComparison.rates([
            .init(numerator: 6, denominator: 100), .init(numerator: 144, denominator: 9900),
        ])
        #expect(comparison.places[0].words == "Worth a look: higher than most chance explains")
    }

    @Test func `the tails of the product's own rule are those of the textbook`() {
        #expect(agree(ExactTails(11, of: 14, share: 0.305).orMore, 0.0002900974497469866))
        #expect(agree(ExactTails(6, expected: 1.5).orMore, 0.004455980775247892))
        // 1 of 12 after 0 of 276, by the gamma function: 0.0210365.
        #expect(agree(ExactTails(1, of: 12, after: 0, of: 276).orMore, 0.021036516033185636))
        #expect(ExactTails(40, of: 400, after: 0, of: 9200).orMore < 1e-9)
        // Both tails hold the number itself.
        for count in 0...14 {
            let tails = ExactTails(count, of: 14, share: 0.7)
            #expect(tails.orFewer + tails.orMore > 1)
        }
    }
}
