/// What is done about a finding, and whether it shows.
///
///     FindingAnswers(to: finding, journey.actionEffects, in: journey).isUnanswered
package struct FindingAnswers: Sendable {
    /// What the inspectors named.
    package let finding: Finding
    /// The actions of the plan that answer it.
    package let actions: [Action]
    /// Of these, those that are not closed yet.
    package let open: Int
    /// Of these, those past their due date.
    package let late: Int
    /// Of these, those that are shown to have worked.
    package let worked: Int
    /// Measures that show whether it is put right and have moved for the better, for the whole council.
    package let improving: Int
    /// Of these measures, those that get worse, month by month or over twelve months.
    package let worsening: Int
    /// Open actions that name not the finding but one of its measures: they may answer it, and nobody said so.
    package let sharing: [Action]
    /// Pieces of evidence that the actions' owners have given.
    package let evidence: Int
    /// Whether a plan is recorded: else nobody said what answers the finding, which is then not known and no breach.
    package let isPlanKnown: Bool

    /// What is done about a finding on the journey's day.
    package init(to finding: Finding, _ effects: ActionEffects, in journey: Journey) {
        self.finding = finding
        actions = journey.actions(for: finding.id)
        open = actions.count { $0.status.isOpen }
        late = actions.count { $0.isLate(on: journey.asAt) }
        worked = actions.count { effects[$0] == .worked }
        improving = finding.measures.count { journey.verdict(Series.Key($0))?.marker == .improvement }
        worsening = finding.measures.count { journey.verdict(Series.Key($0))?.isWorsening ?? false }
        sharing = journey.openActions(sharingMeasuresOf: finding)
        evidence = actions.reduce(0) { $0 + $1.evidence.count }
        isPlanKnown = journey.holds(Action.self)
    }

    /// Whether it is to be put right, and neither an open action of the recorded plan nor any evidence answers it.
    package var isUnanswered: Bool { isPlanKnown && finding.isUnanswered(by: actions) }
}

extension Finding {
    /// Whether it is to be put right, and none of the actions that answer it is open or has evidence.
    fileprivate func isUnanswered(by actions: [Action]) -> Bool {
        kind != .strength && !actions.contains { $0.status.isOpen || !$0.evidence.isEmpty }
    }
}

extension Journey {
    /// The open actions that name one of a finding's measures and not the finding.
    func openActions(sharingMeasuresOf finding: Finding) -> [Action] {
        var seen: Set<Action.ID> = []
        return finding.measures.flatMap { actions(for: $0) }.filter {
            $0.status.isOpen && !$0.findings.contains(finding.id) && seen.insert($0.id).inserted
        }
    }

    /// Findings to be put right that no open action of the recorded plan and no evidence answers; none where no plan is
    /// recorded, since that is not known then.
    package var unansweredFindings: [Finding] { holds(Action.self) ? findingsWithoutKnownAnswer : [] }

    /// Those, and where no plan is recorded all findings to be put right.
    package var findingsWithoutKnownAnswer: [Finding] {
        findingsInForce.filter { $0.isUnanswered(by: actions(for: $0.id)) }
    }
}
