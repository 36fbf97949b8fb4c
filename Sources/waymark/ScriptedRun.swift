import Canvas
import Dashboard
import Programs

/// Keys in, screen out, without a terminal: for tests and for reports of what went wrong.
enum ScriptedRun {
    /// The screen after the keys, as text.
    static func screen(of state: DashboardState, keys: String) -> String {
        var state = state
        for word in keys.split(separator: " ") {
            for key in self.keys(named: String(word)) {
                if state.apply(.key(key)).contains(.quit) { return "" }
            }
        }
        return DashboardView(theme: .mono).render(state).text + "\n"
    }

    /// The extent written as `80x24`.
    static func size(_ text: String) throws -> Size {
        let parts = text.split(separator: "x").compactMap { Int($0) }
        guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else {
            throw Failure("--size \(text) is no size. Write columns and rows, such as 80x24.")
        }
        return Size(columns: parts[0], rows: parts[1])
    }

    /// The keys of a word: a name such as `Enter`, or its characters one by one.
    private static func keys(named name: String) -> [Key] {
        if let key = Key(name: name) { return [key] }
        return name.map { .character($0) }
    }
}
