import ImprovementJourney
import Testing

@testable import RecordGenerator

@Suite struct StoryTests {
    let journey = ShippedRecord.whole

    private func found(_ rule: AttentionRule.ID) -> Int {
        AttentionRule.all.first { $0.id == rule }?.find(journey).count ?? 0
    }

    @Test func `live cases stand at, in and past the limit on the day of opening`() {
        #expect((55...70).contains(journey.liveCases.count))
        #expect((3...5).contains(found("case-past-limit")))
        #expect((2...4).contains(found("extension-ending")))
        #expect(found("case-will-pass") == 6)
    }

    @Test func `every extension is one that the Act allows`() {
        for courtCase in journey.courtCases {
            #expect(courtCase.deadline.extensions.allSatisfy { $0.isValid }, "\(courtCase.id)")
        }
    }

    @Test func `a case's days follow each other`() {
        for courtCase in journey.courtCases {
            let days = [courtCase.issued] + courtCase.steps.map(\.on) + [courtCase.concluded ?? Calendar.lastDay]
            #expect(days == days.sorted(), "\(courtCase.id)")
        }
    }

    @Test func `proceedings are faster in 2016 than in 2013 and slower again in 2019`() {
        func weeks(_ year: Int) -> Double {
            let cases = journey.courtCases.filter { $0.concluded?.year == year }
            return cases.reduce(0) { $0 + $1.standing(on: Calendar.lastDay).weeks } / Double(cases.count)
        }
        #expect(weeks(2013) > 40)
        #expect((28...32).contains(weeks(2016)))
        #expect((30...34).contains(weeks(2019)))
    }

    @Test func `the plan is late in parts on the day of opening`() {
        #expect((60...80).contains(journey.actions.count))
        #expect((26...34).contains(journey.actions.count { $0.status.isOpen }))
        #expect(found("action-overdue") == 8)
        #expect(found("action-due") == 5)
        #expect(found("action-put-back") >= 4)
        #expect(found("action-silent") >= 4)
        #expect(found("action-without-evidence") == 3)
        #expect(
            journey.unansweredFindings.map(\.id) == [
                "children-kept-safe", "hub-closures-2019", "exploitation-2019", "homeless-2019", "unregulated-2019",
            ])
    }

    @Test func `an action's history begins with its opening and has one order`() {
        for action in journey.actions {
            let days = [action.opened] + action.changes.map(\.on)
            #expect(days == days.sorted(), "\(action.id)")
            #expect(action.due.map { action.opened <= $0 } == true, "\(action.id)")
        }
    }

    @Test func `the memorandum is broken in a few places`() {
        #expect((2...4).contains(found("rate-above-cap")))
        #expect((1...2).contains(found("placed-within-bar")))
        #expect(journey.placements.count == 40)
    }

    @Test func `some commitments to scrutiny are late`() {
        #expect((3...6).contains(found("commitment-late")))
        #expect(journey.commitments.contains { $0.kept != nil })
    }

    @Test func `about sixty challenges a year, slowest before the inspection of 2016, some open at the end`() {
        func late(_ year: Int) -> Double {
            let challenges = journey.challenges.filter { $0.raised.year == year }
            #expect((48...75).contains(challenges.count) || year == 2019)
            let late = challenges.count { $0.isOnTime(on: Calendar.lastDay, calendar: journey.calendar) == false }
            return Double(late) / Double(challenges.count)
        }
        #expect(late(2015) > 0.5)
        #expect(late(2017) < 0.4)
        #expect(journey.challenges.contains { $0.resolved == nil })
    }

    @Test func `visits on time fall by special cause since the focused visit`() throws {
        let visits = try #require(journey.series("visits-on-time"))
        func year(_ year: Int) -> Double {
            let months = visits.points.indices.filter { visits.period(at: $0).lastMonth.year == year }
            return months.reduce(0) { $0 + (visits.points[$1].value.number ?? 0) } / Double(months.count)
        }
        #expect(year(2019) < year(2017) - 0.06)
    }

    @Test func `no record bears a person's name`() {
        // Owners and those who agree are functions; cases, workers and placements have numbers.
        let functions = ["Head", "Director"]
        let owners =
            journey.actions.map(\.owner) + journey.commitments.map(\.owner)
            + journey.placements.compactMap(\.signedOffBy)
        #expect(owners.allSatisfy { owner in functions.contains { owner.hasPrefix($0) } })
        #expect(journey.workers.allSatisfy { $0.id.text.wholeMatch(of: /W-\d{4}/) != nil })
        #expect(journey.courtCases.allSatisfy { $0.id.text.wholeMatch(of: /C-\d{4}-\d{3}/) != nil })
        #expect(journey.teams.allSatisfy { $0.title.wholeMatch(of: /[A-Z][A-Za-z ]+( \d{1,2})?/) != nil })
    }
}
