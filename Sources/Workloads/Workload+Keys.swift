import Canvas
import Dashboard
import Panels

extension Workload {
    /// Keys on a dashboard that has just been opened, each with the frame that it leads to, and the frame alone.
    static let keys =
        [
            Workload(name: "draw a frame") { record in
                let state = record.dashboard()
                return { state.frame() }
            },
            pressing([.down], after: [], name: "key Down"),
            pressing([.character("[")], after: [], name: "key [, a month back"),
            pressing([.character("[")], after: [.character("6")], name: "key [, on workforce"),
            pressing([.character("[")], after: [.character("8")], name: "key [, on teams"),
        ]
        + Panel.all.map { panel in
            // Away from the panel first, so that the key opens it.
            let elsewhere = Panel.all.first { $0.id != panel.id }.map { [Key.character($0.key)] } ?? []
            return pressing([.character(panel.key)], after: elsewhere, name: "key \(panel.key), \(panel.id)")
        }
        + [
            pressing([.character("c")], after: [], name: "key c, every clock"),
            pressing([.enter], after: [.character("8")], name: "key Enter, on a team"),
        ]

    private static func pressing(_ keys: [Key], after earlier: [Key], name: String) -> Workload {
        Workload(name: name) { record in
            var state = record.dashboard()
            for key in earlier { _ = state.apply(.key(key)) }
            _ = state.frame()
            return {
                for key in keys { _ = state.apply(.key(key)) }
                return state.frame()
            }
        }
    }
}

extension DashboardState {
    /// Draws the screen in the standard colours; a number that depends on what is drawn.
    func frame() -> Int {
        let grid = DashboardView(theme: .terminal).render(self)
        return grid.size.rows + (grid.cursor?.row ?? 0)
    }
}
