import ImprovementJourney
import Testing

@testable import RecordGenerator

@Suite struct WorkforceAgreementTests {
    let journey = ShippedRecord.whole

    private func figure(_ measure: Measure.ID, _ year: Int, _ month: Int) -> Point? {
        journey.series(measure)?[Period(Calendar.month(year, month))]
    }

    private func near(_ number: Double?, _ expected: Double, within: Double = 1e-6) -> Bool {
        number.map { ($0 - expected).magnitude <= within } ?? false
    }

    @Test func `agency and permanent workers are those of the census of 2017 and 2018`() {
        // Published: agency 164.7 and permanent 237.6 in 2017; 106 and 307.1 in 2018.
        for (year, agency, permanent) in [(2017, 164.7, 237.6), (2018, 106, 307.1)] {
            let point = figure("agency-share", year, 9)
            #expect(near(point?.numerator, agency), "\(year): \(point?.numerator ?? -1)")
            #expect(near(point?.denominator, agency + permanent), "\(year): \(point?.denominator ?? -1)")
        }
    }

    @Test func `vacancies are those of the census of 2017 and 2018`() {
        // Published: 266 vacant of 503.6 in 2017; 112 of 419.1 in 2018.
        for (year, vacant, posts) in [(2017, 266.0, 503.6), (2018, 112, 419.1)] {
            let point = figure("vacancy-share", year, 9)
            #expect(near(point?.numerator, vacant), "\(year): \(point?.numerator ?? -1)")
            #expect(near(point?.denominator, posts), "\(year): \(point?.denominator ?? -1)")
        }
    }

    @Test func `the average caseload is near that of the census`() {
        // Published: 17.7 in 2017, 18.7 in 2018, 18.8 in 2019 (here July).
        #expect(near(figure("average-caseload", 2017, 9)?.value.number, 17.7, within: 0.1))
        #expect(near(figure("average-caseload", 2018, 9)?.value.number, 18.7, within: 0.1))
        #expect(near(figure("average-caseload", 2019, 7)?.value.number, 18.8, within: 0.1))
    }

    @Test func `four in ten are agency workers through 2014 and 2015`() {
        for month in Calendar.months(Calendar.month(2014, 1), Calendar.month(2015, 12)) {
            #expect(
                ShippedRecord.percent(figure("agency-share", month.year, month.month)?.value.number) == 40, "\(month)")
        }
    }

    @Test func `more than 43 per cent are agency workers in April 2016`() {
        let share = figure("agency-share", 2016, 4)?.value.number ?? 0
        #expect(share > 0.43 && share < 0.439)
    }

    @Test func `the agency share rises towards the census of 2019`() {
        // Published for 30 September 2019: 31.1%.
        #expect(ShippedRecord.percent(figure("agency-share", 2019, 7)?.value.number, decimals: 1) == 30.5)
    }

    @Test func `about 360 social workers, full-time equivalent, in 2014`() {
        for month in Calendar.months(Calendar.month(2013, 12), Calendar.month(2014, 12)) {
            #expect(near(figure("agency-share", month.year, month.month)?.denominator, 360, within: 5), "\(month)")
        }
    }

    @Test func `76 per cent have 20 cases or fewer in every month of 2015, fewer in 2013`() {
        for month in 1...12 {
            #expect(
                ShippedRecord.percent(figure("caseload-at-or-below-limit", 2015, month)?.value.number) == 76, "\(month)"
            )
            let before = figure("caseload-at-or-below-limit", 2013, max(4, month))?.value.number ?? 1
            #expect(before < 0.6)
        }
    }

    @Test func `the academy brought 49 recruits by the end of April 2016`() {
        let members = Set(journey.workers.filter { $0.cohort != nil }.map(\.id))
        var first: [Worker.ID: Day] = [:]
        for spell in journey.posts.flatMap(\.spells) where spell.contract == .permanent {
            first[spell.worker] = min(first[spell.worker] ?? spell.from, spell.from)
        }
        #expect(members.count { (first[$0] ?? Calendar.lastDay) <= Calendar.day(2016, 4, 30) } == 49)
    }

    @Test func `an hour of agency work costs about twice an hour of permanent work`() {
        func hourly(_ contract: Spell.Contract) -> Double {
            let rates = journey.posts.filter(\.isSocialWork).flatMap(\.spells).filter { $0.contract == contract }
                .compactMap(\.hourlyRate)
            return rates.reduce(0, +) / Double(rates.count)
        }
        #expect(near(hourly(.agency) / hourly(.permanent), 2, within: 0.15))
    }

    @Test func `agency workers who become permanent stay in the same post from the same day`() {
        var conversions: [Int: Int] = [:]
        for post in journey.posts {
            for (before, after) in zip(post.spells, post.spells.dropFirst()) where before.worker == after.worker {
                #expect(before.until == after.from)
                #expect(before.ending == "became permanent")
                #expect(before.contract == .agency && after.contract == .permanent)
                conversions[after.from.year, default: 0] += 1
            }
        }
        // Published: many in 2015.
        #expect(conversions.max { $0.value < $1.value }?.key == 2015)
    }

    @Test func `nobody fills two posts, and no post has two workers, at one time`() {
        var spells: [Worker.ID: [Spell]] = [:]
        for post in journey.posts {
            for (before, after) in zip(post.spells, post.spells.dropFirst()) {
                #expect((before.until ?? Calendar.lastDay) <= after.from, "\(post.id)")
            }
            for spell in post.spells {
                spells[spell.worker, default: []].append(spell)
                #expect(post.established <= spell.from, "\(post.id)")
                if let abolished = post.abolished { #expect((spell.until ?? Calendar.lastDay) <= abolished) }
            }
        }
        for (worker, spells) in spells {
            let sorted = spells.sorted { $0.from < $1.from }
            for (before, after) in zip(sorted, sorted.dropFirst()) {
                #expect((before.until ?? Calendar.lastDay) <= after.from, "\(worker)")
            }
        }
    }

    @Test func `three to five protected caseloads are breached in July 2019`() {
        let young = Set(journey.workers.filter { $0.isInSupportedYear(on: Calendar.lastDay) }.map(\.id))
        let breached = journey.posts.filter { post in
            guard let spell = post.currentSpell, young.contains(spell.worker) else { return false }
            return post.currentCaseload ?? 0 > journey.settings.protectedCaseload
        }
        #expect((3...5).contains(breached.count))
    }

    @Test func `some teams are above six in ten agency workers, most are not`() {
        let teams = journey.teams.filter { team in
            let share = journey.series("agency-share", .team(team.id))?.latest?.value.number ?? 0
            return share > journey.settings.teamAgencyShare
        }
        #expect((2...5).contains(teams.count), "\(teams.map(\.id))")
    }

    @Test func `three administrators began in the year to July 2019, and are no social workers`() {
        let posts = journey.posts.filter { !$0.isSocialWork }
        #expect(posts.count == 3)
        #expect(posts.allSatisfy { ($0.spells.first?.from ?? Calendar.first.firstDay) > Calendar.day(2018, 7, 31) })
    }

    @Test func `few annual reviews take place in July 2019`() {
        #expect(figure("annual-reviews-done", 2019, 7)?.value.number ?? 1 < 0.3)
    }
}
