import ImprovementJourney
import JSON
import JourneyFiles
import Testing

@testable import Exports

/// The list on the shipped record, as the contract of its first screen has it.
@Suite struct AttentionListTests {
    private static let record = OneNumberTests.shipped

    private func list(on day: String = "2019-07-31") throws -> (list: AttentionList, journey: Journey) {
        let journey = Self.record.standing(on: try #require(Day(day)))
        return (AttentionList(journey), journey)
    }

    /// The lines of rows: `  2d    Safeguarding 8 ...`, without headings, counts and reasons.
    private func rows(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("  and ") && !$0.hasPrefix("          ")
        }
    }

    @Test(arguments: [
        "2013-12-31", "2014-07-14", "2015-03-31", "2016-04-30", "2017-06-30", "2018-11-30", "2019-01-31", "2019-04-30",
        "2019-06-30", "2019-07-31",
    ])
    func `at most fourteen rows are written, and every lane is counted`(_ day: String) throws {
        let (list, journey) = try list(on: day)
        let text = list.text()
        #expect(rows(text).count == min(14, journey.attention.rows.count) || rows(text).count <= 14)
        for lane in AttentionLane.allCases where !journey.attention.rows(in: lane).isEmpty {
            #expect(text.contains("\n\(lane.title) ("), "\(lane.title)")
        }
        #expect(rows(list.text(isWhole: true)).count == journey.attention.rows.count)
    }

    @Test func `on 31 July 2019 the finding comes first, the statement is owed, and nothing of others is asked`() throws
    {
        let attention = try list().journey.attention
        #expect(attention.rows(in: .finding).first?.subject == .finding("children-kept-safe"))
        let statement = attention.rows(in: .owed).first
        #expect(statement?.subject == .statement("inspection-2019"))
        // From 31 July to 5 November: 0 + 31 + 30 + 31 + 5 = 97 days.
        #expect(statement?.when.text == "97d")
        #expect(!attention.rows.contains { $0.subject == .agency })
        #expect(!attention.rows.contains { if case .claim = $0.subject { true } else { false } })
        #expect(Set(attention.rows.map(\.subject)).count == attention.rows.count)
        let lanes = attention.rows.map(\.lane)
        #expect(lanes == lanes.sorted())
    }

    @Test func `what can still be saved stands before what is past, the fewest days first`() throws {
        let rows = try list().journey.attention.rows(in: .childsClock)
        let days = rows.compactMap(\.daysToSave)
        #expect(rows.prefix(days.count).allSatisfy { $0.daysToSave != nil })
        #expect(days == days.sorted())
        #expect(days.allSatisfy { (0...7).contains($0) })
    }

    @Test func `where figures alone are recorded it does not say that nothing needs anybody`() throws {
        var record = Record(ends: Day("2019-07-31"))
        record.insert(
            Measure(
                id: "m", title: "M", definition: "D.", unit: .count, polarity: .higherIsBetter, cadence: .monthly,
                panel: "practice", source: "own"))
        let first = try #require(Period("2019-05", cadence: .monthly))
        record.series[Series.Key("m")] = Series(
            key: Series.Key("m"), first: first, points: [5, 6, 5].map { Point(.number($0)) }, source: "own")
        let text = AttentionList(record.standing(on: try #require(Day("2019-07-31")))).text()
        #expect(text.contains("Nothing that could be late is recorded on 31 July 2019."))
        #expect(!text.contains("Nothing needs you"))
    }

    @Test func `a claim is a row for twelve months and no longer`() throws {
        // Said in July 2014: known from then on.
        for (day, isRow) in [("2014-12-06", true), ("2015-12-06", false)] {
            let rows = try list(on: day).journey.attention.rows
            #expect(rows.contains { if case .claim = $0.subject { true } else { false } } == isRow, "\(day)")
        }
    }

    @Test func `JSON holds every lane, subject and exception, each with rule, threshold and record`() throws {
        let (list, journey) = try list()
        let text = AttentionJSON.value(list).text()
        _ = try JSONDocument(Array(text.utf8))
        func count(_ key: String) -> Int {
            text.split(separator: "\"\(key)\":", omittingEmptySubsequences: false).count - 1
        }
        let exceptions = journey.attention.exceptions
        #expect(count("rule") == exceptions.count)
        #expect(count("threshold") == exceptions.count)
        #expect(count("record") == exceptions.count)
        #expect(count("subject") == journey.attention.rows.count + journey.attention.acknowledged.count)
        for exception in exceptions {
            #expect(!exception.threshold.isEmpty && !exception.reason.isEmpty, "\(exception.rule)")
            #expect(AttentionRule.all.contains { $0.id == exception.rule })
        }
    }
}
