import Documents
import ImprovementJourney
import Panels

/// What of a reader's view lasts from one run to the next.
package struct SavedView: Hashable, Sendable {
    /// The panel that was open.
    package var panel: String?
    /// Whether a section had the whole screen.
    package var isZoomed = false
    /// In which order sections of panels were put, by panel and section.
    package var orders: [String: [String: RowOrder]] = [:]
    /// The rows that were marked.
    package var marks: [MarkedRow] = []

    package init() {}
}

extension DashboardState {
    /// The view as the next run is to find it.
    package var savedView: SavedView {
        var view = SavedView()
        if case .panel(let id)? = leftForHome ?? destinations.first { view.panel = id }
        view.isZoomed = isZoomed
        view.marks = markedRows
        view.orders = savedOrders
        for level in Array(leftPanels.values) + route.prefix(1) {
            guard case .panel(let id) = level.destination else { continue }
            var orders = view.orders[id] ?? [:]
            for section in level.sections { orders[section.id] = section.order }
            view.orders[id] = orders.isEmpty ? nil : orders
        }
        return view
    }

    /// Shows a view as the last run left it; what is not there any more is passed over.
    ///
    /// - Parameter opensPanel: Whether its panel is opened: not where the call named a page.
    package mutating func restore(_ view: SavedView, opensPanel: Bool) {
        markedRows = view.marks
        isZoomed = view.isZoomed
        savedOrders = view.orders
        for place in route.indices { applySavedOrders(to: &route[place]) }
        if opensPanel, let panel = panels.first(where: { $0.id == view.panel }), destinations != [.panel(panel.id)] {
            route = [level(.panel(panel.id))]
        }
        stale = .everything
        arrangeScreen()
    }

    /// Puts the sections of a panel into the order that the last run left them in.
    func applySavedOrders(to level: inout Level) {
        guard case .panel(let id) = level.destination, let orders = savedOrders[id] else { return }
        for place in level.sections.indices {
            guard let order = orders[level.sections[place].id],
                level.sections[place].table?.columns.contains(where: { $0.id == order.column }) == true
            else { continue }
            level.sections[place].order = order
            level.sections[place].column = order.column
            level.sections[place].arrange(filter: level.filter)
            level.sections[place].select(0)
        }
    }
}
