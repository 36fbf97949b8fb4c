import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import Panels

extension DashboardState {
    /// A dashboard that is opened on the day of the record's last entry, so that tests read the same on every day.
    init(
        record: Record, asAt: Day? = nil, route: [Destination] = [], filter: String = "", size: Size,
        glyphs: Glyphs = .unicode, panels: [Panel] = Panel.all,
        makePage: @escaping PageMaker = { $0.page(in: $1) }
    ) {
        self.init(
            record: record, today: record.ends ?? Day(validText: "2019-07-31"), asAt: asAt, route: route,
            filter: filter, size: size, glyphs: glyphs, panels: panels, makePage: makePage)
    }
}
