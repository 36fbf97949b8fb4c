import Testing

@testable import ImprovementJourney

/// No percentage on an earlier 0: the two counts stand beside each other.
@Suite struct `A change on nothing` {
    @Test func `of rare events is told as the two counts`() {
        // No disruption in the 12 months before; 1, 2, 1 and 1 in the last 12 are 5.
        let disruptions: [Double] = Array(repeating: 0, count: 14) + [1, 0, 0, 0, 2, 0, 1, 0, 0, 1]
        let verdict = Verdict.judge(
            values: disruptions, first: period("2022-07", .monthly), polarity: .lowerIsBetter, unit: .count)
        #expect(verdict.words == "Too rare for a chart: 5 in the last 12 months, 0 in the 12 before")
        #expect(verdict.yearChange == nil)
        let count = YearOnYearCount(disruptions)
        #expect(count.last12 == 5)
        #expect(count.previous12 == 0)
        #expect(count.percentChange12 == nil)
        #expect(count.percentChange == nil)
    }

    @Test func `of one month leaves that month without a percentage, and the year with one`() {
        // 0 and eleven times 10 are 110; twelve times 11 are 132: 22 of 110 are 20%.
        let count = YearOnYearCount(
            Array(repeating: 10, count: 11) + [0] + Array(repeating: 11, count: 12))
        #expect(count.yearAgo == 0)
        #expect(count.change == 11)
        #expect(count.percentChange == nil)
        #expect(agree(count.percentChange12, 20))
    }

    @Test func `of a level is told in its unit`() {
        let waiting: [Double?] = Array(repeating: 0, count: 13) + [0, 2, 1, 3, 2, 4, 3, 5, 4, 6, 7]
        let verdict = Verdict.judge(
            values: waiting, first: period("2023-01", .monthly), polarity: .lowerIsBetter, isStock: true, unit: .count)
        // In December 2023 none waited. From 4 in October 2024 to 6 and 7.
        #expect(verdict.words == "7, 7 higher than a year before, rising 2 months in a row")
    }

    @Test func `of a share with nobody to count the year before is no change of points`() {
        let share = YearOnYearShare(
            numerators: Array(repeating: 0, count: 12) + Array(repeating: 3, count: 12),
            denominators: Array(repeating: 0, count: 12) + Array(repeating: 4, count: 12))
        // 36 of 48, after none of none.
        #expect(share.last12Numerator == 36)
        #expect(share.previous12Denominator == 0)
        #expect(share.change12 == nil)
        #expect(share.isClear == nil)
        #expect(share.change == nil)
    }

    @Test func `that is claimed of a year of none cannot be told`() {
        var record = Record.test(ends: "2024-12-31")
        record.insert(
            Measure(
                id: "escalations", title: "Escalations", definition: "", unit: .count, polarity: .neutral,
                cadence: .yearToMarch, panel: "practice", source: "council"))
        let key = Series.Key("escalations")
        record.series[key] = Series(
            key: key, first: period("2023", .yearToMarch), points: [Point(.number(0)), Point(.number(14))],
            source: "council")
        let claim = Claim(
            id: "c", statement: "Escalations doubled.", statedBy: "the council", on: stated("2024-06"),
            kind: .yearOnYearChange, value: 1, unit: .share, measure: "escalations",
            period: period("2024", .yearToMarch), tolerance: 0.005, panel: "practice", source: "council")
        record.insert(claim)
        let comparison = ClaimComparison(claim, in: record.journey)
        #expect(comparison.words == "cannot be told: there was none the year before")
        #expect(comparison.measured == nil)
        #expect(!comparison.isContradicted)
    }
}
