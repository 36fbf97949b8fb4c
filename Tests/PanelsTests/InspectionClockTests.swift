import Documents
import ImprovementJourney
import Testing

@testable import Panels

/// What follows the report of 29 July 2019, a Monday, and the direction of 10 June 2019, by the shipped kinds of clock.
@Suite struct InspectionClockTests {
    private func due(_ day: String) throws -> [String: String] {
        let clocks = try PlanJourney.shipped(on: day).inspectionClocks
        return Dictionary(clocks.map { ($0.kind.id.text, $0.due?.description ?? "none") }, uniquingKeysWith: { $1 })
    }

    @Test func `the days after the report are counted by the rule of each`() throws {
        // 30 weekdays after 29 July end on 9 September, with the bank holiday of 26 August on the 10th. 70 weekdays end on
        // 4 November, with the same bank holiday on the 5th; a monitoring visit is to be expected three months on. Six months
        // after 10 June are 10 December.
        #expect(
            try due("2019-07-31") == [
                "report-publication": "2019-09-10", "statement-of-action": "2019-11-05",
                "monitoring-visit": "2020-02-05", "six-month-review": "2019-12-10", "re-inspection": "none",
            ])
    }

    @Test func `nothing of it is known before the report is out`() throws {
        let before = try due("2019-07-28")
        #expect(before["report-publication"] == nil)
        #expect(before["re-inspection"] == nil)
    }

    @Test func `what others do is expected and never late, and what is not recorded is no breach`() throws {
        let journey = try PlanJourney.shipped(on: "2020-03-02")
        for clock in journey.inspectionClocks where clock.isExpectation || !clock.isRecorded {
            let row = try #require(
                Section.inspectionClocks(in: journey)?.table?.rows.first { $0.id.hasPrefix(clock.kind.id.text) })
            #expect(!row.cells.contains { $0.text.contains("LATE") })
        }
    }
}
