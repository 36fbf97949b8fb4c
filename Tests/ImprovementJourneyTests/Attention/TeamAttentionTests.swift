import Testing

@testable import ImprovementJourney

@Suite struct TeamAttentionTests {
    /// A team of posts of one full-time equivalent each: so many agency, so many permanent, each with a caseload.
    private func record(agency: Int, permanent: Int, cases: Int = 10, firstYear: Bool = false) -> Record {
        var record = Record.test(ends: "2019-06-30")
        record.insert(
            Team(id: "t", title: "Safeguarding 3", service: "s", opened: day("2019-01-01"), source: "council"))
        for index in 0..<agency + permanent {
            record.insert(
                Post(
                    id: Post.ID("P-\(index)"), team: "t", role: "social worker", established: day("2019-01-01"),
                    spells: [
                        Spell(
                            worker: Worker.ID("W-\(index)"), from: day("2019-01-01"),
                            contract: index < agency ? .agency : .permanent)
                    ], caseload: MonthlyCounts(first: month("2019-06"), counts: [cases]), source: "council"))
            record.insert(
                Worker(
                    id: Worker.ID("W-\(index)"), supportedYearFrom: firstYear ? day("2019-01-01") : nil,
                    supportedYearUntil: firstYear ? day("2020-01-01") : nil, source: "council"))
        }
        return record
    }

    @Test func `a team of exactly 60% agency staff is not named, one above it is`() {
        #expect(record(agency: 6, permanent: 4).journey.attention.rows.isEmpty)
        let rows = record(agency: 7, permanent: 4).journey.attention.rows
        // 7 / 11 = 63.6%.
        #expect(rows.map(\.words.text) == ["63.6% agency (7 of 11), threshold 60.0%"])
        #expect(rows.first?.subject == .team("t"))
        #expect(rows.first?.exceptions.map(\.record) == [.record(Team.ID("t"))])
    }

    @Test func `a team is named when its average caseload is above 20`() {
        #expect(record(agency: 1, permanent: 4, cases: 20).journey.attention.rows.isEmpty)
        #expect(
            record(agency: 1, permanent: 4, cases: 21).journey.attention.rows.map(\.words.text)
                == ["21.0 cases a worker, threshold 20.0"])
    }

    @Test func `a first-year worker with more than 15 cases is named by the post`() {
        #expect(record(agency: 0, permanent: 1, cases: 15, firstYear: true).journey.attention.rows.isEmpty)
        #expect(
            record(agency: 0, permanent: 1, cases: 16, firstYear: true).journey.attention.exceptions.map(\.record) == [
                .record(Post.ID("P-0"))
            ])
    }

    @Test func `reviews that are not recorded are not overdue`() {
        let journey = record(agency: 0, permanent: 3).standing(on: day("2020-12-31"))
        #expect(journey.attention.exceptions.allSatisfy { $0.rule != "reviews-overdue" })
        #expect(journey.overdueReviews.isEmpty)
    }

    @Test func `reviews overdue by a year are one item a team`() {
        // Began 1 January 2019: due after 365 days, on 1 January 2020; overdue by 365 days on 31 December 2020.
        var record = record(agency: 0, permanent: 3)
        record[Worker.self] = Register(
            record.posts.flatMap(\.spells).map { Worker(id: $0.worker, annualReviews: [], source: "council") })
        var journey = record.standing(on: day("2020-12-30"))
        #expect(journey.attention.exceptions.filter { $0.rule == "reviews-overdue" }.isEmpty)
        journey = record.standing(on: day("2020-12-31"))
        #expect(
            journey.attention.exceptions.filter { $0.rule == "reviews-overdue" }.map(\.reason.text)
                == ["3 annual reviews overdue by 365 days or more"])
    }

    @Test func `a measure whose limits lie wholly on the wrong side of its target is named`() {
        var record = Record.test(ends: "2014-12-31")
        record.insert(
            Measure(
                id: "visits", title: "Visits on time", definition: "", unit: .share, polarity: .higherIsBetter,
                cadence: .monthly, target: .init(value: 0.9, origin: "board"), panel: "practice", source: "council"))
        // Moves between 50% and 52%: the mean is 51%, the average moving range 2 points, the limits 51 +- 5.32 points.
        let points = (0..<12).map { Point(.number($0 % 2 == 0 ? 0.5 : 0.52)) }
        record.series[Series.Key("visits")] = Series(
            key: Series.Key("visits"), first: period("2014-01", .monthly), points: points, source: "council")
        #expect(record.journey.attention.exceptions.map(\.rule) == ["measure-cannot-meet-target"])
        #expect(
            record.journey.attention.rows.map(\.words.text) == [
                "52.0% against 90.0%: will not meet the target without change"
            ])
    }

    @Test func `figures more than a month behind are named`() {
        var record = Record.test(ends: "2014-06-30")
        record.insert(
            Measure(
                id: "referrals", title: "Referrals", definition: "", unit: .count, polarity: .neutral,
                cadence: .monthly, panel: "front-door", source: "council"))
        let series = Series(
            key: Series.Key("referrals"), first: period("2014-03", .monthly), points: [Point(.number(900))],
            source: "council")
        record.series[series.key] = series
        #expect(record.journey.attention.exceptions.map(\.rule) == ["figures-old"])
        #expect(record.standing(on: day("2014-05-30")).attention.rows.isEmpty)
    }

    @Test func `a claim that published data contradict is named, one beside made-up data is not`() {
        for (kind, count) in [("published", 1), ("illustrative", 0)] {
            var record = Record.test(ends: "2014-12-31")
            record.insert(
                Measure(
                    id: "referrals-yearly", title: "Referrals", definition: "", unit: .count, polarity: .neutral,
                    cadence: .yearToMarch, panel: "front-door", source: "council"))
            let series = Series(
                key: Series.Key("referrals-yearly"), first: period("2013", .yearToMarch),
                points: [Point(.number(11_250)), Point(.number(13_273))], source: Source.ID(kind))
            record.series[series.key] = series
            record.insert(
                Claim(
                    id: "c", statement: "Referrals rose by 39%", statedBy: "the council", on: stated("2014"),
                    kind: .yearOnYearChange, value: 0.39, unit: .share, measure: "referrals-yearly",
                    period: period("2014", .yearToMarch), tolerance: 0.005, panel: "front-door", source: "published"))
            #expect(record.journey.attention.exceptions.filter { $0.rule == "claim-contradicted" }.count == count)
        }
    }
}
