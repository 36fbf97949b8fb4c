/// One thing that needs the director: which rules name it, how badly, and the record it is about.
public struct AttentionItem: Hashable, Sendable {
    /// The rules that name it, the gravest first.
    public var rules: [AttentionRule.ID]
    /// How grave it is.
    public var severity: Severity
    /// How far past the rule's threshold it is, as a multiple of the threshold's own scale; ranks items of one
    /// severity, the farthest first.
    public var excess: Double
    /// What it is about, in a few words, such as `Case C-2019-014`.
    public var title: String
    /// Why it needs attention, a reason a rule, each with its figure and threshold, such as
    /// `LATE 12d: due 19 July 2019`.
    public var reasons: [String]
    /// The record it is about.
    public var record: RecordReference
    /// Where the record comes from; nil for what is about a file.
    public var source: Source.ID?

    /// How grave an item is.
    public enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
        /// Coming: there is time to act.
        case soon
        /// Past a date or threshold that the council set itself.
        case past
        /// Past a limit of the law or of what keeps children safe, or a file whose figures are not seen at all.
        case urgent

        /// Orders the graver last.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        /// The word on screen.
        public var word: String {
            switch self {
            case .soon: "soon"
            case .past: "act"
            case .urgent: "URGENT"
            }
        }
    }

    /// Makes an item.
    public init(
        rule: AttentionRule.ID, severity: Severity, excess: Double, title: String, reason: String,
        record: RecordReference, source: Source.ID?
    ) {
        rules = [rule]
        self.severity = severity
        self.excess = excess
        self.title = title
        reasons = [reason]
        self.record = record
        self.source = source
    }
}

/// A record that an attention item or another record points at.
public enum RecordReference: Hashable, Sendable {
    /// A finding of an inspection.
    case finding(Finding.ID)
    /// An action of the plan.
    case action(Action.ID)
    /// A series: a measure for a scope.
    case measure(Series.Key)
    /// A court case.
    case courtCase(CourtCase.ID)
    /// A team.
    case team(Team.ID)
    /// A post.
    case post(Post.ID)
    /// A worker.
    case worker(Worker.ID)
    /// A placement in the region.
    case placement(Placement.ID)
    /// A challenge by an independent reviewing officer.
    case challenge(Challenge.ID)
    /// A commitment to scrutiny.
    case commitment(Commitment.ID)
    /// A claim.
    case claim(Claim.ID)
    /// A file of the journey's folder.
    case file(String)
}

extension RecordReference: CustomStringConvertible {
    /// The kind of record and its name in the files: `post P-0123`; for tables' rows, which it tells apart.
    ///
    /// Written out, because what the language prints for an enumeration takes it longer than a panel's other work.
    public var description: String {
        switch self {
        case .finding(let id): "finding \(id.text)"
        case .action(let id): "action \(id.text)"
        case .measure(let key): "measure \(key.measure.text) \(key.scope.description) \(key.category ?? "")"
        case .courtCase(let id): "court case \(id.text)"
        case .team(let id): "team \(id.text)"
        case .post(let id): "post \(id.text)"
        case .worker(let id): "worker \(id.text)"
        case .placement(let id): "placement \(id.text)"
        case .challenge(let id): "challenge \(id.text)"
        case .commitment(let id): "commitment \(id.text)"
        case .claim(let id): "claim \(id.text)"
        case .file(let name): "file \(name)"
        }
    }
}
