import Documents
import ImprovementJourney
import Testing

@testable import Panels

/// The first line of the practice panel counts what can be judged, and says nothing of the rest.
@Suite struct `The summary of practice` {
    /// What it says of measures with so many months each, the last of them July 2019.
    private func summary(_ series: [[Double]]) throws -> String {
        var record = try Small.record("2019-07-31")
        record[Measure.self] = Register(
            series.indices.map { Small.measure(Measure.ID("m-\($0)"), .count, panel: "practice") })
        for (place, values) in series.enumerated() {
            let first = Period(Month(containing: try #require(Day("2019-07-31")))).adding(1 - values.count)
            try record.add(Series.Key(Measure.ID("m-\(place)")), first: first.description, values)
        }
        return Panel.practice.page(record.journey).summary.text
    }

    /// 20, 23, 20 ...: every range is 3, and all of them lie within 2.66 x 3 = 7.98 of the average.
    private func upAndDown(_ months: Int) -> [Double] { (0..<months).map { $0.isMultiple(of: 2) ? 20 : 23 } }

    @Test(arguments: [1, 2, 3, 5])
    func `where no measure has six figures, none can be judged yet`(_ months: Int) throws {
        #expect(try summary([upAndDown(months)]) == "Of 1 measure none can be judged yet.")
        #expect(try summary([upAndDown(months), upAndDown(1)]) == "Of 2 measures none can be judged yet.")
    }

    @Test func `where some can be judged, it speaks of those`() throws {
        #expect(
            try summary([upAndDown(13), upAndDown(3)])
                == "Of the 1 of 2 measures that can be judged, none moves beyond its usual ups and downs.")
        // Six figures are enough.
        #expect(
            try summary([upAndDown(6), upAndDown(13)]) == "Of 2 measures none moves beyond its usual ups and downs.")
    }

    @Test func `a measure that changes for neither better nor worse moves too`() throws {
        // 60 after twelve of about 21.5: the range of 37 is above 3.267 x (33 + 37) / 12 = 19.1 and left out; 24.5 + 7.98 =
        // 32.4 is the limit.
        #expect(
            try summary([upAndDown(12) + [60], upAndDown(13)])
                == "Of 2 measures 1 changes for neither better nor worse.")
    }

    @Test func `in June 2013, with two months of each, none can be judged in the shipped record`() throws {
        let page = Panel.practice.page(try PlanJourney.shipped(on: "2013-06-17"))
        #expect(page.summary.text.hasPrefix("Of 16 measures none can be judged"))
    }
}
