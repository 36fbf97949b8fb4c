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
        let standings = journey.liveCases.map { $0.standing(on: journey.asAt) }
        #expect((3...5).contains(standings.count { $0.daysLeft < 0 }))
        #expect((2...4).contains(standings.count { $0.deadline.isExtended && (0...14).contains($0.daysLeft) }))
        #expect(standings.count { !$0.deadline.isExtended && (0...28).contains($0.daysLeft) } == 6)
    }

    @Test func `every extension is one that the Act allows`() {
        for courtCase in journey.courtCases {
            #expect(courtCase.deadline.extensions.allSatisfy { $0.isValid }, "\(courtCase.id)")
        }
    }

    @Test func `a case's days follow each other, each a working day`() {
        let hearings = ["case management hearing", "issues resolution hearing", "final hearing"]
        for courtCase in journey.courtCases {
            let steps = courtCase.steps.map(\.on)
            let days = [courtCase.issued] + steps + [courtCase.concluded ?? Calendar.lastDay]
            #expect(days == days.sorted() && Set(steps).count == steps.count, "\(courtCase.id)")
            #expect(courtCase.steps.map(\.stage) == Array(hearings.prefix(steps.count)), "\(courtCase.id)")
            let others =
                courtCase.extensions.flatMap { [$0.granted, $0.until] }
                + courtCase.waits.flatMap { [$0.from, $0.until ?? $0.from] }
            for day in days + others {
                #expect(journey.calendar.isWorkingDay(day), "\(courtCase.id): \(day)")
            }
            let granted = courtCase.extensions.map(\.granted)
            #expect(granted == granted.sorted() && granted.allSatisfy { $0 >= courtCase.issued }, "\(courtCase.id)")
        }
    }

    @Test func `the first hearing is on the 12th to 18th working day`() {
        // Practice Direction 12A (Public Law Outline), stage 2.
        for courtCase in journey.courtCases {
            guard let first = courtCase.steps.first else { continue }
            let days = journey.calendar.workingDays(after: courtCase.issued, through: first.on)
            #expect((12...18).contains(days), "\(courtCase.id)")
        }
    }

    @Test func `the board meets once a month, on a working day`() {
        // The council (April 2016): the improvement board met monthly.
        let days = journey.meetings.map(\.on).sorted()
        #expect(days.allSatisfy(journey.calendar.isWorkingDay))
        let months = days.map(Month.init(containing:))
        #expect(months == Calendar.months(Calendar.month(2013, 9), Calendar.month(2019, 7)))
    }

    @Test func `actions slip by various lengths, and are told of on working days`() {
        var slips: [Int] = []
        for action in journey.actions {
            var due = action.due
            for change in action.changes {
                #expect(journey.calendar.isWorkingDay(change.on), "\(action.id): \(change.on)")
                guard let later = change.due, let before = due else { continue }
                slips.append(before.days(until: later))
                due = later
            }
        }
        #expect(slips.count > 30)
        #expect(Set(slips).count >= 5)
        // No length makes up half of them.
        let most = Dictionary(grouping: slips) { $0 }.values.map(\.count).max() ?? 0
        #expect(most * 2 < slips.count)
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
        let current = journey.placements.filter { $0.until == nil }.map { PlacementStanding($0, in: journey) }
        #expect((2...4).contains(current.count(where: \.isUnsigned)))
        #expect((1...2).contains(current.count(where: \.isBarred)))
        // All of them are other councils', and none is this council's to mend.
        #expect(found("agency-rule-broken") == 0)
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
