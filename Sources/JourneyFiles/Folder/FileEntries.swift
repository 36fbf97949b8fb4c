import JSON

/// The entries of a file: the records of its lists, and the values beside them at its top.
///
/// An entry with a fault is left out alone. What would change the meaning of all others, such as the file's default
/// source, is no entry: a fault in it keeps the whole file out.
struct FileEntries {
    /// One entry.
    struct Entry: Hashable {
        /// The key at the top of the file under which it stands.
        var key: String
        /// The node at which it begins.
        var node: Int
        /// Whether it is a record of a list; else it is the whole value of its key.
        var isRecord: Bool
    }

    /// The keys whose values all other entries depend on.
    private static let keysOfAll: Set<String> = ["format", "source"]

    private struct Member {
        var key: String
        /// The key's node; the value follows it.
        var node: Int
        var end: Int
        /// The nodes of a list's records; nil for any other value.
        var records: [Int]?
    }

    private let document: JSONDocument
    private var members: [Member] = []

    init(_ document: JSONDocument) {
        self.document = document
        guard document.nodes[0].kind == .object else { return }
        var key = 1
        while key < document.end(of: 0) {
            let value = key + 1
            let end = document.end(of: value)
            var records: [Int]?
            if document.nodes[value].kind == .array {
                var nodes: [Int] = []
                nodes.reserveCapacity(document.nodes[value].count)
                var node = value + 1
                while node < end {
                    nodes.append(node)
                    node = document.end(of: node)
                }
                records = nodes
            }
            members.append(Member(key: document.text(key), node: key, end: end, records: records))
            key = end
        }
    }

    /// The entry that a node is, or lies in; nil where it is about the whole file.
    func entry(of node: Int) -> Entry? {
        guard let member = members.first(where: { $0.node <= node && node < $0.end }),
            !Self.keysOfAll.contains(member.key)
        else { return nil }
        guard let records = member.records, let first = records.first, first <= node else {
            return Entry(key: member.key, node: member.node + 1, isRecord: false)
        }
        var low = 0
        var high = records.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if records[middle] <= node { low = middle } else { high = middle }
        }
        return Entry(key: member.key, node: records[low], isRecord: true)
    }

    /// The entry at a byte; nil where it is about the whole file.
    func entry(at offset: Int) -> Entry? { entry(of: document.node(at: offset)) }

    /// How many records the list under a key has.
    func count(of key: String) -> Int { members.first { $0.key == key }?.records?.count ?? 0 }
}
