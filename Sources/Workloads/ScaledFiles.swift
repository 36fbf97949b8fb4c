import JSON

/// A journey's file made some times as large, as if the council had so many times the teams.
///
/// Teams, posts, workers, court cases, challenges and the teams' series stand so many times, each copy under an id of
/// its own, in a team of its own, with workers of its own. What is of the council as a whole (events, actions, claims,
/// its own series) stands once: it does not grow with the number of teams.
enum ScaledFiles {
    /// The lists whose records are copied.
    private static let copied: Set<String> = ["teams", "posts", "workers", "cases", "challenges"]
    /// The keys by which records name themselves and each other.
    private static let naming: Set<String> = ["id", "team", "worker", "scope"]

    /// The text of a file, `times` as large.
    static func text(_ bytes: [UInt8], times: Int) throws(JSONFault) -> String {
        let document = try JSONDocument(bytes)
        guard case .members(var members) = document.value else { return document.value.text() }
        for index in members.indices {
            guard case .list(let records) = members[index].value else { continue }
            let growing =
                if copied.contains(members[index].key) {
                    records
                } else if members[index].key == "series" {
                    records.filter(isOfTeam)
                } else {
                    [JSONValue]()
                }
            let copies = (1..<max(1, times)).flatMap { number in growing.map { copy($0, number: number + 1) } }
            members[index].value = .list(records + copies)
        }
        return JSONValue.members(members).line + "\n"
    }

    private static func isOfTeam(_ series: JSONValue) -> Bool {
        guard case .members(let members) = series else { return false }
        return members.contains { member in
            if member.key == "scope", case .text(let scope) = member.value { scope.hasPrefix("team/") } else { false }
        }
    }

    /// The record under another id, with what it refers to.
    private static func copy(_ value: JSONValue, number: Int) -> JSONValue {
        switch value {
        case .list(let values): .list(values.map { copy($0, number: number) })
        case .members(let members):
            .members(
                members.map { member in
                    switch member.value {
                    case .text(let text) where naming.contains(member.key):
                        JSONValue.Member(member.key, .text("\(text)-x\(number)"))
                    case .text(let text) where member.key == "title":
                        JSONValue.Member(member.key, .text("\(text) (\(number))"))
                    default: JSONValue.Member(member.key, copy(member.value, number: number))
                    }
                })
        default: value
        }
    }
}
