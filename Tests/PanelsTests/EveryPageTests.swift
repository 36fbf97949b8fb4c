import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// What holds of every page, whatever it tells.
struct EveryPageTests {
    @Test(arguments: Panel.all.map(\.id)) func `a panel has something to say of an empty journey`(_ id: Panel.ID) throws
    {
        let panel = try #require(Panel.named(id))
        let page = panel.page(Record(ends: try PlanJourney.day("2019-07-31")).journey)
        #expect(page.summary.text.contains(".json") || id == "overview")
        #expect(faults(of: page).isEmpty)
    }

    @Test(arguments: ["2013-12-31", "2016-04-30", "2019-07-31"])
    func `the rows of the shipped record lead to pages`(_ day: String) throws {
        let journey = try PlanJourney.shipped(on: day)
        let start = [.clocks] + Panel.all.map { Destination.panel($0.id) } + [.since(journey.asAt.adding(months: -3))]
        #expect(faults(from: start, in: journey, ofAKind: 4) == [])
    }

    @Test(arguments: ["2017-06-30", "2019-02-15", "2019-07-31"])
    func `the rows of a plan lead to pages`(_ day: String) throws {
        let journey = try PlanJourney.make(asAt: day)
        let start = [.clocks] + Panel.all.map { Destination.panel($0.id) } + [.since(journey.asAt.adding(months: -6))]
        #expect(faults(from: start, in: journey) == [])
    }

    @Test func `a file that does not load whole leads from the attention list to its faults`() throws {
        let broken = JourneyTemplate.files().map { file in
            file.name == "court.json" ? (file.name, file.text.replacing("2019-07-01", with: "2019-02-30")) : file
        }
        let journey = JourneyFolder.read(files: broken).record.journey
        let page = try #require(Panel.named("overview")).page(journey)
        // What it counts, it counts without the case.
        #expect(page.caution == "Incomplete: 1 of 1 cases left out (court.json:9:17).")
        let row = try #require(try page.section("attention-blind").table?.rows.first)
        #expect(row.destination == .file("court.json"))
        let file = try #require(row.destination?.page(in: journey))
        #expect(file.summary == "The file is read, but 1 of 1 cases left out: 1 fault and 0 warnings.")
        // The day stands on the ninth line, after 17 columns.
        #expect(
            try file.texts("problems", "fault 9:17") == [
                "fault 9:17", "`issued` is \"2019-02-30\". Write a day from 1900 to 2100 such as \"2019-07-31\".",
            ])
    }

    @Test func `the rows of a new folder lead to pages, with and without its measures`() throws {
        let whole = JourneyFolder.read(files: JourneyTemplate.files()).record
        var bare = whole
        bare[Measure.self] = Register()
        for record in [whole, bare] {
            #expect(faults(from: [.clocks] + Panel.all.map { .panel($0.id) }, in: record.journey) == [])
        }
    }

    /// Follows destinations, each once and so many of a kind, and names what is wrong; trials of the what-if lead on
    /// for ever and are followed one step.
    private func faults(from start: [Destination], in journey: Journey, ofAKind limit: Int = 12) -> [String] {
        var waiting = start
        var seen = Set(start)
        var found: [String] = []
        var ofKind: [Substring: Int] = [:]
        var next = 0
        while next < waiting.count {
            let destination = waiting[next]
            next += 1
            guard let page = destination.page(in: journey) else {
                found.append("no page for \(destination)")
                continue
            }
            found += faults(of: page).map { "\(destination): \($0)" }
            if case .whatIf = destination { continue }
            for section in page.sections {
                for row in section.table?.rows ?? [] {
                    guard let leads = row.destination, seen.insert(leads).inserted else { continue }
                    let kind = "\(leads)".prefix { $0 != "(" }
                    ofKind[kind, default: 0] += 1
                    if ofKind[kind, default: 0] <= limit { waiting.append(leads) }
                }
            }
        }
        return found
    }

    private func faults(of page: Page) -> [String] {
        var found: [String] = []
        if page.title.isEmpty || page.summary.isEmpty { found.append("no title or summary") }
        if Set(page.sections.map(\.id)).count != page.sections.count { found.append("two sections of one name") }
        for section in page.sections {
            guard let table = section.table else { continue }
            if Set(table.rows.map(\.id)).count != table.rows.count {
                found.append("\(section.id): two rows of one name")
            }
            if Set(table.columns.map(\.id)).count != table.columns.count {
                found.append("\(section.id): two columns of one name")
            }
            if !table.columns.contains(where: { $0.rank == 1 }) { found.append("\(section.id): no column stays") }
            for row in table.rows where row.cells.count != table.columns.count {
                found.append("\(section.id), \(row.id): \(row.cells.count) cells for \(table.columns.count) columns")
            }
        }
        return found
    }
}
