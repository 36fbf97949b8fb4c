import Dashboard
import Documents
import JSON

/// The views of a user's folders as the last runs left them, and the theme that was chosen: `view.json` in the state folder.
package struct SavedViews: Hashable, Sendable {
    private static let format = 1.0
    /// By the folder's path.
    private var views: [String: SavedView] = [:]
    /// The theme that was chosen in the dashboard; nil where none was.
    package var theme: String?

    /// Nothing is remembered.
    package init() {}

    /// The view of a folder.
    package subscript(folder folder: String) -> SavedView? {
        get { views[folder] }
        set { views[folder] = newValue }
    }

    /// Reads what `text` wrote, passing over what is not understood; nil where it is something else.
    package init?(_ bytes: [UInt8]) {
        guard let value = try? JSONDocument(bytes).value, value["format"]?.asNumber == Self.format else { return nil }
        theme = value["theme"]?.asText
        for folder in value["folders"]?.asList ?? [] {
            guard let path = folder["folder"]?.asText else { continue }
            var view = SavedView()
            view.panel = folder["panel"]?.asText
            view.isZoomed = folder["zoomed"]?.asFlag ?? false
            for order in folder["orders"]?.asList ?? [] {
                guard let panel = order["panel"]?.asText, let section = order["section"]?.asText,
                    let column = order["column"]?.asText
                else { continue }
                view.orders[panel, default: [:]][section] = RowOrder(
                    column: column, isDescending: order["descending"]?.asFlag ?? false)
            }
            for mark in folder["marks"]?.asList ?? [] {
                let path = (mark["path"]?.asList ?? []).compactMap { Destination(written: $0) }
                guard !path.isEmpty, path.count == mark["path"]?.asList?.count,
                    let section = mark["section"]?.asText, let row = mark["row"]?.asText,
                    let title = mark["title"]?.asText
                else { continue }
                view.marks.append(MarkedRow(path: path, section: section, row: row, title: title))
            }
            views[path] = view
        }
    }

    /// As JSON.
    package var text: String {
        let folders = views.sorted { $0.key < $1.key }.map { path, view -> JSONValue in
            .object([
                ("folder", .text(path)), ("panel", view.panel.map { .text($0) } ?? .null),
                ("zoomed", .flag(view.isZoomed)), ("orders", .list(Self.orders(of: view))),
                ("marks", .list(view.marks.compactMap(Self.written))),
            ])
        }
        return JSONValue.object([
            ("format", .number(Self.format)), ("theme", theme.map { .text($0) } ?? .null), ("folders", .list(folders)),
        ]).text()
    }

    private static func orders(of view: SavedView) -> [JSONValue] {
        view.orders.sorted { $0.key < $1.key }.flatMap { panel, sections in
            sections.sorted { $0.key < $1.key }.map { section, order in
                .object([
                    ("panel", .text(panel)), ("section", .text(section)), ("column", .text(order.column)),
                    ("descending", .flag(order.isDescending)),
                ])
            }
        }
    }

    private static func written(_ mark: MarkedRow) -> JSONValue? {
        let path = mark.path.compactMap(\.written)
        guard path.count == mark.path.count else { return nil }
        return .object([
            ("path", .list(path)), ("section", .text(mark.section)), ("row", .text(mark.row)),
            ("title", .text(mark.title)),
        ])
    }
}
