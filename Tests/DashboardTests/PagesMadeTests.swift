import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Panels
import Synchronization
import Testing

/// Which pages are made when, and how often.
@Suite struct PagesMadeTests {
    /// Counts the pages that were asked for.
    private final class PagesMade: Sendable {
        private let counts = Mutex<[Destination: Int]>([:])

        func note(_ destination: Destination) { counts.withLock { $0[destination, default: 0] += 1 } }

        /// What was made since the last time.
        func take() -> [Destination: Int] {
            counts.withLock { counts in
                defer { counts = [:] }
                return counts
            }
        }
    }

    private let made = PagesMade()
    private let overview = Destination.panel("overview")
    private let team = Destination.record(Team.ID("team-1"))

    /// The pages made by hand; panels are called after the council.
    private func state(columns: Int = 80) -> DashboardState {
        DashboardState(
            record: HandMade.record(), size: Size(columns: columns, rows: 24), panels: HandMade.panels,
            makePage: { [made] destination, journey in
                made.note(destination)
                var page = HandMade.page(destination, in: journey)
                if case .panel = destination {
                    if let title = page?.title { page?.title = title + " of \(journey.council?.title ?? "nobody")" }
                }
                return page
            })
    }

    @Test func `a step in time makes only the page on screen anew; Esc makes the page behind it`() {
        var state = state()
        state.press("Down", "Enter")
        _ = made.take()
        state.press("[", "[", "{")
        #expect(made.take() == [team: 3])
        state.press("Esc")
        #expect(made.take() == [overview: 1])
        #expect(state.selectedRowID == "team-1")
        state.press("Down", "Up", "i", "Esc", "s", "<")
        #expect(made.take() == [:])
    }

    @Test func `the page before, and a panel that was left, are of the day when they come into sight`() {
        var state = state()
        state.press("5", "1", "Down", "Enter")
        state.press("5", "[")
        _ = made.take()
        state.press("-")
        #expect(made.take() == [team: 1])
        #expect(state.lines.contains { $0.contains("As at  30 June 2019") })
        state.press("1")
        #expect(made.take() == [overview: 1])
    }

    /// Ten teams are in the list; how many there were on another day is known when the list is made anew.
    @Test func `a hidden page of another day keeps its title in the path and leaves its count out`() {
        var state = state(columns: 160)
        state.press("Down", "Enter")
        let title = "Example County Council › Overview of Example County Council"
        #expect(state.lines[0].hasPrefix("\(title) (10) › Assessment 2 "), "\(state.lines[0])")
        state.press("[")
        #expect(state.lines[0].hasPrefix("\(title) › Assessment 2 "), "\(state.lines[0])")
        state.press("Esc")
        #expect(state.lines[0].hasPrefix("\(title) (10) "), "\(state.lines[0])")
    }

    @Test func `files that are read again make the hidden pages of the path anew too, for their titles`() {
        var state = state()
        state.press("Down", "Enter")
        var record = HandMade.record()
        record.council?.title = "Other"
        state.replace(record: record)
        #expect(state.lines[0].hasPrefix("Other › Overview of Other (10) › Assessment 2"), "\(state.lines[0])")
        state.press("5")
        record.council?.title = "Third"
        state.replace(record: record)
        state.press("-")
        #expect(state.lines[0].hasPrefix("Third › Overview of Third (10) › Assessment 2"), "\(state.lines[0])")
    }

    /// What is worked out beside the screen is of the day that a further step leads to, and of the record on screen.
    @Test func `who steps through time has the next step worked out, one day at a time and of the record on screen`()
        throws
    {
        var state = state()
        #expect(state.apply(.key("[")) == [.workOutAhead])
        let may = try #require(state.journeyAhead)
        // It is not done yet: nobody works on two days at once.
        #expect(state.apply(.key("[")) == [])
        #expect(state.asAt == Day("2019-05-31"))
        may.workOut()
        #expect(state.apply(.key("[")) == [.workOutAhead])
        #expect(state.asAt == Day("2019-04-30"))
        let march = try #require(state.journeyAhead)
        _ = made.take()
        march.workOut()
        #expect(made.take() == [overview: 1])
        var stepped = state
        _ = stepped.apply(.key("["))
        // The page is there already; the one that follows is worked out by the program.
        #expect(made.take() == [:])
        #expect(stepped.asAt == Day("2019-03-31"))
        #expect(stepped.lines.contains { $0.contains("31 Mar 2019") })
        var other = state
        other.replace(record: ChangingRecord.record())
        #expect(other.journeyAhead == nil)
        _ = other.apply(.key("["))
        _ = state.apply(.key("["))
        #expect((state.asAt, other.asAt) == (Day("2019-03-31"), Day("2019-03-31")))
        #expect(state.lines[0].hasPrefix("Example › Overview"), "\(state.lines[0])")
        // A day that is typed, and Today, are no steps.
        #expect(state.apply(.key("t")) == [])
    }

    @Test(arguments: [
        "Down Down Enter [ Esc / l a t e Enter Down", "5 Down Down Down s Down Enter ] Esc", "Tab Tab i [ Esc PgDn G",
        "/ l Enter s s S < > Down i", "w 6 w Enter Enter Esc Down", "Enter Tab Down Down Up 1 - @ 2 0 1 8 Enter",
    ])
    func `keys that come together lead where they lead one by one`(keys: String) {
        let names = keys.split(separator: " ").map { String($0) }
        var (together, single) = (state(), state())
        for name in names { single.press(name) }
        let events = names.compactMap { Key(name: $0) }.map { Event.key($0) }
        #expect(events.count == names.count)
        #expect(together.apply(contentsOf: events) { _, _ in } == nil)
        #expect(together.lines == single.lines)
        #expect(together.destinations == single.destinations)
        #expect(together.selectedRowID == single.selectedRowID)
        #expect(together.asAt == single.asAt)
    }

    @Test func `what the program has to do is done between one key and the next, and nothing after the end`() {
        var state = state()
        var exported: [[Destination]] = []
        let ending = state.apply(contentsOf: [.key("x"), .key("5"), .key("X"), .hangUp, .key("x")]) { effect, state in
            #expect(effect == (exported.isEmpty ? .export(.view) : .export(.journey)))
            exported.append(state.destinations)
        }
        #expect(ending == .quit)
        #expect(exported == [[overview], [.panel("court")]])
        #expect(state.apply(contentsOf: [.terminate(signal: 15)]) { _, _ in } == .endBySignal(15))
    }

    @Test func `r asks for the files to be read again, X for the whole journey, Ctrl-L for a new drawing`() {
        var state = state()
        #expect(state.apply(.key("r")) == [.reload(.asked)])
        #expect(state.apply(.key("X")) == [.export(.journey)])
        #expect(state.apply(.key("x")) == [.export(.view)])
        #expect(state.apply(.key(.control("l"))) == [.repaint])
        #expect(state.apply(.filesChanged(["court.json"])) == [.reload(.saved(["court.json"]))])
        #expect(state.apply(.filesChanged([".court.json.swp", "court.json~"])) == [])
        // While something is typed, r is a letter and Ctrl-L is not.
        state.press("/")
        #expect(state.apply(.key("r")) == [])
        #expect(state.filter == "r")
        #expect(state.apply(.key(.control("l"))) == [.repaint])
    }
}
