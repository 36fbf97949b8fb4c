/// A rule that names what needs the director today.
package struct AttentionRule: Identifiable, Sendable {
    /// Its name, such as `case-past-limit`.
    package var id: Identifier<AttentionRule>
    /// What it looks for, with its threshold, in one sentence.
    package var title: String
    /// The panel whose records it looks at, by the panel's name.
    package var panel: String
    /// Finds everything that the rule names on the journey's day.
    package var find: @Sendable (Journey) -> [AttentionItem]

    package init(
        id: Identifier<AttentionRule>, title: String, panel: String,
        find: @escaping @Sendable (Journey) -> [AttentionItem]
    ) {
        self.id = id
        self.title = title
        self.panel = panel
        self.find = find
    }

    /// Every rule; a new rule is one entry in the list of its subject.
    package static let all: [AttentionRule] = court + plan + measures + teams + region + scrutiny + files

    /// A rule that looks at records one by one.
    static func each<Records: Collection & SendableMetatype>(
        _ id: Identifier<AttentionRule>, _ title: String, panel: String,
        of records: @escaping @Sendable (Journey) -> Records,
        _ find: @escaping @Sendable (Records.Element, Journey) -> AttentionItem?
    ) -> AttentionRule {
        AttentionRule(id: id, title: title, panel: panel) { journey in
            records(journey).compactMap { find($0, journey) }
        }
    }
}

/// Everything that needs the director, kept once found.
private struct Attention: Sendable {
    let items: [AttentionItem]
}

extension Journey {
    /// Everything that needs the director on the journey's day, the gravest first, then the farthest past.
    ///
    /// A record that several rules name is one item with all the reasons.
    package func attention() -> [AttentionItem] {
        workings.result(Attention.self) { Attention(items: findAttention()) }.items
    }

    private func findAttention() -> [AttentionItem] {
        var items: [AttentionItem] = []
        var places: [RecordReference: Int] = [:]
        // A title is made text once: made anew for each comparison it would cost more than all the rest of the order.
        let found = AttentionRule.all.flatMap { $0.find(self) }.map { (item: $0, title: $0.title.text) }
        for (item, _) in found.sorted(by: { AttentionItem.isGraver($0, $1) }) {
            if let place = places[item.record] {
                items[place].rules += item.rules
                items[place].reasons += item.reasons
            } else {
                places[item.record] = items.count
                items.append(item)
            }
        }
        return items
    }
}

extension AttentionItem {
    /// Orders by severity, then by how far past, then by title; of the urgent a file that is not read whole comes first,
    /// for all others are counted without it.
    fileprivate static func isGraver(
        _ left: (item: AttentionItem, title: String), _ right: (item: AttentionItem, title: String)
    ) -> Bool {
        if left.item.severity != right.item.severity { return left.item.severity > right.item.severity }
        if left.item.isOfFile != right.item.isOfFile { return left.item.isOfFile }
        if left.item.excess != right.item.excess { return left.item.excess > right.item.excess }
        return left.title < right.title
    }

    private var isOfFile: Bool { if case .file = record { true } else { false } }
}
