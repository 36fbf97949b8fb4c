import Testing

@testable import ImprovementJourney

@Suite struct `Several periods together` {
    static func series(_ points: [Point]) throws -> Series {
        Series(
            key: Series.Key("visits"), first: try #require(Period("2019-01", cadence: .monthly)), points: points,
            source: "s")
    }

    @Test func `a share is the sum of its parts, not an average of shares`() throws {
        let series = try Self.series([
            Point(.number(0.5), numerator: 1, denominator: 2), Point(.number(0.9), numerator: 90, denominator: 100),
        ])
        let total = series.total(of: 2, endingWith: series.first.adding(1), unit: .share, counts: .records)
        // 91 of 102 = 0.8922; the average of the shares would be 0.7.
        #expect(total.text == "89.2%")
        #expect(total.parts?.text == "91 of 102")
    }

    @Test func `a month with nothing to count adds nothing`() throws {
        let series = try Self.series([
            Point(.missing(.notApplicable), numerator: 0, denominator: 0),
            Point(.number(0.75), numerator: 3, denominator: 4),
        ])
        #expect(
            series.total(of: 2, endingWith: series.first.adding(1), unit: .share, counts: .records).parts?.text
                == "3 of 4")
    }

    @Test func `a missing part makes the sum missing`() throws {
        let series = try Self.series([Point(.number(3)), Point(.missing(.suppressed)), Point(.number(4))])
        let last = series.first.adding(2)
        #expect(series.total(of: 3, endingWith: last, unit: .count, counts: .records).value == .missing(.suppressed))
        #expect(series.total(of: 1, endingWith: last, unit: .count, counts: .records).value == .number(4))
        #expect(
            series.total(of: 4, endingWith: series.first, unit: .count, counts: .records).value
                == .missing(.notReported))
    }

    @Test func `a rate is per 10,000`() throws {
        let series = try Self.series([Point(.number(50), numerator: 5, denominator: 1000)])
        #expect(
            series.total(of: 1, endingWith: series.first, unit: .ratePer10000, counts: .records).value == .number(50))
    }

    @Test func `shares without parts cannot be put together`() throws {
        let series = try Self.series([Point(.number(0.5)), Point(.number(0.6))])
        let total = series.total(of: 2, endingWith: series.first.adding(1), unit: .share, counts: .records)
        #expect(total.value == .missing(.notAvailable))
    }

    @Test func `categories stand in the partners' order, then by name`() {
        var record = Record(ends: day("2019-01-31"))
        record[Partner.self] = Register([
            Partner(id: "police", title: "Police"), Partner(id: "health", title: "Health"),
        ])
        for category in ["zebra", "health", "ant", "police"] {
            let key = Series.Key("referrals", category: category)
            record.series[key] = Series(
                key: key, first: period("2019-01", .monthly), points: [Point(.number(1))], source: "s")
        }
        #expect(record.journey.categories(of: "referrals") == ["police", "health", "ant", "zebra"])
    }
}
