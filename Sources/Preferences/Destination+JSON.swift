import Documents
import ImprovementJourney
import JSON

/// Places as they are written down, for rows that are marked: panels, records, measures, months, days and the clocks.
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
        case .referralMonth(let month): .object([("month", .text(month.description))])
        case .since(let day): .object([("since", .text(day.description))])
        case .whatIf, .file, .attention: nil
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
        } else if let month = value["month"]?.asText.flatMap({ Month($0) }) {
            self = .referralMonth(month)
        } else if let day = value["since"]?.asText.flatMap({ Day($0) }) {
            self = .since(day)
        } else if value["clocks"] != nil {
            self = .clocks
        } else {
            return nil
        }
    }
}
