import Testing

@testable import ImprovementJourney

@Suite struct `A claim beside the data` {
    static let invented = Source.ID("invented")

    /// 24 months from April 2012: 937.5 a month, then a month's count so that the year sums to 13,273.
    static func journey(asAt text: String, _ kind: Source.Kind = .council) throws -> Journey {
        let first = try #require(Period("2012-04", cadence: .monthly))
        // 12 x 937.5 = 11,250; 11 x 1,106 + 1,107 = 13,273.
        let values = Array(repeating: 937.5, count: 12) + Array(repeating: 1106, count: 11) + [1107]
        var record = Record(ends: Day("2019-07-31"))
        record.insert(Source(id: invented, kind: kind, publisher: "P", title: "T"))
        record.insert(measure("referrals", .count))
        record.insert(measure("agency share, \"odd\"", .share))
        record.series[Series.Key("referrals")] = Series(
            key: Series.Key("referrals"), first: first, points: values.map { Point(.number($0)) }, source: invented,
            knownAfterDays: 14)
        let share = Series.Key("agency share, \"odd\"")
        record.series[share] = Series(
            key: share, first: try #require(Period("2013-12", cadence: .monthly)),
            points: [
                Point(.number(0.5), numerator: 5, denominator: 10), Point(.missing(.suppressed)),
                Point(.number(0.398), numerator: 199, denominator: 500), Point(.number(0.3)),
            ], source: invented)
        return record.standing(on: try #require(Day(text)))
    }

    static func measure(_ id: Measure.ID, _ unit: MeasureUnit) -> Measure {
        Measure(
            id: id, title: "M", definition: "D.", unit: unit, polarity: .neutral, cadence: .monthly, panel: "x",
            source: invented)
    }

    static func claim(
        _ value: Double?, _ on: String, measure: Measure.ID?, unit: MeasureUnit = .share, kind: Claim.Kind = .level,
        period: String? = nil, tolerance: Double = 0.005
    ) throws -> Claim {
        Claim(
            id: "c", statement: "S", statedBy: "Somebody", on: try #require(StatedDate(on)), kind: kind, value: value,
            unit: unit, measure: measure, period: period.flatMap { Period($0, cadence: .monthly) },
            tolerance: tolerance, panel: "front-door", source: invented)
    }

    @Test func `a rise of 39 percent beside 13,273 after 11,250 differs by 21.0 points`() throws {
        let claim = try Self.claim(
            0.39, "2014", measure: "referrals", kind: .yearOnYearChange, period: "2014-03")
        let comparison = ClaimComparison(claim, in: try Self.journey(asAt: "2014-04-30"))
        // 13,273 / 11,250 - 1 = 0.179822; 0.39 - 0.179822 = 0.210178.
        #expect(comparison.measured?.text == "18.0%")
        #expect(comparison.words == "differs by 21.0 points")
        #expect(comparison.isContradicted)
        #expect(comparison.period?.description == "2014-03")
    }

    @Test func `before the last month is known the claim cannot be told`() throws {
        let claim = try Self.claim(
            0.39, "2014", measure: "referrals", kind: .yearOnYearChange, period: "2014-03")
        // March 2014 is known 14 days after its end.
        let comparison = ClaimComparison(claim, in: try Self.journey(asAt: "2014-04-13"))
        #expect(comparison.verdict == .cannotBeTold(.noData))
        #expect(comparison.source == nil)
    }

    @Test func `a claim dated to a year is held against the nearest month that it may mean`() throws {
        let comparison = ClaimComparison(
            try Self.claim(0.4, "2014", measure: "agency share, \"odd\""), in: try Self.journey(asAt: "2014-12-31"))
        // December 2013 to December 2014 may be meant; February's 0.398 is within 0.005 of 0.4.
        #expect(comparison.verdict == .agrees)
        #expect(comparison.period?.description == "2014-02")
        #expect(comparison.measured?.parts?.text == "199 of 500")
    }

    @Test func `a claim dated to a day is held against the last month that had ended`() throws {
        let comparison = ClaimComparison(
            try Self.claim(0.4, "2014-01-30", measure: "agency share, \"odd\""),
            in: try Self.journey(asAt: "2014-12-31"))
        // December 2013: 0.5; January had not ended.
        #expect(comparison.words == "differs by 10.0 points")
    }

    @Test func `illustrative figures neither confirm nor contradict a claim, and are not set beside it`() throws {
        // 0.398 is within 0.005 of 0.4, and 0.5 is not.
        for value in [0.4, 0.9] {
            let comparison = ClaimComparison(
                try Self.claim(value, "2014", measure: "agency share, \"odd\""),
                in: try Self.journey(asAt: "2014-12-31", .illustrative))
            #expect(comparison.verdict == .cannotBeTold(.onlyIllustrative))
            #expect(comparison.words == "no published figure")
            #expect(comparison.measured == nil)
            #expect(comparison.key == nil)
            #expect(!comparison.isTested)
        }
    }

    @Test func `a change that names no twelve months is held against all of them`() throws {
        // 24 months are known from April 2012, so only the 12 to March 2014 have 12 before: +18.0%.
        let differs = ClaimComparison(
            try Self.claim(0.39, "2014-12", measure: "referrals", kind: .yearOnYearChange),
            in: try Self.journey(asAt: "2014-12-31"))
        #expect(
            differs.words == "differs by 21.0 points; the largest of any 12 months up to then is +18.0%, to March 2014")
        let agrees = ClaimComparison(
            try Self.claim(0.18, "2014-12", measure: "referrals", kind: .yearOnYearChange),
            in: try Self.journey(asAt: "2014-12-31"))
        #expect(agrees.words == "agrees over the 12 months to March 2014")
        // Stated before those twelve months had ended.
        let early = ClaimComparison(
            try Self.claim(0.18, "2014-02", measure: "referrals", kind: .yearOnYearChange),
            in: try Self.journey(asAt: "2014-12-31"))
        #expect(early.verdict == .cannotBeTold(.noData))
    }

    @Test func `a claim of a month is held against no period that was still to run when it was known`() throws {
        // Dated to March 2014: the 12 months to March may be meant. Known on the 10th: March cannot be, and the 12 months
        // to February have no whole 12 before them, for the record begins with April 2012.
        var claim = try Self.claim(0.18, "2014-03", measure: "referrals", kind: .yearOnYearChange)
        let journey = try Self.journey(asAt: "2014-12-31")
        #expect(ClaimComparison(claim, in: journey).words == "agrees over the 12 months to March 2014")
        claim.knownFrom = Day("2014-03-10")
        #expect(ClaimComparison(claim, in: journey).verdict == .cannotBeTold(.noData))
        // Printed long after it was stated: any day of March may be meant again.
        claim.knownFrom = Day("2014-06-02")
        #expect(ClaimComparison(claim, in: journey).verdict == .agrees)
        // A level: on 30 January the last month that had ended was December 2013, 50%; February's 39.8% was to come.
        var level = try Self.claim(0.4, "2014", measure: "agency share, \"odd\"")
        level.knownFrom = Day("2014-01-30")
        #expect(ClaimComparison(level, in: journey).words == "differs by 10.0 points")
    }

    @Test func `a missing value is no figure, never 0`() throws {
        let comparison = ClaimComparison(
            try Self.claim(0.4, "2014", measure: "agency share, \"odd\"", period: "2014-01"),
            in: try Self.journey(asAt: "2014-12-31"))
        #expect(comparison.verdict == .cannotBeTold(.noData))
    }

    @Test(arguments: [
        (0.4 as Double?, nil as Measure.ID?, ClaimComparison.Reason.noMeasure),
        (nil, "referrals", .noFigure),
        (0.4, "no such measure", .noMeasure),
        (0.4, "referrals", .noMeasure),
    ])
    func `what cannot be compared says why`(
        value: Double?, measure: Measure.ID?, reason: ClaimComparison.Reason
    ) throws {
        let comparison = ClaimComparison(
            try Self.claim(value, "2014", measure: measure), in: try Self.journey(asAt: "2014-12-31"))
        #expect(comparison.verdict == .cannotBeTold(reason))
        #expect(comparison.words.text.hasPrefix("cannot be told: "))
    }
}
