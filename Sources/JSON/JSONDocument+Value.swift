extension JSONDocument {
    /// The whole text as a value that can be changed and written again; keys keep their order.
    package var value: JSONValue { value(at: 0) }

    /// A value and all that it holds.
    package func value(at node: Int) -> JSONValue {
        switch nodes[node].kind {
        case .null: return .null
        case .no: return .flag(false)
        case .yes: return .flag(true)
        case .number: return .number(nodes[node].number)
        case .text, .key: return .text(text(node))
        case .array:
            var values: [JSONValue] = []
            var place = node + 1
            while place < end(of: node) {
                values.append(value(at: place))
                place = end(of: place)
            }
            return .list(values)
        case .object:
            var members: [JSONValue.Member] = []
            var place = node + 1
            while place < end(of: node) {
                members.append(JSONValue.Member(text(place), value(at: place + 1)))
                place = end(of: place + 1)
            }
            return .members(members)
        }
    }
}
