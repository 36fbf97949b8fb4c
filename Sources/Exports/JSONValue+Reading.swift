import JSON

extension JSONValue {
    /// The value of a key of an object; nil for none, and for what is no object.
    subscript(key: String) -> JSONValue? {
        if case .members(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// The text; nil for anything else.
    var asText: String? { if case .text(let text) = self { text } else { nil } }

    /// The number; nil for anything else.
    var asNumber: Double? { if case .number(let number) = self { number } else { nil } }

    /// The list; nil for anything else.
    var asList: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
}
