/// What the workforce costs at the last month's end, kept once counted.
private struct Cost: Sendable {
    let cost: WorkforceCost
}

extension Journey {
    /// What the workers in post at the last month's end cost.
    package var workforceCost: WorkforceCost {
        workings.result(Cost.self) {
            Cost(
                cost: WorkforceCost(
                    establishment, on: lastMonth.lastDay, agencyCostRatio: settings.agencyCostRatio))
        }.cost
    }

    /// Workers who hold cases at the last month's end, in bands around what the settings allow.
    package var caseloadBands: [CaseloadBand] {
        establishment.caseloadBands(around: settings.caseload, in: lastMonth)
    }
}
