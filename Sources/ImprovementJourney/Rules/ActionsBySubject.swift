/// The improvement plan by what its actions are about, each list in the plan's order.
private struct ActionsBySubject: Sendable {
    private(set) var byFinding: [Finding.ID: [Action]] = [:]
    private(set) var byRequirement: [Requirement.ID: [Action]] = [:]
    private(set) var byMeasure: [Measure.ID: [Action]] = [:]
    private(set) var byTeam: [Team.ID: [Action]] = [:]

    init(_ actions: some Sequence<Action>) {
        for action in actions {
            // A finding that an action names twice is answered once.
            for finding in Set(action.findings) { byFinding[finding, default: []].append(action) }
            if let requirement = action.requirement { byRequirement[requirement, default: []].append(action) }
            if let measure = action.measure { byMeasure[measure, default: []].append(action) }
            if let team = action.team { byTeam[team, default: []].append(action) }
        }
    }
}

extension Journey {
    private var actionsBySubject: ActionsBySubject {
        workings.result(ActionsBySubject.self) { ActionsBySubject(actions) }
    }

    /// The actions that answer a finding.
    package func actions(for finding: Finding.ID) -> [Action] { actionsBySubject.byFinding[finding] ?? [] }

    /// The actions that answer a requirement of an intervention.
    package func actions(for requirement: Requirement.ID) -> [Action] {
        actionsBySubject.byRequirement[requirement] ?? []
    }

    /// The actions that a measure is to show the effect of.
    package func actions(for measure: Measure.ID) -> [Action] { actionsBySubject.byMeasure[measure] ?? [] }

    /// The actions about a team.
    package func actions(of team: Team.ID) -> [Action] { actionsBySubject.byTeam[team] ?? [] }
}
