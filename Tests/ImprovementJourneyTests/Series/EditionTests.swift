import Testing

@testable import ImprovementJourney

@Suite struct `A published figure is known from the day of the edition that printed it` {
    private func series(
        _ first: String, _ values: [Double?], after days: Int = 0, every: Cadence? = nil,
        _ editions: [Series.Edition] = []
    ) -> Series {
        Series(
            key: Series.Key("m"), first: period(first, .monthly),
            points: values.map { Point($0.map { .number($0) } ?? .missing(.notReported)) }, source: "s",
            knownAfterDays: days, publishedEvery: every, editions: editions)
    }

    private func edition(_ from: String? = nil, to: String, _ published: String) -> Series.Edition {
        Series.Edition(from: from.map { period($0, .monthly) }, to: period(to, .monthly), published: day(published))
    }

    private func known(_ series: Series, _ month: String) -> Day { series.knownFrom(period(month, .monthly)) }

    @Test func `all months of a year appear on that day, and none before`() {
        let series = series(
            "2017-04", Array(repeating: 1, count: 24),
            [edition(to: "2018-03", "2018-10-25"), edition(to: "2019-03", "2019-10-31")])
        #expect(series.known(on: day("2018-10-24")) == nil)
        #expect(series.known(on: day("2018-10-25"))?.points.count == 12)
        #expect(series.known(on: day("2019-10-30"))?.points.count == 12)
        #expect(series.known(on: day("2019-10-31"))?.points.count == 24)
        // On the earlier day nobody knows when the next edition comes.
        #expect(series.known(on: day("2018-10-25"))?.editions.count == 1)
    }

    @Test func `what no edition printed is known as long after its end as is usual`() {
        let series = series(
            "2018-01", Array(repeating: 1, count: 18), after: 14, [edition("2018-04", to: "2019-03", "2019-04-20")])
        #expect(known(series, "2018-03") == day("2018-04-14"))
        #expect(known(series, "2018-04") == day("2019-04-20"))
        #expect(known(series, "2019-04") == day("2019-05-14"))
    }

    @Test func `a later period is never known before an earlier one`() {
        // 14 days after 30 April 2019 the edition that ends in March was not out yet.
        let ahead = series("2018-04", [], after: 14, [edition(to: "2019-03", "2019-10-31")])
        #expect(known(ahead, "2019-04") == day("2019-10-31"))
        // 549 days after March 2018 is later than the edition that goes on to March 2019, which holds it too.
        let behind = series("2017-04", [], after: 549, [edition("2018-04", to: "2019-03", "2019-04-20")])
        #expect(known(behind, "2018-03") == day("2019-04-20"))
        for series in [ahead, behind] {
            let days = (0..<60).map { series.knownFrom(period("2016-01", .monthly).adding($0)) }
            #expect(days == days.sorted())
        }
    }

    @Test func `months that come out together are known together, where the edition's day is not on record`() {
        // 214 days after 31 March are 31 October, in a year without 29 February between the two.
        let series = series("2017-04", Array(repeating: 1, count: 12), after: 214, every: .yearToMarch)
        #expect(known(series, "2017-04") == day("2018-10-31"))
        #expect(known(series, "2018-03") == day("2018-10-31"))
        #expect(series.known(on: day("2018-10-30")) == nil)
    }

    @Test func `it is old when a further edition should have come`() {
        let series = series(
            "2017-04", Array(repeating: 1, count: 12), after: 214, every: .yearToMarch,
            [edition(to: "2018-03", "2018-10-25")])
        #expect(series.periodsBehind(on: day("2019-10-31")) == 0)
        #expect(series.periodsBehind(on: day("2019-11-01")) == 12)
    }

    @Test func `of two stretches each figure keeps its day`() {
        let published = series("2018-04", Array(repeating: 5, count: 12), [edition(to: "2019-03", "2019-10-31")])
        // The council counts itself, from February 2019 on: two months agree with what is printed later.
        let own = series("2019-02", [5, 5, 7, 8], after: 14)
        let joined = published.joined(with: own)
        #expect(known(joined, "2019-01") == day("2019-10-31"))
        #expect(known(joined, "2019-05") == day("2019-10-31"), "after January, which was known later")
        #expect(known(joined, "2019-11") == day("2019-12-14"))
        // Its own months first, and then a year that was printed.
        let later = series("2018-02", [5, 5], after: 14)
            .joined(with: series("2018-04", Array(repeating: 5, count: 12), [edition(to: "2019-03", "2019-10-31")]))
        #expect(known(later, "2018-02") == day("2018-03-14"))
        #expect(known(later, "2018-03") == day("2018-04-14"))
        #expect(known(later, "2018-04") == day("2019-10-31"))
    }
}
