import ImprovementJourney
import Testing

struct SurvivalCurveTests {
    struct Input: Decodable {
        let weeks: [Double]
        let closed: [Bool]
        let days: [Int]?
    }

    struct Plain: Decodable {
        let closed: Int
        let live: Int
        let closed_mean: Double?
        let closed_median: Double?
        let closed_within26: Double?
        let live_over26: Int
    }

    struct Expected: Decodable {
        let time: [Double]
        let n_risk: [Int]
        let n_event: [Int]
        let n_censor: [Int]
        let survival: [Double]
        let median: Double?
        let q25: Double?
        let q75: Double?
        let estimable26: Bool
        let within26: Double?
        let within26_lower: Double?
        let within26_upper: Double?
        let naive: Plain
    }

    @Test func `every reference list of cases has its curve, its quartiles and its share in 26 weeks`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("kaplan_meier")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let expected = item.expected
            var lists = [zip(item.input.weeks, item.input.closed).map { SurvivalCurve.Case(weeks: $0, isClosed: $1) }]
            if let days = item.input.days {
                lists.append(zip(days, item.input.closed).map { SurvivalCurve.Case(days: $0, isClosed: $1) })
            }
            for cases in lists {
                let curve = SurvivalCurve(cases)
                #expect(curve.steps.map(\.atRisk) == expected.n_risk, "\(item.id)")
                #expect(curve.steps.map(\.closed) == expected.n_event, "\(item.id)")
                #expect(curve.steps.map(\.live) == expected.n_censor, "\(item.id)")
                for (step, wanted) in zip(curve.steps, zip(expected.time, expected.survival)) {
                    #expect(agree(step.weeks, wanted.0), "\(item.id)")
                    #expect(agree(step.survival, wanted.1), "\(item.id)")
                }
                #expect(agree(curve.weeksUntilFinished(fraction: 0.25), expected.q25), "\(item.id)")
                #expect(agree(curve.weeksUntilFinished(fraction: 0.5), expected.median), "\(item.id)")
                #expect(agree(curve.weeksUntilFinished(fraction: 0.75), expected.q75), "\(item.id)")
                let share = curve.shareFinished(within: 26)
                #expect((share != nil) == expected.estimable26, "\(item.id)")
                if expected.estimable26 { #expect(agree(share, expected.within26), "\(item.id)") }
                let interval = curve.shareFinishedInterval(within: 26)
                #expect(agree(interval?.lower, expected.within26_lower), "\(item.id)")
                #expect(agree(interval?.upper, expected.within26_upper), "\(item.id)")

                let plain = ClosedCaseFigures(cases)
                #expect(plain.closed == expected.naive.closed, "\(item.id)")
                #expect(plain.live == expected.naive.live, "\(item.id)")
                #expect(agree(plain.meanWeeks, expected.naive.closed_mean), "\(item.id)")
                #expect(agree(plain.medianWeeks, expected.naive.closed_median), "\(item.id)")
                #expect(agree(plain.shareWithin26Weeks, expected.naive.closed_within26), "\(item.id)")
                #expect(plain.liveOver26Weeks == expected.naive.live_over26, "\(item.id)")
            }
        }
    }

    @Test func `without cases nothing is told`() {
        let curve = SurvivalCurve([])
        #expect(curve.steps.isEmpty)
        #expect(curve.shareFinished(within: 26) == nil)
        #expect(curve.weeksUntilFinished(fraction: 0.5) == nil)
        #expect(ClosedCaseFigures([]).meanWeeks == nil)
        #expect(ClosedCaseFigures([]).shareWithin26Weeks == nil)
    }

    @Test func `young live cases alone tell nothing of 26 weeks`() {
        let curve = SurvivalCurve([
            .init(days: 70, isClosed: false), .init(days: 100, isClosed: true), .init(days: 120, isClosed: false),
        ])
        #expect(curve.shareFinished(within: 26) == nil)
        #expect(curve.shareFinishedInterval(within: 26) == nil)
    }

    @Test func `a court without a closing by 26 weeks has finished none, and no interval`() {
        let curve = SurvivalCurve([.init(days: 210, isClosed: true), .init(days: 300, isClosed: false)])
        #expect(curve.shareFinished(within: 26) == 0)
        #expect(curve.shareFinishedInterval(within: 26) == nil)
    }
}
