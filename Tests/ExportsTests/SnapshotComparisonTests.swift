import Documents
import ImprovementJourney
import JSON
import Panels
import Testing

@testable import Exports

/// Two exported snapshots held against each other, by what stands in the documents alone.
@Suite struct SnapshotComparisonTests {
    /// A row of a paper: an action with its day, and a measure's figure.
    private struct Row: Sendable {
        var id: String
        var title: String
        var due: Day?
        var figure: Figure?
    }

    private let visits = Series.Key("visits-on-time")

    private func figure(_ value: Double, _ period: String) throws -> Figure {
        Figure(
            .number(value), unit: .share, counts: .children,
            origin: Figure.Origin(visits, last: try #require(Period(period, cadence: .monthly))))
    }

    private func snapshot(
        _ rows: [Row], summary: Sentence = "All is told.", asAt: String = "2019-07-31", council: String = "Our council",
        panels: [String] = ["Board"], note: Sentence = "A note."
    ) throws -> Snapshot {
        let day = try #require(Day(asAt))
        let table = Table(
            of: rows, id: \.id,
            columns: [
                Column("what", "What", rank: 1) { TableCell("\($0.title)") },
                Column("due", "Due", rank: 1) { TableCell($0.due, else: "none") },
                Column("share", "Share", rank: 1) { $0.figure.map { TableCell($0) } ?? .empty },
            ])
        let parts = panels.map { panel in
            ExportDocument.Part(
                page: Page(
                    title: "\(panel)", summary: summary,
                    sections: [
                        Section(id: "rows", title: "Rows", blocks: [.table(table), .paragraph(note)])
                    ]), context: PageContext(council: council, path: [panel], asAt: day, marking: "OFFICIAL"))
        }
        return try Snapshot(Array(ExportFormat.json.text(ExportDocument(parts)).utf8), named: "a.json")
    }

    private func told(_ changes: [SnapshotComparison.Change]) -> [String] {
        changes.map { change in
            "\(change.sort.rawValue): \(change.title): \(change.from ?? "-") > \(change.to ?? "-")"
        }
    }

    @Test func `two exports of one thing say the same`() throws {
        let rows = [Row(id: "A-1", title: "Visit", due: Day("2019-07-19"), figure: try figure(0.5, "2019-06"))]
        let comparison = try SnapshotComparison(from: try snapshot(rows), to: try snapshot(rows))
        #expect(comparison.changes.isEmpty)
        #expect(comparison.text().contains("The snapshots say the same."))
    }

    @Test func `a figure of the same series and time with another value is restated, and told once`() throws {
        let panels = ["Board", "Practice"]
        let from = try snapshot([Row(id: "A-1", title: "Visit", figure: try figure(0.5, "2019-06"))], panels: panels)
        let to = try snapshot([Row(id: "A-1", title: "Visit", figure: try figure(0.75, "2019-06"))], panels: panels)
        #expect(
            told(try SnapshotComparison(from: from, to: to).changes) == [
                "restated: Board › Rows › Visit › Share (visits-on-time, council, 2019-06): 50.0% > 75.0%"
            ])
    }

    @Test func `a value that differs too little to be seen is restated in full`() throws {
        let from = try snapshot([Row(id: "A-1", title: "Visit", figure: try figure(0.5, "2019-06"))])
        let to = try snapshot([Row(id: "A-1", title: "Visit", figure: try figure(0.5001, "2019-06"))])
        let change = try #require(try SnapshotComparison(from: from, to: to).changes.first)
        #expect(change.sort == .restated)
        #expect(change.from == "0.5")
        #expect(change.to == "0.5001")
    }

    @Test func `a figure of the same series and another month has moved on, and its month with it`() throws {
        let from = try snapshot(
            [Row(id: "A-1", title: "Visit", figure: try figure(0.5, "2019-05"))],
            summary: "\(try figure(0.5, "2019-05")) in \(try #require(Month("2019-05"))).")
        let to = try snapshot(
            [Row(id: "A-1", title: "Visit", figure: try figure(0.6, "2019-06"))],
            summary: "\(try figure(0.6, "2019-06")) in \(try #require(Month("2019-06"))).")
        #expect(
            told(try SnapshotComparison(from: from, to: to).changes) == [
                "moved: Board › summary (visits-on-time, council, 2019-06): 50.0%, 2019-05 > 60.0%, 2019-06"
            ])
    }

    @Test func `days that moved, words that changed, counts, rows gone and rows new are each of their sort`() throws {
        let from = try snapshot(
            [
                Row(id: "A-1", title: "Visit", due: Day("2019-07-19")), Row(id: "A-2", title: "Write"),
                Row(id: "A-3", title: "Old words"),
            ], summary: "\(3) actions, the first due \(try #require(Day("2019-07-19"))).", note: "As it was.")
        let to = try snapshot(
            [
                Row(id: "A-1", title: "Visit", due: Day("2019-09-30")), Row(id: "A-3", title: "New words"),
                Row(id: "A-4", title: "Read"),
            ], summary: "\(4) actions, the first due \(try #require(Day("2019-09-30"))).", note: "As it is.")
        #expect(
            told(try SnapshotComparison(from: from, to: to).changes) == [
                "counted: Board › summary: 3 > 4",
                "date: Board › summary: 19 July 2019 > 30 September 2019",
                "words: Board › Rows: As it was. > As it is.",
                "date: Board › Rows › Visit › Due: 19 Jul 2019 > 30 Sep 2019",
                "gone: Board › Rows › Write: Write, none > -",
                "words: Board › Rows › New words › What: Old words > New words",
                "new: Board › Rows › Read: - > Read, none",
            ])
    }

    @Test func `pages that only one has are said, and not compared`() throws {
        let from = try snapshot([], panels: ["Board", "Court"])
        let to = try snapshot([], panels: ["Board", "Teams"])
        #expect(
            told(try SnapshotComparison(from: from, to: to).changes) == [
                "only in the first: Court: - > -", "only in the second: Teams: - > -",
            ])
    }

    @Test func `two councils, and the later one first, are refused`() throws {
        let ours = try snapshot([])
        let theirs = try snapshot([], council: "Their council")
        let later = try snapshot([], asAt: "2019-08-01")
        #expect(
            throws: Snapshot.Failure(
                message: "The snapshots are of two councils, Our council and Their council, and are not compared.")
        ) { try SnapshotComparison(from: ours, to: theirs) }
        #expect(
            throws: Snapshot.Failure(
                message:
                    "The first snapshot, of 1 August 2019, is later than the second, of 31 July 2019. Write the earlier "
                    + "one first.")
        ) { try SnapshotComparison(from: later, to: ours) }
    }

    @Test(arguments: [
        ("{", "x.json is no snapshot: it is no JSON."),
        ("{ \"format\": 2, \"actions\": [] }", "x.json is no snapshot. Write one with"),
        ("[]", "x.json is no snapshot. Write one with"),
        ("{ \"format\": 99, \"pages\": [] }", "x.json is a snapshot of format 99; this program reads format 2."),
        ("{ \"format\": 2, \"pages\": [] }", "x.json is no snapshot: it does not say on which day it stands (asAt)."),
    ])
    func `what is no snapshot is refused in a sentence`(text: String, words: String) throws {
        do {
            _ = try Snapshot(Array(text.utf8), named: "x.json")
            Issue.record("\(text) was read.")
        } catch {
            #expect(error.message.hasPrefix(words), "\(error.message)")
        }
    }

    @Test func `keys that are not documented are passed over, and missing ones are no fault`() throws {
        let text = """
            { "format": 2, "asAt": "2019-07-31", "council": "Our council", "more": [1], "pages": [
              { "path": ["Board"], "contents": 7, "sections": [
                { "id": "rows", "isClosed": true, "blocks": [
                  { "kind": "of a later version", "rows": 3 },
                  { "kind": "table", "columns": [ { "id": "what" } ], "rows": [
                    { "id": "A-1", "closed": true, "cells": [ { "text": "Visit", "note": 1 } ] } ] } ] } ] } ] }
            """
        let old = try Snapshot(Array(text.utf8), named: "x.json")
        let new = try Snapshot(Array(text.replacing("Visit", with: "Write").utf8), named: "x.json")
        #expect(
            told(try SnapshotComparison(from: old, to: new).changes) == ["words: Board › Write: Visit > Write"])
    }

    @Test func `what is gone is not called so without a caution where rows are left out, or the readers are others`()
        throws
    {
        let text = """
            { "format": 2, "asAt": "2019-07-31", "council": "Our council", "audience": "internal", "version": "1", "pages": [
              { "path": ["Board"], "sections": [ { "id": "rows", "blocks": [
                { "kind": "table", "columns": [], "rows": [], "leftOut": 42 } ] } ] } ] }
            """
        let whole = try Snapshot(Array(text.replacing("42", with: "0").utf8), named: "x.json")
        #expect(try SnapshotComparison(from: whole, to: whole).cautions.isEmpty)
        let cut = try Snapshot(Array(text.utf8), named: "x.json")
        #expect(
            try SnapshotComparison(from: whole, to: cut).cautions.map { $0.contains("left out of the second (42)") }
                == [true])
        let board = try Snapshot(
            Array(text.replacing("42", with: "0").replacing("internal", with: "board").utf8), named: "x.json")
        #expect(
            try SnapshotComparison(from: whole, to: board).cautions.map { $0.contains("internal and board") } == [true])
    }

    @Test func `of the whole shipped record one figure stated otherwise is found, and nothing else is restated`() throws
    {
        let day = try #require(Day("2019-07-31"))
        let key = Series.Key("referrals")
        var record = OneNumberTests.shipped
        func whole(_ record: Record) throws -> Snapshot {
            let document = ExportDocument(wholeJourney: record.standing(on: day))
            return try Snapshot(Array(ExportFormat.json.text(document).utf8), named: "x.json")
        }
        let before = try whole(record)
        var series = try #require(record.series[key])
        let place = try #require(Period("2019-06", cadence: .monthly)).ordinal - series.first.ordinal
        let number = try #require(series.points[place].value.number)
        series.points[place] = Point(.number(number + 1))
        record.series[key] = series
        let restated = try SnapshotComparison(from: before, to: try whole(record)).changes.filter {
            $0.sort == .restated
        }
        #expect(Set(restated.map(\.series)) == [["referrals", "council", "", "2019-06"]], "\(restated)")
        #expect(try SnapshotComparison(from: before, to: before).changes.isEmpty)
    }

    // MARK: By weight

    private func change(
        _ sort: SnapshotComparison.Sort, page: String, section: String, column: String = ""
    ) -> SnapshotComparison.Change {
        .init(sort: sort, page: [page], place: [], section: section, column: column, series: [], from: "a", to: "b")
    }

    @Test func `what weighs is told by where it stands`() {
        #expect(change(.words, page: "Ofsted", section: "judgements", column: "area").weight == .grades)
        #expect(change(.new, page: "Board", section: "interventions").weight == .grades)
        #expect(change(.words, page: "Practice", section: "children-kept-safe", column: "change").weight == .verdicts)
        #expect(change(.date, page: "Scrutiny", section: "commitments", column: "due").weight == .promises)
        #expect(change(.gone, page: "Board", section: "actions").weight == .actions)
        #expect(change(.restated, page: "Court", section: "chart").weight == .restated)
        // How late an action is differs on every day: its count is no news.
        #expect(change(.counted, page: "Board", section: "actions", column: "late").weight == .rest)
        #expect(change(.moved, page: "Court", section: "measures", column: "latest").weight == .rest)
        #expect(change(.new, page: "Court", section: "live").weight == .rest)
    }

    @Test
    func
        `the weighty stands first, and a long rest is counted by kind and panel, and told whole where that is asked for`()
        throws
    {
        // Thirty rows that are gone, and a figure that was stated anew.
        let old = (0..<30).map { Row(id: "R-\($0)", title: "Row \($0) of old") }
        let from = try snapshot(old + [Row(id: "A-1", title: "Visit", figure: try figure(0.5, "2019-06"))])
        let to = try snapshot([Row(id: "A-1", title: "Visit", figure: try figure(0.75, "2019-06"))])
        let comparison = try SnapshotComparison(from: from, to: to)
        let text = comparison.text()
        let lines = text.split(separator: "\n")
        let restated = try #require(lines.firstIndex { $0.hasPrefix("Figures restated") })
        let rest = try #require(lines.firstIndex { $0.hasPrefix("The rest, counted (30); --all tells each") })
        #expect(restated < rest)
        #expect(text.contains("  Gone: 30 (Board 30)"))
        #expect(!text.contains("Row 7 of old"))
        #expect(comparison.text(isWhole: true).contains("Row 7 of old"))
        #expect(comparison.json.text().contains(#""weight": "rest""#))
    }
}
