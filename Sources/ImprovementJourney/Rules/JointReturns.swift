/// What councils report together, and councils that are no more.
///
/// The workforce census of 2021 has one figure for the two councils that followed Northamptonshire. It stands as an area
/// of its own: nobody can say which part is whose, so it is never added to theirs and never halved.
extension Journey {
    /// The joint returns of which a council is part.
    package func jointReturns(with id: Council.ID) -> [Council] {
        councils.filter { $0.jointMembers.contains(id.text) }
    }

    /// Joint returns, and councils that had ended by the journey's day.
    package var areasThatAreNoCouncil: [Council] { councils.filter { $0.isJoint || hasEnded($0) } }

    /// Whether it is a council no more: by its own end, or because its newest figures say that it did not exist.
    package func hasEnded(_ council: Council) -> Bool {
        if let until = council.until { return until.first <= asAt }
        return workings.result(CouncilsWithoutFigures.self) { CouncilsWithoutFigures(in: self) }.ended.contains(
            council.id)
    }

    /// Whether a scope is one of the councils of a joint return.
    func isMember(_ scope: Scope, of joint: Council) -> Bool {
        switch scope {
        case .council: council.map { joint.jointMembers.contains($0.id.text) } ?? false
        case .otherCouncil(let id): joint.jointMembers.contains(id.text)
        default: false
        }
    }
}

/// Councils whose newest figures all say that they did not exist, though they once had some.
private struct CouncilsWithoutFigures: Sendable {
    let ended: Set<Council.ID>

    init(in journey: Journey) {
        var had: Set<Council.ID> = []
        var exist: Set<Council.ID> = []
        for key in journey.seriesOfAllDays.keys {
            guard case .otherCouncil(let id) = key.scope, let series = journey.recordedSeries(key) else { continue }
            if series.points.contains(where: { $0.value.number != nil }) { had.insert(id) }
            if series.latest?.value != .missing(.didNotExist) { exist.insert(id) }
        }
        ended = had.subtracting(exist)
    }
}

extension Series {
    /// Says of each figure that is missing, and that the joint return has, that it is reported there.
    mutating func tellJoint(with joint: Series) {
        for index in points.indices where joint[period(at: index)]?.value.number != nil {
            let value = points[index].value
            if value == .missing(.notAvailable) || value == .missing(.notReported) {
                points[index].value = .missing(.reportedJointly)
            }
        }
    }
}
