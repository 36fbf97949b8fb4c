import Canvas
import Dashboard
import JSON

/// What a user has set in `config.json`: the theme, the folder, the mouse, and keys.
///
///     {
///       "theme": "light",
///       "data": "/home/director/our-council",
///       "mouse": false,
///       "keys": { "screen-down": ["Space", "PgDn"] }
///     }
///
/// What is wrong in it is named and passed over; the rest counts.
package struct Configuration: Sendable {
    /// The theme, by its name; nil where none is set.
    package private(set) var theme: String?
    /// The journey's folder; nil where none is set.
    package private(set) var data: String?
    /// Whether it names a folder that could not be taken: it is no JSON, or what it names is no path.
    package private(set) var mayNameData = false
    /// Whether the mouse is used.
    package private(set) var usesMouse = true
    /// What the keys ask for.
    package private(set) var keyMap = KeyMap.standard
    /// The commands whose keys are changed.
    package private(set) var changedKeys: [(command: String, keys: [String])] = []
    /// What could not be used, each in a sentence.
    package private(set) var faults: [String] = []

    /// What is told on opening of what could not be used: the first fault, and how many more there are; empty without any.
    package var faultWords: String {
        guard let first = faults.first else { return "" }
        return "config.json: \(first)" + (faults.count > 1 ? " And \(faults.count - 1) more: waymark config." : "")
    }

    /// Nothing is set.
    package init() {}

    /// A file that cannot be read, and why.
    package init(unreadable reason: String) {
        faults = [reason]
        mayNameData = true
    }

    /// Reads the file.
    package init(_ bytes: [UInt8]) {
        let value: JSONValue
        do {
            value = try JSONDocument(bytes).value
        } catch {
            let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
            mayNameData = true
            faults = ["Line \(line): \(error.message) \(error.remedy)"]
            return
        }
        guard case .members(let members) = value else {
            faults = ["It must be an object in braces, such as { \"theme\": \"light\" }."]
            return
        }
        for member in members { take(member.key, member.value) }
    }

    private mutating func take(_ key: String, _ value: JSONValue) {
        switch key {
        case "theme":
            guard let name = value.asText, Theme.named(name) != nil else {
                return fault("theme must be one of \(Theme.all.map(\.name).joined(separator: ", ")).")
            }
            theme = name
        case "data":
            guard let path = value.asText, path.hasPrefix("/") else {
                mayNameData = true
                return fault("data must be the whole path of a folder, beginning with a slash.")
            }
            data = path
        case "mouse":
            guard let flag = value.asFlag else { return fault("mouse must be true or false.") }
            usesMouse = flag
        case "keys": take(keys: value)
        default: fault("\(key) is nothing that can be set: theme, data, mouse and keys are.")
        }
    }

    private mutating func take(keys value: JSONValue) {
        guard case .members(let members) = value else {
            return fault("keys must be an object of commands, such as { \"screen-down\": [\"Space\"] }.")
        }
        var wanted: [(command: String, keys: [String])] = []
        for member in members {
            guard let names = member.value.asList?.compactMap(\.asText), names.count == member.value.asList?.count
            else {
                fault("keys: \(member.key) must be a list of keys, such as [\"Space\", \"PgDn\"].")
                continue
            }
            wanted.append((member.key, names))
        }
        let result = KeyMap.changed(wanted)
        keyMap = result.map
        // What was refused is not in force.
        let inForce = result.map.bindings.flatMap(\.keys)
        changedKeys = wanted.filter { change in
            Set(inForce.filter { $0.command.id == change.command }.map(\.key.name)) == Set(change.keys)
        }
        faults += result.faults.map { "keys: \($0)" }
    }

    private mutating func fault(_ sentence: String) { faults.append(sentence) }
}
