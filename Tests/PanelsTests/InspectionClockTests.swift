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

    @Test
    func `what the council owes by a day of law stands in the queue and in the lane, once, and visits in neither`()
        throws
    {
        let journey = try PlanJourney.shipped(on: "2019-09-05")
        let queue = journey.runningClocks.filter { $0.record == .record(Inspection.ID("inspection-2019")) }
        // From Thursday 5 September: the 6th, 9th and 10th are three working days. The direction's requirements and the
        // promises stand there by themselves; what inspectors and Department do is no limit of the council's.
        #expect(queue.map(\.kind) == ["report-publication", "statement-of-action"])
        #expect(queue.map(\.due) == [Day("2019-09-10"), Day("2019-11-05")])
        #expect(queue.first?.leftWords.text == "3 wd")
        let expected: Set = ["monitoring-visit", "first-monitoring-visit", "re-inspection", "six-month-review"]
        #expect(!journey.runningClocks.contains { expected.contains($0.kind) })
        let page = Page(clocksOf: journey)
        #expect(try page.rows("all").count { $0.hasPrefix("report-publication ") } == 1)
        #expect(try page.rows("all").count { $0.hasPrefix("statement-of-action ") } == 1)
        let owed = journey.attention.rows(in: .owed).filter { row in
            row.exceptions.contains { $0.record == .record(Inspection.ID("inspection-2019")) }
        }
        #expect(owed.map(\.subject) == [.publication("inspection-2019"), .statement("inspection-2019")])
        #expect(owed.first?.title.text == "Publication of the report")
        #expect(owed.first?.when.text == "5d")
        #expect(owed.first?.words.text == "due 10 September 2019, 30 working days after the report")
    }

    @Test(arguments: ["2019-07-28", "2019-07-29", "2019-08-12", "2019-08-13", "2019-09-10", "2019-09-11", "2019-11-06"])
    func `the queue has what the lane has of a report, and until its day is near the queue alone`(_ day: String) throws
    {
        let journey = try PlanJourney.shipped(on: day)
        let queue = Set(
            journey.runningClocks.filter { $0.family == "reports" || $0.family == "statements of action" }.map(\.kind))
        let lane = Set(journey.attention.rows(in: .owed).flatMap(\.exceptions).map(\.rule.text))
        #expect(queue.contains("statement-of-action") == lane.contains("statement-of-action"))
        // The lane names the publication from 28 days before 10 September, the 13th of August, and its day is never said
        // to be past, because the record does not say whether it was.
        #expect(queue.contains("report-publication") == ("2019-07-29"..."2019-09-10").contains(day))
        #expect(lane.contains("report-publication") == ("2019-08-13"..."2019-09-10").contains(day))
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
