/// A rule that names what needs the director.
package struct AttentionRule: Identifiable, Sendable {
    /// Its name, such as `clock-past`.
    package var id: Identifier<AttentionRule>
    /// What it looks for, with its threshold, in one sentence.
    package var title: String
    /// Finds everything that the rule names on the journey's day.
    package var find: @Sendable (Journey) -> [AttentionException]

    package init(
        id: Identifier<AttentionRule>, title: String,
        find: @escaping @Sendable (Journey) -> [AttentionException]
    ) {
        self.id = id
        self.title = title
        self.find = find
    }

    /// Every rule; a new rule is one entry in the list of its subject.
    package static let all: [AttentionRule] =
        blind + clocks + owed + findings + teams + plan + toKnow

    /// A rule that looks at records one by one.
    static func each<Records: Collection & SendableMetatype>(
        _ id: Identifier<AttentionRule>, _ title: String,
        of records: @escaping @Sendable (Journey) -> Records,
        _ find: @escaping @Sendable (Records.Element, Journey) -> AttentionException?
    ) -> AttentionRule {
        AttentionRule(id: id, title: title) { journey in
            records(journey).compactMap { find($0, journey) }
        }
    }

    /// `today`, `tomorrow`, `in 5 days`.
    static func inDays(_ days: Int) -> Sentence {
        switch days {
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(Figure(days: days))"
        }
    }
}

extension Identifier<AttentionRule> {
    // Rules that the words or the order of a row ask for by name.

    static let findingPriority: Self = "finding-priority"
    static let findingWithoutAction: Self = "finding-without-action"
    static let findingMeasureWorse: Self = "finding-measure-worse"
    static let findingWithoutMeasure: Self = "finding-without-measure"
    static let clockPast: Self = "clock-past"
    static let clockEnding: Self = "clock-ending"
    static let childrenUnallocated: Self = "children-unallocated"
    static let childrenNotSeen: Self = "children-not-seen"
    static let commitmentLate: Self = "commitment-late"
    static let commitmentDue: Self = "commitment-due"
    static let commitmentLapsed: Self = "commitment-no-longer-holds"
    static let commitmentUndated: Self = "commitment-undated"
    static let requirementLate: Self = "requirement-late"
    static let requirementDue: Self = "requirement-due"
    static let actionOverdue: Self = "action-overdue"
    static let actionDue: Self = "action-due"
    static let actionUndated: Self = "action-undated"
    static let actionPutBack: Self = "action-put-back"
    static let actionSilent: Self = "action-silent"
    static let actionWithoutEvidence: Self = "action-without-evidence"
    static let figuresOld: Self = "figures-old"
    static let protectedCaseload: Self = "protected-caseload"
}
