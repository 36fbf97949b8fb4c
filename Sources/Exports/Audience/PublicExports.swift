import ImprovementJourney
import JSON

/// What the papers that were handed to scrutiny and the public have hidden, council by council.
///
/// A figure that was hidden once is hidden in every later paper: told then, it would give away what stood beside it, as a
/// difference of two dates does.
package struct PublicExports: Sendable, Equatable {
    private static let format = 1.0
    /// By the council's name.
    private var hidden: [String: Set<DisclosureCell>] = [:]

    /// Nothing has been handed out.
    package init() {}

    /// What was hidden of a council.
    package subscript(council council: String) -> Set<DisclosureCell> {
        get { hidden[council] ?? [] }
        set { hidden[council] = newValue }
    }

    /// Reads what `text` wrote; nil where it is something else.
    package init?(_ bytes: [UInt8]) {
        guard let value = try? JSONDocument(bytes).value,
            value["format"]?.asNumber == Self.format, let councils = value["councils"]?.asList
        else { return nil }
        for council in councils {
            guard let name = council["council"]?.asText, let series = council["series"]?.asList else {
                return nil
            }
            for entry in series {
                guard let cells = Self.cells(of: entry) else { return nil }
                hidden[name, default: []].formUnion(cells)
            }
        }
    }

    private static func cells(of entry: JSONValue) -> [DisclosureCell]? {
        guard let measure = entry["measure"]?.asText, let scope = entry["scope"]?.asText.flatMap({ Scope($0) }),
            let cadence = entry["cadence"]?.asText.flatMap(Cadence.init), let stretches = entry["periods"]?.asList
        else { return nil }
        let key = Series.Key(Measure.ID(measure), scope, category: entry["category"]?.asText)
        var cells: [DisclosureCell] = []
        for stretch in stretches {
            let ends = (stretch.asList ?? []).compactMap { $0.asText.flatMap { Period($0, cadence: cadence) } }
            guard ends.count == 2, let first = ends.first, let last = ends.last, first <= last else { return nil }
            cells += (0...(last.ordinal - first.ordinal)).map { DisclosureCell(key, first.adding($0)) }
        }
        return cells
    }

    /// As JSON: neighbouring periods are told by the first and the last of them.
    package var text: String {
        let councils = hidden.sorted { $0.key < $1.key }.map { name, cells -> JSONValue in
            let groups = Dictionary(grouping: cells) { SeriesOfCells(key: $0.key, cadence: $0.period.cadence) }
            let series = groups.map { (Self.value(of: $0.key, $0.value.map(\.period))) }
            return .object([("council", .text(name)), ("series", .list(series.sorted { $0.line < $1.line }))])
        }
        return JSONValue.object([("format", .number(Self.format)), ("councils", .list(councils))]).text()
    }

    private struct SeriesOfCells: Hashable {
        var key: Series.Key
        var cadence: Cadence
    }

    private static func value(of series: SeriesOfCells, _ periods: [Period]) -> JSONValue {
        var stretches: [(first: Period, last: Period)] = []
        for period in periods.sorted() {
            if let last = stretches.last?.last, last.adding(1) == period {
                stretches[stretches.count - 1].last = period
            } else {
                stretches.append((period, period))
            }
        }
        return .object([
            ("measure", .text(series.key.measure.text)), ("scope", .text(series.key.scope.description)),
            ("category", series.key.category.map { .text($0) } ?? .null), ("cadence", .text(series.cadence.rawValue)),
            (
                "periods",
                .list(stretches.map { .list([.text($0.first.description), .text($0.last.description)]) })
            ),
        ])
    }
}
