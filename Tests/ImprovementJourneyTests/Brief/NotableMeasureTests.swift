import Testing

@testable import ImprovementJourney

/// Which measures a brief calls worse and better.
@Suite struct `Worse and better measures` {
    /// 16 months that go up and down about 50%.
    private static let usual: [Double] = [
        0.50, 0.53, 0.48, 0.51, 0.49, 0.52, 0.47, 0.51, 0.50, 0.53, 0.48, 0.52, 0.49, 0.51, 0.48, 0.50,
    ]
    /// The same and then 8 months about 80%: a run of more than 7 above the average of all.
    private static let risen = usual + [0.80, 0.82, 0.79, 0.81, 0.83, 0.80, 0.82, 0.81]
    /// The same and then 8 months about 20%.
    private static let fallen = usual + [0.20, 0.18, 0.21, 0.19, 0.17, 0.20, 0.18, 0.19]

    /// January 2018 and 24 months are over with 2019; on 15 January 2020 no newer month could be known.
    private func record() -> Record { .test(ends: "2020-01-15") }

    private func names(_ found: [NotableMeasure]) -> [String] { found.map(\.measure.id.text) }

    @Test func `a lasting change is worse or better by the measure's better side`() {
        var record = record()
        record.addShare("visits", Self.risen)
        record.addShare("reviews", Self.fallen)
        record.addShare("late", Self.risen, polarity: .lowerIsBetter)
        let journey = record.journey
        #expect(names(journey.betterMeasures) == ["visits"])
        #expect(names(journey.worseMeasures) == ["reviews", "late"])
        #expect(journey.betterMeasures.first?.period == period("2019-12", .monthly))
        #expect(journey.betterMeasures.first?.figure.value == .number(0.81))
    }

    @Test func `a volume is neither, however it moves`() {
        var record = record()
        record.addShare("referrals", Self.risen, polarity: .neutral)
        record.addShare("plans", Self.fallen, polarity: .neutral)
        #expect(record.journey.worseMeasures.isEmpty)
        #expect(record.journey.betterMeasures.isEmpty)
    }

    @Test func `a month that is only better than the one before is noise`() {
        var record = record()
        // 50% and then 52%, within what it normally shows.
        record.addShare("visits", Self.usual + [0.49, 0.51, 0.48, 0.52, 0.50, 0.49, 0.50, 0.52])
        #expect(record.journey.betterMeasures.isEmpty)
        #expect(record.journey.worseMeasures.isEmpty)
        #expect(record.journey.judgesMeasures)
    }

    @Test func `what always misses its target is worse though nothing changes`() {
        var record = record()
        record.addShare("visits", Self.usual + [0.49, 0.51, 0.48, 0.52, 0.50, 0.49, 0.50, 0.52], target: 0.9)
        #expect(names(record.journey.worseMeasures) == ["visits"])
    }

    @Test func `what is better and still misses its target is told once, as better`() {
        var record = record()
        record.addShare("visits", Self.risen, target: 0.99)
        #expect(record.journey.worseMeasures.isEmpty)
        #expect(names(record.journey.betterMeasures) == ["visits"])
    }

    @Test func `too few figures, no newest figure and old figures allow no word`() {
        var record = record()
        record.addShare("few", [0.1, 0.2, 0.3, 0.8, 0.9])
        record.addShare("missing", Self.risen.dropLast() + [nil])
        record.addShare("old", Array(Self.usual + [0.8, 0.82, 0.79, 0.81, 0.83, 0.80].prefix(6)))
        let journey = record.journey
        #expect(journey.betterMeasures.isEmpty)
        #expect(journey.worseMeasures.isEmpty)
        #expect(!journey.judgesMeasures)
    }

    @Test func `what rests on evidence stands before what is made up, and headlines before the others`() {
        var record = record()
        record.addShare("made-up", Self.fallen, isHeadline: true, source: "illustrative")
        record.addShare("plain", Self.fallen)
        record.addShare("headline", Self.fallen, isHeadline: true)
        #expect(names(record.journey.worseMeasures) == ["headline", "plain", "made-up"])
    }

    @Test func `what the control chart names stands before what only misses its target, whoever published it`() {
        var record = record()
        record.addShare(
            "published", Self.usual + [0.49, 0.51, 0.48, 0.52, 0.50, 0.49, 0.50, 0.52], target: 0.9, isHeadline: true)
        record.addShare("made-up", Self.fallen, source: "illustrative")
        #expect(names(record.journey.worseMeasures) == ["made-up", "published"])
    }

    /// Twelve months of 30%, twelve of 60% with a slow fall to 25% at their end: better over the year, worse now.
    @Test func `what is lower than a year before is no better thing, whatever its twelve months say`() throws {
        var record = record()
        let low = (0..<12).map { 0.30 + 0.002 * Double($0) }
        let high = (0..<12).map { 0.68 - 0.036 * Double($0) }
        record.addShare("visits", low + high)
        let key = Series.Key("visits")
        // Of 1,000 visits a month, so that the twelve months can be held against the twelve before.
        record.series[key] = Series(
            key: key, first: period("2018-01", .monthly),
            points: (low + high).map { Point(.number($0), numerator: ($0 * 1_000).rounded(), denominator: 1_000) },
            source: "council")
        let verdict = try #require(record.journey.verdict(Series.Key("visits")))
        // January to December 2018 31.1% on average, 2019 48.2%; December 2018 32.2%, December 2019 28.4%.
        #expect(verdict.yearDirection == .improvement)
        #expect(verdict.levelDirection == .concern)
        #expect(record.journey.betterMeasures.isEmpty)
    }

    /// Twelve months of 20%, twelve of 90%, twelve of 70%: above the average of 60% for two years, and 20 points below the
    /// year before.
    @Test func `what stands above a long average and fell clearly over the last year is no better thing`() throws {
        var record = Record.test(ends: "2021-01-15")
        let values = (0..<36).map { place -> Double in
            [0.20, 0.90, 0.70][place / 12] + (place % 2 == 0 ? 0.004 : -0.004)
        }
        record.addShare("visits", values)
        let key = Series.Key("visits")
        record.series[key] = Series(
            key: key, first: period("2018-01", .monthly),
            points: values.map { Point(.number($0), numerator: ($0 * 1_000).rounded(), denominator: 1_000) },
            source: "council")
        let verdict = try #require(record.journey.verdict(key))
        #expect(verdict.yearDirection == .concern)
        if verdict.kind == .improvement {
            #expect(verdict.plainWords == "getting better, but worse over twelve months")
            #expect(verdict.words.text.contains("; clear over 12 months: -20.0 points on the 12 before"))
        }
        #expect(record.journey.betterMeasures.isEmpty)
    }

    @Test func `measures of which one way is better and that nobody can judge yet are counted`() {
        var record = record()
        record.addShare("few", [0.1, 0.2, 0.3])
        record.addShare("neutral", Self.risen, polarity: .neutral)
        #expect(!record.journey.judgesMeasures)
        #expect(names(of: record.journey.measuresWithBetterSide) == ["few"])
    }

    private func names(of measures: [Measure]) -> [String] { measures.map(\.id.text) }

    @Test func `plain words name no chart and hold no figure`() {
        var record = record()
        record.addShare("visits", Self.risen)
        record.addShare("reviews", Self.fallen, target: 0.9)
        let journey = record.journey
        #expect(journey.verdict(Series.Key("visits"))?.plainWords == "getting better")
        #expect(
            journey.verdict(Series.Key("reviews"))?.plainWords.hasPrefix("getting worse") == true)
        // The average is (16 x 50.0% + 8 x 81.0%) / 24 = 60.3%. The steps between neighbours, without the one of 30 points,
        // are 0.63 / 22 = 2.9 points on average, and 60.3% + 2.66 x 2.9 points = 67.9% is less than 81.0%.
        #expect(
            journey.verdict(Series.Key("visits"))?.plainReasons.first?.text
                .hasPrefix("81.0% is above what this service normally shows") == true)
    }
}
