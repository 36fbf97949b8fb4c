import ImprovementJourney
import Testing

struct YearOnYearTests {
    struct Input: Decodable {
        let kind: String
        let numerator: [Double?]
        let denominator: [Double?]?
    }

    struct Expected: Decodable {
        let latest: Double?
        let year_ago: Double?
        let change: Double?
        let pct_change: Double?
        let rolling12: Double?
        let rolling12_year_ago: Double?
        let rolling_change: Double?
        let rolling_pct_change: Double?
        let ratio: Double?
        let ratio_lower: Double?
        let ratio_upper: Double?
        let change_pp: Double?
        let rolling12_num: Double?
        let rolling12_den: Double?
        let rolling12_year_ago_num: Double?
        let rolling12_year_ago_den: Double?
        let rolling_change_pp: Double?
        let rolling_lower_pp: Double?
        let rolling_upper_pp: Double?
        let clear: Bool?
    }

    @Test func `every reference series has its change from the year before`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("year_on_year")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let expected = item.expected
            let pairs: [(Double?, Double?)]
            if item.input.kind == "count" {
                let found = YearOnYearCount(item.input.numerator)
                #expect(found.isClear == expected.clear, "\(item.id)")
                pairs = [
                    (found.latest, expected.latest), (found.yearAgo, expected.year_ago),
                    (found.change, expected.change), (found.percentChange, expected.pct_change),
                    (found.last12, expected.rolling12), (found.previous12, expected.rolling12_year_ago),
                    (found.change12, expected.rolling_change), (found.percentChange12, expected.rolling_pct_change),
                    (found.ratio, expected.ratio), (found.ratioLower, expected.ratio_lower),
                    (found.ratioUpper, expected.ratio_upper),
                ]
            } else {
                let found = YearOnYearShare(
                    numerators: item.input.numerator, denominators: try #require(item.input.denominator))
                #expect(found.isClear == expected.clear, "\(item.id)")
                pairs = [
                    (found.latest, expected.latest), (found.yearAgo, expected.year_ago),
                    (found.change, expected.change_pp), (found.last12Numerator, expected.rolling12_num),
                    (found.last12Denominator, expected.rolling12_den),
                    (found.previous12Numerator, expected.rolling12_year_ago_num),
                    (found.previous12Denominator, expected.rolling12_year_ago_den),
                    (found.change12, expected.rolling_change_pp),
                    (found.change12Interval?.lower, expected.rolling_lower_pp),
                    (found.change12Interval?.upper, expected.rolling_upper_pp),
                ]
            }
            for (place, pair) in pairs.enumerated() { #expect(agree(pair.0, pair.1), "\(item.id), figure \(place)") }
        }
    }

    @Test func `less than two years has no year to compare with`() {
        let found = YearOnYearCount(Array(repeating: 5, count: 23))
        #expect(found.last12 == 60)
        #expect(found.previous12 == nil)
        #expect(found.ratio == nil)
        #expect(found.isClear == nil)
        #expect(found.yearAgo == 5)
        #expect(YearOnYearCount([]).latest == nil)
        #expect(YearOnYearShare(numerators: [], denominators: []).change12 == nil)
    }

    @Test func `from nothing to something there is a lower end only`() throws {
        let found = YearOnYearCount(Array(repeating: 0, count: 12) + Array(repeating: 2, count: 12))
        #expect(found.ratio == nil)
        #expect(found.percentChange12 == nil)
        // Wilson with x = n = 24: lower = n / (n + z squared), so the odds are 24 / 3.8415 = 6.2476.
        #expect(agree(found.ratioLower, 24 / (1.959963984540054 * 1.959963984540054)))
        #expect(found.ratioUpper == nil)
        #expect(found.isClear == true)
    }
}
