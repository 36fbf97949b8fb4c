import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Preferences
import Testing

/// What lasts from one run to the next.
@Suite struct SavedViewsTests {
    static func view() -> SavedView {
        var view = SavedView()
        view.panel = "court"
        view.isZoomed = true
        view.orders = ["court": ["live": RowOrder(column: "left", isDescending: true)]]
        view.marks = [
            MarkedRow(
                path: [.panel("teams"), .record(Team.ID("safeguarding-3"))], section: "posts", row: "P-0001",
                title: "Safeguarding 3: P-0001"),
            MarkedRow(
                path: [.panel("workforce"), .measure(Series.Key("agency-share", .council, category: "a b"))],
                section: "values", row: "2019-06", title: "June"),
            MarkedRow(path: [.panel("overview"), .clocks], section: "all", row: "K-1", title: "K-1"),
            MarkedRow(
                path: [.panel("front-door"), .referralMonth(Month(containing: Day(daysSince1970: 18_000)))],
                section: "sources", row: "police", title: "Police"),
            MarkedRow(
                path: [.panel("overview"), .since(Day(daysSince1970: 18_000))], section: "actions", row: "A-1",
                title: "A-1"),
        ]
        return view
    }

    @Test func `what was kept is found again, folder by folder`() {
        var views = SavedViews()
        views[folder: "/a folder/with \"quotes\""] = Self.view()
        views[folder: "/other"] = SavedView()
        views.theme = "light"
        let read = SavedViews(Array(views.text.utf8))
        #expect(read == views)
        #expect(read?[folder: "/other"] == SavedView())
        #expect(read?[folder: "/nowhere"] == nil)
        #expect(read?.theme == "light")
    }

    @Test func `a file that is something else is no view, and what is not understood is passed over`() {
        for text in ["", "{", "[]", "{}", "{\"format\": 2}"] { #expect(SavedViews(Array(text.utf8)) == nil) }
        let text = """
            {"format": 1, "theme": 3, "folders": [7, {"folder": "/a", "panel": 5, "orders": [{}], "marks": [{"path": [{}]}]}]}
            """
        #expect(SavedViews(Array(text.utf8))?[folder: "/a"] == SavedView())
    }

    @Test func `the dashboard opens as the last run left it, and passes over what is gone`() throws {
        let today = try #require(Day("2019-07-31"))
        let record = Record(ends: today)
        var view = Self.view()
        view.orders["court"]?["nothing"] = RowOrder(column: "nothing")
        func state() -> DashboardState {
            DashboardState(record: record, today: today, size: Size(columns: 80, rows: 24))
        }
        var opened = state()
        opened.restore(view, opensPanel: true)
        #expect(opened.destinations == [.panel("court")])
        #expect(opened.isZoomed)
        #expect(opened.savedView.panel == "court")
        #expect(opened.savedView.marks == view.marks)
        // Who quits with q is led home first, and was on the panel before last.
        _ = opened.apply(.key("q"))
        #expect(opened.destinations == [.panel("overview")])
        #expect(opened.savedView.panel == "court")
        _ = opened.apply(.key("j"))
        #expect(opened.savedView.panel == "overview")
        // The call named a page.
        var named = state()
        named.restore(view, opensPanel: false)
        #expect(named.destinations == [.panel("overview")])
        view.panel = "a panel of another version"
        var unknown = state()
        unknown.restore(view, opensPanel: true)
        #expect(unknown.destinations == [.panel("overview")])
    }
}
