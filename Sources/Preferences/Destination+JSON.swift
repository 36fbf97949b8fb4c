import Documents
import ImprovementJourney
import JSON

/// Places as they are written down, for rows that are marked: panels, records, measures and the clocks.
extension Destination {
    /// The place as JSON; nil for one that lasts no longer than the view, such as a trial of numbers.
    var written: JSONValue? {
        switch self {
        case .panel(let id): .object([("panel", .text(id))])
        case .record(let name): .object([("kind", .text(name.noun)), ("id", .text(name.id))])
        case .measure(let key):
            .object([
                ("measure", .text(key.measure.text)), ("scope", .text(key.scope.description)),
                ("category", key.category.map { .text($0) } ?? .null),
            ])
        case .clocks: .object([("clocks", true)])
        case .referralMonth, .whatIf, .since, .file, .attention: nil
        }
    }

    /// Reads what `written` wrote; nil for anything else.
    init?(written value: JSONValue) {
        if let panel = value["panel"]?.asText {
            self = .panel(panel)
        } else if let kind = value["kind"]?.asText, let id = value["id"]?.asText {
            self = .record(RecordName(noun: kind, id: id))
        } else if let measure = value["measure"]?.asText, let scope = value["scope"]?.asText.flatMap({ Scope($0) }) {
            self = .measure(Series.Key(Measure.ID(measure), scope, category: value["category"]?.asText))
        } else if value["clocks"] != nil {
            self = .clocks
        } else {
            return nil
        }
    }
}
