extension JSONValue {
    /// The value of a key of an object; nil for none, and for what is no object.
    package subscript(key: String) -> JSONValue? {
        if case .members(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// The text; nil for anything else.
    package var asText: String? { if case .text(let text) = self { text } else { nil } }

    /// The number; nil for anything else.
    package var asNumber: Double? { if case .number(let number) = self { number } else { nil } }

    /// The flag; nil for anything else.
    package var asFlag: Bool? { if case .flag(let flag) = self { flag } else { nil } }

    /// The list; nil for anything else.
    package var asList: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
}
