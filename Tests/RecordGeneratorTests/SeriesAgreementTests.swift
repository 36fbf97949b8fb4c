import ImprovementJourney
import Testing

@testable import RecordGenerator

@Suite struct SeriesAgreementTests {
    let journey = ShippedRecord.whole

    private func sum(_ series: Series?, year: Int, _ part: KeyPath<Point, Double?>) -> Int {
        let months = Calendar.months.filter { Calendar.yearToMarch($0) == year }
        return Int(months.reduce(0) { $0 + (series?[Period($1)]?[keyPath: part] ?? 0) })
    }

    private func sum(_ measure: Measure.ID, category: String, year: Int) -> Int {
        Calendar.months.filter { Calendar.yearToMarch($0) == year }
            .reduce(0) { $0 + Int(journey.series(measure, category: category)?[Period($1)]?.value.number ?? 0) }
    }

    @Test(arguments: [(2014, 3814), (2015, 7602), (2016, 6688), (2017, 7409), (2018, 5740), (2019, 5384)])
    func `referrals without further action add up to the published year`(year: Int, published: Int) {
        let whole = journey.series("referrals-no-further-action")
        #expect(sum(whole, year: year, \.numerator) == published)
        let byPartner = journey.partners.reduce(0) { total, partner in
            total
                + sum(
                    journey.series("referrals-no-further-action", category: partner.id.text), year: year, \.numerator)
        }
        #expect(byPartner == published)
        #expect(sum("referral-outcomes", category: "no-further-action", year: year) == published)
    }

    @Test(arguments: [(2014, 2737), (2015, 6090), (2016, 6101), (2017, 5585), (2018, 3382), (2019, 3372)])
    func `re-referrals add up to the published year`(year: Int, published: Int) {
        #expect(sum(journey.series("re-referrals"), year: year, \.numerator) == published)
    }

    @Test(arguments: [
        (2014, 655, 1331), (2015, 4812, 3142), (2016, 4619, 3814), (2017, 3686, 3886), (2018, 3297, 2562),
        (2019, 3546, 2432),
    ])
    func `referrals of police and schools add up to the published year`(year: Int, police: Int, schools: Int) {
        #expect(sum("referrals", category: "police", year: year) == police)
        #expect(sum("referrals", category: "schools", year: year) == schools)
    }

    @Test func `partners, teams and outcomes each add up to every published month`() throws {
        let referrals = try #require(journey.series("referrals"))
        for month in Calendar.months {
            let whole = referrals[Period(month)]?.value.number
            func total(_ keys: [Series.Key]) -> Double {
                keys.reduce(0) { $0 + (journey.series($1)?[Period(month)]?.value.number ?? 0) }
            }
            #expect(total(journey.partners.map { Series.Key("referrals", category: $0.id.text) }) == whole, "\(month)")
            #expect(total(journey.teams.map { Series.Key("referrals", .team($0.id)) }) == whole, "\(month)")
            let outcomes = ["no-further-action", "early-help", "assessment", "strategy-discussion"]
            #expect(total(outcomes.map { Series.Key("referral-outcomes", category: $0) }) == whole, "\(month)")
        }
    }

    @Test func `police and schools more often do not meet the threshold`() {
        func share(_ partner: String) -> Double {
            let series = journey.series("referrals-no-further-action", category: partner)
            return Double(sum(series, year: 2019, \.numerator)) / Double(sum(series, year: 2019, \.denominator))
        }
        // 5,384 of 11,266 in the year: 47.8%.
        #expect(share("police") > 0.478)
        #expect(share("schools") > 0.478)
        #expect(share("health") < 0.478)
    }

    @Test(arguments: [
        (2015, 10155, 11288), (2016, 9892, 10956), (2017, 8053, 9392), (2018, 4177, 5565), (2019, 3931, 5405),
    ])
    func `assessments in time add up to the published year`(year: Int, within: Int, all: Int) {
        let series = journey.series("assessments-within-45-days")
        #expect(sum(series, year: year, \.numerator) == within)
        #expect(sum(series, year: year, \.denominator) == all)
    }

    @Test(arguments: [
        (2014, 373, 1241), (2015, 1068, 1312), (2016, 892, 1404), (2017, 872, 1375), (2018, 818, 1166),
        (2019, 707, 952),
    ])
    func `conferences in time add up to the published year`(year: Int, within: Int, all: Int) {
        let series = journey.series("conferences-within-15-days")
        #expect(sum(series, year: year, \.numerator) == within)
        #expect(sum(series, year: year, \.denominator) == all)
    }

    @Test(
        arguments: ["visits-on-time", "audits-good-or-better", "supervision-on-time", "assessments-within-45-days"]
            as [Measure.ID])
    func `the council's shares are the sums of its teams'`(measure: Measure.ID) throws {
        let whole = try #require(journey.series(measure))
        let teams = journey.teams.compactMap { journey.series(measure, .team($0.id)) }
        for (index, point) in whole.points.enumerated() {
            let period = whole.period(at: index)
            #expect(teams.reduce(0) { $0 + ($1[period]?.numerator ?? 0) } == point.numerator, "\(period)")
            #expect(teams.reduce(0) { $0 + ($1[period]?.denominator ?? 0) } == point.denominator, "\(period)")
        }
    }

    @Test func `audits by grade agree with audits graded good or better`() {
        for month in Calendar.months {
            func count(_ grade: String) -> Double {
                journey.series("audits", category: grade)?[Period(month)]?.value.number ?? .nan
            }
            let point = journey.series("audits-good-or-better")?[Period(month)]
            #expect(count("good") + count("outstanding") == point?.numerator)
            #expect(
                count("good") + count("outstanding") + count("inadequate") + count("requires-improvement")
                    == point?.denominator)
        }
    }

    @Test(
        arguments: [
            "visits-on-time", "supervision-on-time", "audits-good-or-better", "assessments-within-45-days",
            "conferences-within-15-days", "pre-birth-assessments-on-time", "private-fostering-visits-on-time",
            "adopters-prepared", "decisions-in-one-working-day", "early-help-assessments", "re-referrals",
            "referrals-no-further-action", "sickness",
        ] as [Measure.ID])
    func `a month's practice does not carry over from the month before, so that control charts mean something`(
        measure: Measure.ID
    ) {
        #expect(journey.verdict(Series.Key(measure))?.cautions.contains(.periodsDepend) == false)
    }

    @Test func `agency cost is what the posts' spells cost`() {
        let posts = Array(journey.posts.filter(\.isSocialWork))
        for month in [Calendar.first, Calendar.month(2016, 4), Calendar.last] {
            let series = journey.series("agency-cost")?[Period(month)]?.value.number
            #expect(series == cost(of: posts, .agency, month).rounded(), "\(month)")
        }
    }
}
