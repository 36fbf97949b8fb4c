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
        guard let document = try? JSONDocument(bytes), let value = Optional(document.value),
            value["format"] == .number(Self.format), case .list(let councils)? = value["councils"]
        else { return nil }
        for council in councils {
            guard case .text(let name)? = council["council"], case .list(let series)? = council["series"] else {
                return nil
            }
            for entry in series {
                guard let cells = Self.cells(of: entry) else { return nil }
                hidden[name, default: []].formUnion(cells)
            }
        }
    }

    private static func cells(of entry: JSONValue) -> [DisclosureCell]? {
        guard case .text(let measure)? = entry["measure"], case .text(let scopeText)? = entry["scope"],
            let scope = Scope(scopeText), case .text(let cadenceText)? = entry["cadence"],
            let cadence = Cadence(rawValue: cadenceText), case .list(let stretches)? = entry["periods"]
        else { return nil }
        let category: String? = if case .text(let text)? = entry["category"] { text } else { nil }
        let key = Series.Key(Measure.ID(measure), scope, category: category)
        var cells: [DisclosureCell] = []
        for stretch in stretches {
            guard case .list(let ends) = stretch, ends.count == 2, case .text(let first) = ends[0],
                case .text(let last) = ends[1], let first = Period(first, cadence: cadence),
                let last = Period(last, cadence: cadence), first <= last
            else { return nil }
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
