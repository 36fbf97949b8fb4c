import JSON

/// What stands in one place of an exported snapshot: words, with the figures, times and records in them.
struct SnapshotText: Hashable, Sendable {
    /// As a reader sees it.
    let text: String
    /// The figures, times and records, in order.
    let pieces: [Piece]

    /// Something in words that is no word.
    enum Piece: Hashable, Sendable {
        case figure(Figure)
        /// A day or period, as a reader sees it.
        case time(String)
        case record(String)
    }

    /// A figure with where it comes from.
    struct Figure: Hashable, Sendable {
        let text: String
        /// The number, or the code of why there is none.
        let value: String
        let origin: Origin?
    }

    /// The series and the time of a figure.
    struct Origin: Hashable, Sendable {
        let measure: String
        let scope: String
        let category: String?
        let period: String
        let periods: Int

        /// Whether it is of the same series and as many periods, whatever the time.
        func isOfSeries(of other: Origin) -> Bool {
            (measure, scope, category, periods) == (other.measure, other.scope, other.category, other.periods)
        }
    }

    /// Words that hold nothing else.
    init(_ text: String) {
        self.text = text
        pieces = []
    }

    /// A time that stands alone.
    init(time text: String) {
        self.text = text
        pieces = [.time(text)]
    }

    /// A sentence, or a cell of a table.
    ///
    /// A small chart is passed over: the figures that it ends with stand beside it.
    init(_ value: JSONValue) {
        let isSmallChart = value["values"] != nil
        text = isSmallChart ? "" : value["text"]?.asText ?? ""
        if isSmallChart {
            pieces = []
        } else if let figure = Figure(value) {
            pieces = [.figure(figure)]
        } else if value["day"] != nil {
            pieces = [.time(text)]
        } else {
            pieces = (value["parts"]?.asList ?? []).map { part in
                if let figure = Figure(part) { return .figure(figure) }
                let text = part["text"]?.asText ?? ""
                return part["record"] == nil ? .time(text) : .record(text)
            }
        }
    }

    /// The words between the pieces.
    var frame: [String] {
        var frame: [String] = []
        var rest = Substring(text)
        for piece in pieces {
            guard let place = rest.firstRange(of: piece.text) else { continue }
            frame.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        return frame + [String(rest)]
    }

    /// Whether neither a figure nor a time stands in it, so that it can be the name of something.
    var isWithoutNumbers: Bool { pieces.allSatisfy { if case .record = $0 { true } else { false } } }

    /// The figures in it.
    var figures: [Figure] { pieces.compactMap { if case .figure(let figure) = $0 { figure } else { nil } } }
}

extension SnapshotText.Piece {
    /// As a reader sees it.
    fileprivate var text: String {
        switch self {
        case .figure(let figure): figure.text
        case .time(let text), .record(let text): text
        }
    }
}

extension SnapshotText.Figure {
    /// A figure of a cell or a sentence; nil for anything else.
    fileprivate init?(_ value: JSONValue) {
        guard value["unit"] != nil, value["value"] != nil else { return nil }
        text = value["text"]?.asText ?? ""
        self.value = Self.value(of: value)
        origin = SnapshotText.Origin(
            value["series"], period: value["period"]?.asText,
            periods: value["periods"]?.asNumber.flatMap { Int(exactly: $0) } ?? 1)
    }

    /// A point of a chart; nil where the chart names no series.
    init?(point: JSONValue, of series: JSONValue?, unit: String) {
        guard let origin = SnapshotText.Origin(series, period: point["period"]?.asText, periods: 1) else { return nil }
        value = Self.value(of: point)
        text = unit == "share" ? "\(value) of 1" : value
        self.origin = origin
    }

    private static func value(of value: JSONValue) -> String {
        value["value"]?.asNumber.map { JSONValue.text(of: $0) } ?? value["missing"]?.asText ?? "missing"
    }
}

extension SnapshotText.Origin {
    fileprivate init?(_ series: JSONValue?, period: String?, periods: Int) {
        guard let series, let measure = series["measure"]?.asText, let period else { return nil }
        self.measure = measure
        scope = series["scope"]?.asText ?? ""
        category = series["category"]?.asText
        self.period = period
        self.periods = periods
    }
}
