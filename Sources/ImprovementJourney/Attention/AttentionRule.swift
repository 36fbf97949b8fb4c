/// A rule that names what needs the director today.
public struct AttentionRule: Identifiable, Sendable {
    /// Its name, such as `case-past-limit`.
    public var id: Identifier<AttentionRule>
    /// What it looks for, with its threshold, in one sentence.
    public var title: String
    /// The panel whose records it looks at, by the panel's name.
    public var panel: String
    /// Finds everything that the rule names on the journey's day.
    public var find: @Sendable (Journey) -> [AttentionItem]

    /// Makes a rule.
    public init(
        id: Identifier<AttentionRule>, title: String, panel: String,
        find: @escaping @Sendable (Journey) -> [AttentionItem]
    ) {
        self.id = id
        self.title = title
        self.panel = panel
        self.find = find
    }

    /// Every rule, in the order of PRODUCT's list; a new rule is one entry here.
    public static let all: [AttentionRule] = []
}

extension Journey {
    /// Everything that needs the director on the journey's day, the gravest first, then the farthest past.
    public func attention() -> [AttentionItem] {
        AttentionRule.all.flatMap { $0.find(self) }.sorted {
            ($1.severity, $1.excess, $0.title) < ($0.severity, $0.excess, $1.title)
        }
    }
}
