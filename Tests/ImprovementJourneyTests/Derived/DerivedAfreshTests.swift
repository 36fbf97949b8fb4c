import Testing

@testable import ImprovementJourney

/// What is counted once and kept is what a plain count of the records gives, month by month, post by post.
@Suite struct `Derived series against a plain count` {
    /// Each month's figure of a team, or of the council where there is none, by looking at every record.
    private func plain(_ measure: Measure.ID, _ team: Team.ID?, in month: Month, _ journey: Journey) -> Figure {
        let posts = journey.posts.filter { team == nil || $0.team == team }
        let cases = posts.filter(\.isSocialWork).compactMap { post -> (Int, Double)? in
            guard let held = post.caseload?[month], held > 0, post.spell(on: month.lastDay) != nil else { return nil }
            return (held, post.fullTimeEquivalent)
        }
        switch measure {
        case "agency-share": return posts.countedAgencyShare(on: month.lastDay)
        case "vacancy-share": return posts.countedVacancyShare(on: month.lastDay)
        case "caseload-at-or-below-limit":
            return Figure(share: Double(cases.count { $0.0 <= 20 }), of: Double(cases.count))
        case "average-caseload":
            let held = Double(cases.reduce(0) { $0 + $1.0 })
            let size = cases.reduce(0) { $0 + $1.1 }
            return Figure(
                size > 0 ? .number(held / size) : .missing(.notApplicable), unit: .casesPerWorker, numerator: held,
                denominator: size)
        default:
            let concluded = journey.courtCases.filter { courtCase in
                (team == nil || courtCase.team == team)
                    && courtCase.concluded.map { Month(containing: $0) == month } ?? false
            }
            let inTime = concluded.count { $0.issued.days(until: $0.concluded ?? $0.issued) <= 182 }
            return Figure(share: Double(inTime), of: Double(concluded.count))
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `teams and council, in whatever order they are asked for`(seed: UInt64) {
        let record = Record.random(seed: seed)
        let measures: [Measure.ID] = [
            "agency-share", "vacancy-share", "caseload-at-or-below-limit", "average-caseload", "court-within-26-weeks",
        ]
        for text in ["2014-02-28", "2016-09-15", "2019-07-31"] {
            let journey = record.standing(on: day(text))
            let teams: [Team.ID?] = journey.teams.map(\.id) + [nil]
            for measure in seed.isMultiple(of: 2) ? measures : measures.reversed() {
                for team in teams {
                    guard let series = journey.series(measure, team.map { .team($0) } ?? .council) else { continue }
                    #expect(series.last == Period(Month(lastEndedBy: journey.asAt)))
                    for (place, point) in series.points.enumerated() {
                        let month = series.period(at: place).lastMonth
                        let counted = plain(measure, team, in: month, journey)
                        #expect(isClose(point.value.number, counted.value.number), "\(measure) \(month)")
                        #expect(isClose(point.denominator, counted.denominator), "\(measure) \(month)")
                    }
                }
            }
        }
    }

    /// Equal to a millionth, which is where sums month by month are rounded; both missing is equal.
    private func isClose(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) < 1e-5
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `the parts of the council's shares are the sums of its teams'`(seed: UInt64) throws {
        let journey = Record.random(seed: seed).standing(on: day("2019-07-31"))
        let council = try #require(journey.series("agency-share"))
        for place in council.points.indices {
            let period = council.period(at: place)
            let teams = journey.teams.compactMap { journey.series("agency-share", .team($0.id))?[period]?.denominator }
            #expect(isClose(council.points[place].denominator, teams.reduce(0, +)))
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `the end of a series that is counted alone is that of the whole`(seed: UInt64) throws {
        let journey = Record.random(seed: seed).standing(on: day("2018-11-20"))
        for measure in DerivedMeasure.all.map(\.id) {
            for scope in [Scope.council, .service("s1")] + journey.teams.map({ .team($0.id) }) {
                let key = Series.Key(measure, scope)
                guard let whole = journey.series(key) else {
                    #expect(journey.end(of: key, periods: 1) == nil)
                    continue
                }
                let end = try #require(Record.random(seed: seed).standing(on: journey.asAt).end(of: key, periods: 1))
                #expect(end.last == whole.last)
                #expect(end.latest == whole.latest, "\(measure) \(scope)")
                #expect(end.source == whole.source)
            }
        }
    }

    @Test func `what was counted of a record does not stand for what it becomes`() throws {
        var record = Record.random(seed: 4)
        let before = record.journey
        let copy = record
        let post = Post(
            id: "P-new", team: "t1", role: "social worker", established: day("2013-01-01"),
            spells: [Spell(worker: "W-new", from: day("2013-01-01"), contract: .agency)], source: "council")
        record.insert(post)
        let last = period("2019-07", .monthly)
        func inPost(_ journey: Journey) -> Double? { journey.series("social-workers-in-post")?[last]?.value.number }
        let counted = try #require(inPost(before))
        #expect(isClose(inPost(record.journey), counted + 1))
        #expect(inPost(copy.journey) == counted)
        #expect(record.journey.record(post.id) == post)
        #expect(before.record(post.id) == nil)
    }

    @Test func `what was counted on one day does not stand on another`() {
        let record = Record.random(seed: 3)
        let late = record.standing(on: day("2019-07-31"))
        let early = record.standing(on: day("2015-07-31"))
        _ = late.series("agency-share")
        #expect(early.series("agency-share")?.last == period("2015-07", .monthly))
        #expect(late.series("agency-share")?.last == period("2019-07", .monthly))
        #expect(early.teamStates.count == 5)
        // The fifth team ended in March 2017.
        #expect(late.teamStates.count == 4)
    }
}
