import ImprovementJourney
import Testing

@testable import RecordGenerator

@Suite struct `The children's line of the example` {
    let journey = ShippedRecord.whole

    private func number(_ measure: Measure.ID, _ scope: Scope = .council, _ month: Month) -> Double? {
        journey.series(measure, scope)?[Period(month)]?.value.number
    }

    @Test(arguments: ChildrenLine.Group.allCases)
    func `the council's children are the sum of its teams'`(group: ChildrenLine.Group) {
        for month in Calendar.months where month >= teamsFrom {
            let teams = journey.teams.reduce(0) { $0 + (number(group.measure, .team($1.id), month) ?? 0) }
            #expect(teams == number(group.measure, .council, month), "\(month)")
        }
    }

    @Test(arguments: [(2014, 792), (2015, 988), (2016, 963), (2017, 912), (2018, 734), (2019, 661)])
    func `children on plans are the published number each 31 March`(year: Int, published: Double) {
        // Department for Education, characteristics of children in need: the base of plans of two years or more.
        #expect(number(.childrenOnPlans, .council, Calendar.month(year, 3)) == published)
    }

    @Test func `those in care and on plans are among the children in need, and no fewer have an open case`() {
        for month in Calendar.months {
            for scope in [Scope.council] + journey.teams.map({ Scope.team($0.id) }) {
                guard let inNeed = number(.childrenInNeed, scope, month) else { continue }
                let parts = (number(.childrenInCare, scope, month) ?? 0) + (number(.childrenOnPlans, scope, month) ?? 0)
                #expect(parts <= inNeed, "\(scope), \(month)")
                #expect((number(.childrenUnallocated, scope, month) ?? 0) <= inNeed, "\(scope), \(month)")
            }
            let open = journey.series("three-or-more-social-workers")?[Period(month)]?.denominator
            #expect(open == number(.childrenInNeed, .council, month), "\(month)")
        }
    }

    @Test func `a child not seen when due had a visit that was not on time`() {
        for month in Calendar.months {
            for scope in [Scope.council] + journey.teams.map({ Scope.team($0.id) }) {
                guard let notSeen = number(.childrenNotSeen, scope, month) else { continue }
                let visits = journey.series(.visitsOnTime, scope)?[Period(month)]
                #expect(notSeen <= (visits?.denominator ?? 0) - (visits?.numerator ?? 0), "\(scope), \(month)")
            }
        }
    }

    @Test func `what was claimed of unallocated children sets no figure`() {
        // Said of January 2018, October 2018, January 2019 and April 2019.
        for (year, of, claimed) in [(2018, 1, 551.0), (2018, 10, 267), (2018, 10, 383), (2019, 1, 81), (2019, 4, 152)] {
            #expect(number(.childrenUnallocated, .council, Calendar.month(year, of)) != claimed)
        }
    }

    @Test func `each team that holds children is told, from April 2017 on`() {
        let held = journey.teams.compactMap { journey.series(.childrenInNeed, .team($0.id)) }
        // 6 assessment, 12 safeguarding, 2 proceedings, 6 children in care, 2 disabled children, exploitation.
        #expect(held.count == 29)
        #expect(held.allSatisfy { $0.first == Period(Calendar.month(2017, 4)) && $0.points.count == 27 })
    }
}
